/** What is said along with the order for a letter: "…, embargo tot dinsdag 10 uur", "… met als kop: …". It stands filled in below the letter, and nothing of it is kept before its own button. */
import { briefKeuzeTekst } from '../../texts/briefkeuze';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { feitUitDeel } from './feit';

const VELD = '(?:embargo|kop|titel|datum|ondertekenaar|onderwerp)';
/** Before each of them begins a part of its own. */
const DEEL = new RegExp(`[,;.]\\s+|\\s+(?:met|en|onder)\\s+(?=(?:(?:als|een|de|het) )*${VELD}(?![a-z]))`, 'iu');
const GEZEGD = new RegExp(`^(?:(?:als|een|de|het|met|en) )*(${VELD})(?:\\s*:|\\s+(?:is|wordt))?\\s+(\\S.*)$`, 'iu');

export async function metMeegezegd(
  beurt: Beurt,
  { casus, soort, tekst }: { readonly casus: string; readonly soort: string; readonly tekst: string },
  brief: BeurtAntwoord,
): Promise<BeurtAntwoord> {
  if (brief.geweigerd === true) return brief;
  const [, ...delen] = tekst.split(DEEL);
  const formulieren: BeurtAntwoord[] = [];
  for (const deel of delen) {
    const gezegd = GEZEGD.exec(deel.trim());
    if (gezegd === null) continue;
    const als = leesBericht(beurt, `${gezegd[1] ?? ''}: ${gezegd[2] ?? ''}`);
    const formulier = await feitUitDeel(beurt, { casus, soort, melding: briefKeuzeTekst.meegezegd }, als);
    if (formulier !== null) formulieren.push(formulier);
  }
  return { ...brief, berichten: [...brief.berichten, ...formulieren.flatMap(({ berichten }) => berichten)] };
}
