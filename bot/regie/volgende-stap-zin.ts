/** "Volgende stap: overleg met de bank" with a casus before him: a message with that step filled in, as if he had typed "update" in front. */
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { noemtVolgendeStap } from './stap-in-zin';

/** Beside a form it may belong on that. */
export function volgendeStapUitZin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const { huis, inbound, nu } = beurt;
  const { aanbieder, casusnummer, kandidaten } = leesBericht(beurt, tekst).begrepen.slots;
  const genoemd = (aanbieder ?? casusnummer ?? kandidaten) !== undefined;
  if (genoemd || onderwerpVan(beurt).casus === undefined || huis.getoond.formulier(inbound, nu) !== null) return null;
  return noemtVolgendeStap(tekst) ? beurt.volg('casus.bijwerken', `update ${tekst}`) : null;
}
