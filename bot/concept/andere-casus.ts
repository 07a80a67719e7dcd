/** "Ik bedoelde de Mutsaersstichting": the draft of a task or of a decision moves to another casus, with all that stands on it that has a place there too. */
import { conceptTekst } from '../../texts/concept';
import { ZEKER } from '../begrip/begrepen';
import { isVerbetering } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Toegelaten } from '../getoond/knoppen';
import type { Conceptsoort } from '../getoond/open-concept';
import { vulAntwoord } from '../getoond/open-formulier';
import { woordlijst } from '../invoer/alleen-woorden';
import { VERKEERDE_CASUS } from '../invoer/verkeerde-casus';
import { metZin } from '../met-zin';
import { genoemdeCasus } from '../namen/genoemd';
import { isCasushandeling } from '../regie/casushandelingen';
import type { Staat } from './staat';

/** What opens the same form for another casus; a message has a way of its own, for its preview goes along. */
const OPENT: Partial<Readonly<Record<Conceptsoort, (casus: string) => Toegelaten>>> = {
  taak: (casus) => ({ action: 'taak.nieuw', payload: { casus } }),
  besluit: (casus) => ({ action: 'tredebepaling.openen', payload: { casus } }),
  rol: (casus) => ({ action: 'casusrol.kiezen', payload: { casus } }),
};
/** What is of the casus itself: who is asked, who has a role there. */
const BLIJFT_ACHTER: ReadonlySet<string> = new Set(['partijen', 'persoon', 'eigenaar', 'corrigeert']);
const STIL = woordlijst(
  'nee oh sorry oeps fout foutje verkeerd verkeerde casus dossier het dit dat die deze de is was hoort hoorde moet moest gaat ging om bij over voor naar van ik bedoel bedoelde niet maar en wel toch natuurlijk eigenlijk zijn @aanbieder @casusnummer',
);
/** Only that it is about another: "corrigeer het besluit over Wilgenhoeve" asks for something. */
const neemtTerug = (bericht: Bericht): boolean =>
  (isVerbetering(bericht) || VERKEERDE_CASUS.test(bericht.klein)) &&
  bericht.lezing.woorden.every((woord) => STIL.has(woord));

/** Null where no other casus is named to take this one back. */
export async function naarAndereCasus(beurt: Beurt, staat: Staat, bericht: Bericht): Promise<BeurtAntwoord | null> {
  const open = OPENT[staat.concept.soort];
  const { intent, zekerheid, slots } = bericht.begrepen;
  if (open === undefined || !neemtTerug(bericht)) return null;
  if (isCasushandeling(bericht) || (intent === 'melding.starten' && zekerheid >= ZEKER)) return null;
  const genoemd = slots.casusnummer ?? genoemdeCasus(beurt.register, slots);
  const casus = genoemd === undefined ? null : await beurt.eenheid.casus.zoek(genoemd, beurt.vandaag);
  if (casus === null || casus.id === staat.concept.data['casus']) return null;
  const antwoord = await beurt.druk(open(casus.id));
  // What may not be seen is refused in the words of always, and nothing of the draft goes with it.
  if (antwoord.geweigerd === true) return antwoord;
  const mee = staat.velden.filter(({ id, waarde }) => waarde !== '' && !BLIJFT_ACHTER.has(id));
  const waarden = Object.fromEntries(mee.map(({ id, waarde }) => [id, waarde]));
  return metZin(conceptTekst.verhuisd, vulAntwoord(antwoord, waarden));
}
