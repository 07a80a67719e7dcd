/** "Laat maar, ik wil alleen weten wie dat doet", in the middle of a dialogue. */
import type { Beurt, BeurtAntwoord } from '../beurt';
import { stopMet } from '../handlers/dialoog';
import { achterElkaar, breektAf } from '../invoer/breekt-af';
import { elders } from '../invoer/verwijzen';
import type { Open } from './concept';

/** What he asks instead is answered; what was half-way is kept, as with "stop". */
export async function breektAfEnVraagt(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord | null> {
  const af = elders(beurt, tekst) === null ? breektAf(tekst) : null;
  if (af === null) return null;
  const gestopt = await stopMet(beurt, open);
  return achterElkaar(gestopt, await beurt.alsGetypt(af.dan));
}
