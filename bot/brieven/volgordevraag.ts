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
import { metZin } from '../met-zin';

const BRIEF = '(?:[a-z]*brie(?:f|ven)|persbericht|pers|hij|dit|deze|het)';
const KRING =
  "(?:(?:de |het |onze |een |aan )*(?:gemeente)?(?:raad|raden|raadsbrief|raadsbrieven|raadsinformatiebrief|raadsinformatiebrieven|raadsleden|griffies?|regio(?:[’']?s)?|aanbieder|medewerkers|clienten|ouders|pers|persbericht|kranten?|media|brief|brieven))";
const VRAAGT = '(?:mag|mogen|kan|kunnen|moet|moeten|wordt|gaat|gaan|waarom (?:mag|kan|moet)|hoort)';
const EERDER =
  '(?:(?:al )?eerder (?:dan|als)|(?:eerst )?voor|vóór|tegelijk(?:ertijd)? met|gelijk met|samen met|pas na|na|wachten op)';

const patronen = [
  new RegExp(
    `^(?:en |maar )*${VRAAGT} (?:(?:de|het|dit|dat|ons|onze|deze|die) )*${BRIEF}(?: [a-z]+){0,3} ${EERDER} ${KRING}`,
    'u',
  ),
  /^(?:en |maar )*(?:in )?(?:wat is|welke|wat voor) (?:de )?volgorde(?: (?:van|voor|bij|gaan|gaat|worden|geldt|is er|geven we|moet|moeten)(?: .*)?(?:brieven|persbericht|vrijgeven|vrijgave|informeren|raden))?$/u,
  /^(?:en |maar )*wie (?:hoort|horen|krijgt|krijgen|moet|moeten) (?:(?:het|dit|de brief|de brieven|het nieuws) )?(?:als )?eerst(?:e)?(?: (?:horen|krijgen|weten))?$/u,
] as const;
const OVER_BRIEVEN = /(?<![a-z])(?:[a-z]*brie(?:f|ven)|persbericht(?:en)?|raden|pers)(?![a-z])/u;

export const isVolgordevraag = (klein: string, bijEenBrief: boolean): boolean => {
  const zin = klein
    .replace(/[?!.,;]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return (bijEenBrief || OVER_BRIEVEN.test(zin)) && patronen.some((patroon) => patroon.test(zin));
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
