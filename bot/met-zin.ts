/** An answer with a line above it that says why it is shown; above a refusal nothing stands, for it would tell what is there. */
import { bericht } from './beurt';
import type { BeurtAntwoord } from './beurt';

export const metZin = (zin: string, antwoord: BeurtAntwoord): BeurtAntwoord =>
  antwoord.geweigerd ? antwoord : { ...antwoord, berichten: [bericht(zin), ...antwoord.berichten] };
