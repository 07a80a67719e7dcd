/** A text while no dialogue is open: what it asks, where it belongs instead, or whether it answers a question of the meldpunt. */
import { maskeer } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { wedervraagTekst } from '../../texts/wedervraag';
import { hulpTekst } from '../../texts/hulp';
import type { Intent } from '../begrip/begrepen';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { briefBijWoord } from '../brieven/bij-woord';
import { opConcept, opEerderConcept } from '../concept';
import { kanVan } from '../getoond/gok-rechten';
import { nietsOpen } from '../getoond/niets-open';
import { voorstelKaart, voorstellen } from '../handlers/wegwijs';
import { verderMetVerslag } from '../gesprek/verslag-opdracht';
import { achterElkaar, breektAf } from '../invoer/breekt-af';
import { danktEerst, VRAAGT, vraagdelen } from '../invoer/delen';
import { metGezien } from '../invoer/gezien';
import { zonderLaatste } from '../invoer/laatste-bericht';
import { elders } from '../invoer/verwijzen';
import { zonderVulwoorden } from '../invoer/vulwoorden';
import { ofTrede } from '../regie/of-trede';
import { akkoordOpFormulier } from './akkoord-op-formulier';
import { bijNaam } from './bij-naam';
import { naarBegrip } from './naar-begrip';
import { regels } from './regels';
import { inTweeen } from './twee-dingen';
import { bijGevaar } from './verwijs';

/** Half a message begins no melding and no text of its own. */
const BEGINT_IETS: ReadonlySet<Intent> = new Set<Intent>([
  'melding.starten',
  'melding.aanvullen',
  'verwijzing',
  'casus.bijwerken',
  'accountgesprek.vastleggen',
  'onbekend',
]);

/** `cellen`: it was copied from a sheet. */
export async function nieuwBericht(beurt: Beurt, getypt: string, cellen = false): Promise<BeurtAntwoord> {
  if (cellen) return (await bijGevaar(beurt, getypt)) ?? uitCellen(beurt, leesBericht(beurt, getypt));
  const tekst = zonderLaatste(beurt, zonderVulwoorden(getypt, false));
  const af = elders(beurt, tekst) === null ? breektAf(tekst) : null;
  if (af !== null) {
    const weg = beurt.huis.getoond.formulier(beurt.inbound, beurt.nu) === null ? null : await eerste(beurt, af.weg);
    return achterElkaar(weg, await nieuwBericht(beurt, af.dan));
  }
  const twee = await inTweeen(beurt, tekst, (deel) => eerste(beurt, deel));
  if (twee !== null) return twee;
  const heel = (await inCasus(beurt, tekst, true)) ?? (await eerste(beurt, tekst));
  const antwoord =
    heel.gokt === true ? ((await zonderVraagteken(beurt, tekst)) ?? (await inDelen(beurt, tekst)) ?? heel) : heel;
  return antwoord.geweigerd === true ? ofTrede(beurt, leesBericht(beurt, tekst), antwoord) : antwoord;
}

const inCasus = (beurt: Beurt, tekst: string, eerst: boolean): Promise<BeurtAntwoord | null> =>
  bijNaam(beurt, tekst, (deel) => eerste(beurt, deel), eerst);

/** Half the people type no question mark, and so do the lessons: without it the same question may be known. */
async function zonderVraagteken(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const kaal = tekst.replace(/\s?\?+$/, '');
  const antwoord = kaal === tekst || !VRAAGT.test(kaal) ? null : await eerste(beurt, kaal);
  return antwoord?.gokt === true || antwoord?.geweigerd === true ? null : antwoord;
}

/** What was not understood as a whole may end on a question that is: "o dat doet Femke. Op welke staat ie dan?" */
async function inDelen(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const delen = vraagdelen(tekst);
  for (const deel of delen.toReversed()) {
    const { intent } = leesBericht(beurt, deel).begrepen;
    if (BEGINT_IETS.has(intent)) continue;
    const antwoord = await eerste(beurt, deel);
    if (antwoord.gokt !== true && antwoord.geweigerd !== true) return metGezien(tekst, antwoord);
  }
  return danktEerst(tekst) ? zeg(wedervraagTekst.graag) : null;
}

async function eerste(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> {
  for (const regel of regels) {
    const gegeven = regel(beurt, tekst);
    const antwoord = gegeven && (await gegeven);
    if (antwoord) return antwoord;
  }
  return naarBegrip(beurt, leesBericht(beurt, tekst), () => inCasus(beurt, tekst, false));
}

/** Less sure than this cells are a name, a place and a number, and begin nothing. */
const CELLEN_ZEKER = 0.6;

/** Cells of a sheet tell something and ask for nothing: a melding, or the choice what they are for. */
async function uitCellen(beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord> {
  const { intent, zekerheid } = gelezen.begrepen;
  if (intent === 'melding.starten' && zekerheid >= CELLEN_ZEKER)
    return naarBegrip(beurt, gelezen, () => Promise.resolve(null));
  const kan = await kanVan(beurt, gelezen.begrepen);
  const keuze = zeg(voorstelKaart(voorstellen(gelezen.begrepen, maskeer(gelezen.tekst), kan)));
  return metGezien(gelezen.tekst, { ...keuze, nietBewaren: true });
}

/** Without a dialogue such a word may still be what a button before somebody says: "terug" for "Terug naar de casus". */
export async function zonderDialoog(beurt: Beurt): Promise<BeurtAntwoord> {
  const { inbound, huis, nu } = beurt;
  if (inbound.soort !== 'bericht') return zeg(dialoogTekst.nietsOpen);
  const knop = huis.getoond.vind(inbound, inbound.tekst, nu);
  if (knop) return beurt.druk(knop);
  const vanDeBrief = briefBijWoord(beurt, inbound.tekst);
  if (vanDeBrief) return vanDeBrief;
  // A form goes on by a button of its own.
  if (/^verder(?![a-z])/i.test(inbound.tekst) && huis.getoond.formulier(inbound, nu) !== null)
    return zeg(hulpTekst.drukOpDeKaart);
  const concept = (await opConcept(beurt, inbound.tekst)) ?? (await opEerderConcept(beurt, inbound.tekst));
  if (concept !== null) return concept;
  const akkoord = await akkoordOpFormulier(beurt, inbound.tekst);
  if (akkoord !== null) return akkoord;
  // Of a report that is half-way the draft is kept, whatever day it is.
  const verslag = /^verder(?![a-z])/i.test(inbound.tekst) ? await verderMetVerslag(beurt) : null;
  return verslag ?? nietsOpen(beurt);
}
