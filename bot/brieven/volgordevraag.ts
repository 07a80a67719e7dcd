/** "Mag het persbericht eerder dan de brief aan de raden": who asks about the order hears what the order is and what it takes to leave it, before what one letter waits for. */
import { vrijgaveInzien } from '../../app/brief-vrijgave';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { kringen } from '../../domain/kring';
import { briefgangTekst } from '../../texts/briefgang';
import { volgordeTekst } from '../../texts/volgorde';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { opBriefvraag } from '../handlers/briefvraag';
import { eenVan } from '../invoer/zinnen';
import { metZin } from '../met-zin';

const BRIEF = '(?:[a-z]*brie(?:f|ven)|persbericht|pers|hij|dit|deze|het)';
const KRING =
  "(?:(?:de |het |onze |een |aan )*(?:gemeente)?(?:raad|raden|raadsbrief|raadsbrieven|raadsinformatiebrief|raadsinformatiebrieven|raadsleden|griffies?|regio(?:[’']?s)?|aanbieder|medewerkers|clienten|ouders|pers|persbericht|krant(?:en)?|media|journalist(?:en)?|brief|brieven))";
const VRAAGT = '(?:mag|mogen|kan|kunnen|moet|moeten|wordt|gaat|gaan|waarom (?:mag|kan|moet)|hoort)';
const EERDER =
  '(?:(?:al )?eerder (?:dan|als)|(?:eerst )?voor|vóór|tegelijk(?:ertijd)? met|gelijk met|samen met|pas na|na|wachten op)';
const AANLOOP = '^(?:en |maar )*';
const ZELF = '(?:(?:de|het|dit|dat|ons|onze|deze|die) )*';
/** Said of when, and of nothing that is done to it. */
const BIJWOORD = '(?:nu|al|ook|dan|nog|meteen|direct|gewoon|eigenlijk|vandaag|alvast)';
/** What makes a question about telling one about when. */
const WANNEER =
  '(?:al|alvast|nu|vandaag|morgen|overmorgen|vanavond|vanmiddag|straks|eerder|eerst|meteen|direct|tegelijk)';
const VERNEMEN = '(?:weten|horen|vernemen|krijgen|lezen|zien)';
const VERTELLEN =
  '(?:bellen|inlichten|informeren|mailen|vertellen|benaderen|berichten|op de hoogte (?:brengen|stellen))';
/** What may follow a question about going first. */
const EERST =
  '(?:als )?(?:eerst(?:e)?|eerder|als laatste|als eerste|voorrang)(?: (?:eruit|weg|uit|gaan|de deur uit|naar buiten|verstuurd worden|verzonden worden|krijgen|komen|dan))*';

