/** A text at the read-back, when everything was answered. */
import { dialoogTekst } from '../../texts/dialoog';
import { ZEKER } from '../begrip/begrepen';
import type { Begrepen, Intent } from '../begrip/begrepen';
import { leesBericht } from '../bericht-lezen';
import { bericht, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { neemAanvulling, neemWijziging } from './antwoord';
import type { Open } from './concept';
import { neemGenoemd } from './genoemd-antwoord';
import { stapKaart, stapVan } from './kaart';
import { overAndere } from './over-andere';
import { verstuur } from './versturen';
import { velden } from './welke-vraag';
import { ingangen } from '../ingangen';
import { stuurtOp } from '../invoer/stuurt-op';
import { elders, verwijzingKaart } from '../invoer/verwijzen';

/** A casus has one too; at the read-back it is the one that stands there. */
export const VRAAGT_SAMENVATTING =
  /^(?:(?:toon|laat|geef|bekijk|nog een keer|waar is|mag ik) (?:me |mij |nog eens )?)?(?:de |mijn |een )?samenvatting(?: (?:zien|graag|aub|nog|een|keer|eens|even|weer))*[.?! ]*$/i;

/** Of what was not sent there is none yet. */
const WIL_KOPIE = /(?<![a-z])(?:kopie|afschrift|pdf)(?![a-z])[^.]{0,40}$/i;

/** At the read-back these ask for nothing else than what stands there. */
const nietsNieuws: ReadonlySet<Intent> = new Set<Intent>(['melding.starten', 'verwijzing', 'onbekend']);

/** Everything was answered: what is told now changes an answer or comes behind the story, and the summary says what can be done. */
export async function bijSamenvatting(
  beurt: Beurt,
  open: Open,
  begrepen: Begrepen,
  tekst: string,
): Promise<BeurtAntwoord> {
  if (
    /^(?:(?:dank (?:u|je)(?: wel)?|dankuwel|dankjewel|bedankt|top|fijn)[,. ]+)?(ja|ja,? (dat )?klopt|(dat )?klopt|akkoord|ok(é|e)?|goed zo|prima|(ja,? )?zo (is|klopt) (het|dit)( (ook )?goed)?|(ja,? )?(het|dit) klopt( zo)?|(ja,? )?(dat )?klopt (helemaal|allemaal|zo)|(ja,? )?(het |dit )?ziet er goed uit|(yes,? )?(that.?s |all )?(correct|right|good)|yes)[.!]?$/i.test(
      tekst,
    )
  )
    return verstuur(beurt, open);
  if (stuurtOp(tekst)) return verstuur(beurt, open);
  if (WIL_KOPIE.test(tekst)) return zeg(stapKaart(beurt, open, { hulp: { zin: dialoogTekst.kopieLater } }));
  const naar = elders(beurt, tekst);
  if (naar) return { ...zeg(verwijzingKaart(naar, beurt.vandaag, tekst)), nietBewaren: true };
  const ander = await overAndereBijNalezen(beurt, open, tekst);
  if (ander) return ander;
  const gewijzigd = (await neemGenoemd(beurt, open, tekst)) ?? (await neemWijziging(beurt, open, tekst));
  if (gewijzigd) return gewijzigd;
  if (begrepen.zekerheid >= ZEKER && !nietsNieuws.has(begrepen.intent)) {
    const antwoord = await ingangen[begrepen.intent](beurt, begrepen, tekst);
    return { ...antwoord, berichten: [...antwoord.berichten, bericht(stapKaart(beurt, open))] };
  }
  const aangevuld = await neemAanvulling(beurt, open, tekst);
  return aangevuld ?? zeg(stapKaart(beurt, open, { hulp: { zin: dialoogTekst.kiesOfWijzig } }));
}

/** Ready to be sent, and the next one is begun: news of another organisation is no part of this story. */
function overAndereBijNalezen(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord> | null {
  const verhaal = velden(open.dialoog.stappen).find((veld) => stapVan(open, veld).verhaal === true);
  return verhaal === undefined ? null : overAndere(beurt, open, verhaal, leesBericht(beurt, tekst));
}
