/** An answer with a line above it that says why it is shown. */
import { bericht } from './beurt';
import type { BeurtAntwoord } from './beurt';

export const metZin = (zin: string, antwoord: BeurtAntwoord): BeurtAntwoord => ({
  ...antwoord,
  berichten: [bericht(zin), ...antwoord.berichten],
});
