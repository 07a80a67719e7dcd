/** "Wat komt er zwart in de brief als hij openbaar wordt": what is left out of a letter before it is published, and who decides that. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { bestandTekst } from '../../texts/bestand';
import { lakvraagTekst } from '../../texts/lakvraag';
import { bericht } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesBericht } from '../bericht-lezen';
import { onderwerpVan } from '../getoond/onderwerp';
import { elders } from '../invoer/verwijzen';

const LAKKEN =
  /(?<![a-z])(?:zwart(?:gemaakt|maken|e balk(?:en|je|jes)?)?|(?:weg)?gelakt|(?:weg)?lak(?:ken|t|te)?|onleesbaar gemaakt|geanonimiseerd|anonimiseren|geschoond)(?![a-z])/;
/** A name that has to go: which fact that is, a person says with its ground; the bot takes nothing out of a sentence. */
const WEG = '(?:weg|eruit|weggelaten|weggehaald|geschrapt|achtergehouden|weglaten|weghalen|schrappen|achterhouden)';
const UIT_DE_BRIEF = '(?:uit|in) (?:de |het |die |dit |deze )?(?:[a-z]*brie(?:f|ven)|persbericht(?:en)?|rib)';
const MOET_WEG = new RegExp(
  `(?<![a-z])(?:na(?:am|men)|bureau|bedrag(?:en)?|cijfers?)(?![a-z]).* (?:${WEG} (?:.* )?${UIT_DE_BRIEF}|${UIT_DE_BRIEF} (?:.* )?${WEG})(?![a-z])`,
);
const STUK =
  /(?<![a-z])(?:[a-z]*brie(?:f|ven)|persbericht(?:en)?|rib|stuk(?:ken)?|openbaar|publicatie(?:versie)?|gepubliceerd|publiceren|woo)(?![a-z])/;
const VRAAGT =
  /\?|^(?:(?:en|maar|hoi|hallo|dag)[, ]+)*(?:wat|welke?|wie|waarom|wanneer|hoe|hoeveel|waar|wordt?|worden|is|zijn|moet|moeten|mag|mogen|kan|kun|kunnen|kunt|blijft|blijven|staat|staan|lak|lakken)(?![a-z])/;
/** Longer it tells something as well. */
const LANGSTE = 20;

/** Null when it asks something else. Danger goes before it. */
export function opLakvraag(beurt: Beurt, tekst: string): BeurtAntwoord | null {
  const { klein } = leesBericht(beurt, tekst);
  const vraagt = (LAKKEN.test(klein) || MOET_WEG.test(klein)) && STUK.test(klein) && VRAAGT.test(klein.trim());
  if (!vraagt || klein.trim().split(/\s+/).length > LANGSTE || elders(beurt, tekst) !== null) return null;
  const { brief } = onderwerpVan(beurt);
  const kaart = berichtKaart({
    kop: lakvraagTekst.kop,
    alineas: lakvraagTekst.zinnen(brief !== undefined),
    knoppen: brief === undefined ? [] : [button(bestandTekst.bestanden.publicatie, 'brief.weglakken', { brief })],
  });
  return { berichten: [bericht(kaart)], invoke: null };
}