const patronen = eenVan(
  `${AANLOOP}${VRAAGT} ${ZELF}${BRIEF}(?: [a-z]+){0,3} ${EERDER} ${KRING}`,
  `${AANLOOP}(?:in )?(?:wat is|welke|wat voor) (?:de )?volgorde(?: (?:van|voor|bij|gaan|gaat|worden|geldt|is er|geven we|moet|moeten)(?: .*)?(?:brieven|persbericht|vrijgeven|vrijgave|informeren|raden|eruit|de deur uit|weg|verstuurd|verzonden))?$`,
  `${AANLOOP}wie (?:hoort|horen|krijgt|krijgen|moet|moeten) (?:(?:het|dit|de brief|de brieven|het nieuws) )?(?:als )?eerst(?:e)?(?: (?:horen|krijgen|weten))?(?: (?:${KRING}|of|en))*$`,
  // "Mag de pers het morgen al weten", "mogen de raden het horen", "wanneer mag de pers het weten"
  `${AANLOOP}(?:(?:vanaf )?(?:wanneer|hoe laat) )?(?:mag|mogen|kan|kunnen) ${KRING} (?:(?:het|dit|dat|iets|er|hiervan|ervan|nieuws|${WANNEER}) )+${VERNEMEN}$`,
  // "Kunnen we de pers vandaag al bellen"
  `${AANLOOP}(?:(?:vanaf )?(?:wanneer|hoe laat) )?(?:mag|mogen|kan|kunnen) (?:ik|we|wij) ${KRING} (?:(?:het|dit|dat|er|${WANNEER}) )*(?<=(?:${WANNEER} |wanneer .*|hoe laat .*))${VERTELLEN}$`,
  // "Krijgt de pers het tegelijk met de raad", "wat gaat er eerst uit"
  `${AANLOOP}(?:krijgt|krijgen|weet|weten) ${KRING} (?:(?:het|dit|dat) )?(?:${BIJWOORD} )*${EERDER} ${KRING}$`,
  `${AANLOOP}(?:wat|welke brief|wie|welke) (?:gaat|komt|moet|mag) (?:er )?(?:als )?eerst(?:e)?(?: (?:eruit|uit|weg|de deur uit|aan de beurt|naar buiten|gaan|komen))*(?: (?:${KRING}|of|en))*$`,
  `${AANLOOP}(?:gaat|gaan|hoort|horen|komt|komen) ${KRING} (?:het )?(?:${BIJWOORD} )*${EERDER} ${KRING}$`,
  // "Kan het persbericht eerst", "moet de raadsbrief als eerste weg"
  `${AANLOOP}${VRAAGT} ${ZELF}${BRIEF} (?:${BIJWOORD} )*${EERST}$`,
  // "Mag dit al naar de pers", "kan de brief nu naar de raden"
  `${AANLOOP}(?:mag|mogen|kan|kunnen) (?:(?:ik|we|wij) )?${ZELF}${BRIEF} (?:${BIJWOORD} )*(?:naar|aan) ${KRING}(?: (?:toe|sturen|verstuurd worden|gestuurd worden|gaan|geven))*$`,
  // "Wanneer gaan de raden, de aanbieder en de pers op de hoogte": more than one of them is a question about the order
  `${AANLOOP}wanneer (?:gaan|gaat|horen|hoort|krijgen|krijgt|weten|informeren we|worden) (?:${KRING}(?: en | ))+(?:en )?${KRING}(?: .{0,40})?$`,
  `${AANLOOP}(?:wanneer|wat) (?:gaat|krijgt|hoort) (?:wat|wie)(?: [a-z]+)?(?: (?:naar|aan))?(?: (?:wie|wanneer|wat))+$`,
);
const OVER_BRIEVEN =
  /(?<![a-z])(?:[a-z]*brie(?:f|ven)|persbericht(?:en)?|(?:gemeente)?ra(?:ad|den)|pers|krant(?:en)?|media|journalist(?:en)?)(?![a-z])/u;

export const isVolgordevraag = (klein: string, bijEenBrief: boolean): boolean => {
  const zin = klein
    .replace(/[?!.,;]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return (bijEenBrief || OVER_BRIEVEN.test(zin)) && patronen.test(zin);
};

/** Null when nothing of the order is asked. With a letter before somebody that can be released its own card comes below. */
export async function volgordevraagIn(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { brief } = onderwerpVan(beurt);
  if (!isVolgordevraag(leesBericht(beurt, tekst).klein, brief !== undefined)) return null;
  const regels = [volgordeTekst.tussentijd(beurt.huis.volgorde.tussenMinuten), volgordeTekst.afwijken];
  const stand = brief === undefined ? null : await voerUit(beurt, vrijgaveInzien(beurt.huis.volgorde), { brief });
  if (brief !== undefined && stand?.ok === true && stand.value.status === 'vastgesteld')
    return metZin(regels.join(' '), await opBriefvraag.vrijgave(beurt, brief));
  const eerst = stand?.ok === true ? briefgangTekst.vrijgave.eerstNog(stand.value.status) : undefined;
  return zeg(
    berichtKaart({
      kop: volgordeTekst.kop,
      alineas: [volgordeTekst.volgorde(kringen), ...regels, ...(eerst === undefined ? [] : [eerst])],
      knoppen:
        stand?.ok === true && brief !== undefined ? [button(briefgangTekst.knop.brief, 'brief.inzien', { brief })] : [],
    }),
  );
}
