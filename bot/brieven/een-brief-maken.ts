/** "Maak een brief", "ik moet een nieuwe brief opstellen": a letter is ordered, of no kind in particular. Then he chooses which. */
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { briefsoortenAntwoord } from './briefsoorten';

const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.split(' '));
const BRIEF = lijst('brief briefje');
const MAAKT = lijst('maak maken schrijf schrijven opstellen stel begin beginnen tik typ nieuwe');
const ERBIJ = lijst(
  'ik wij we wil willen moet moeten kan kunnen mag zou graag even een de nu dan ook nog hier over op kun je u aan met er voor mij me',
);

/** `klein`: begins with the order to make something; then he is not shown what there is. */
export const laatMaken = (klein: string): boolean => MAAKT.has(/^[a-z]+/.exec(klein)?.[0] ?? '');

/** With a letter before him "een nieuwe brief" may be a new version of that. */
export function eenBriefMaken(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const { brief, geweigerd } = onderwerpVan(beurt);
  if (geweigerd === true) return null;
  const woorden: readonly string[] = leesBericht(beurt, tekst).klein.match(/[a-z]+/g) ?? [];
  const [brieven, maakt] = [woorden.filter((een) => BRIEF.has(een)), woorden.filter((een) => MAAKT.has(een))];
  const rest = woorden.filter((een) => !BRIEF.has(een) && !MAAKT.has(een) && !ERBIJ.has(een));
  if (brief !== undefined && woorden.includes('nieuwe')) return null;
  return brieven.length === 1 && maakt.length > 0 && rest.length === 0 ? briefsoortenAntwoord(beurt) : null;
}
