/** Which words differ between two texts of one paragraph. */
import { gelijken } from './gelijken';

export interface Woorddeel {
  readonly tekst: string;
  readonly anders: boolean;
}

/** What stood in a place and what stands there now; one of the two may be empty. */
export interface Wissel {
  readonly weg: string;
  readonly erbij: string;
}

export interface Woordverschil {
  readonly oud: readonly Woorddeel[];
  readonly nieuw: readonly Woorddeel[];
  readonly wissels: readonly Wissel[];
}

/** With fewer words in common it was written anew: marks all over would hide more than they show. */
const minsteGemeen = 0.4;

/** Null where so much differs that both are better read from beginning to end. */
export function woordverschil(oud: string, nieuw: string): Woordverschil | null {
  const [was, is] = [tekensIn(oud), tekensIn(nieuw)];
  const paren = gelijken(was.map(kaal), is.map(kaal));
  if (woorden(paren.map(([i]) => was[i] ?? '')) < minsteGemeen * Math.max(woorden(was), woorden(is))) return null;
  const delen = { oud: [] as Woorddeel[], nieuw: [] as Woorddeel[], wissels: [] as Wissel[] };
  let [a, b] = [0, 0];
  for (const [i, j] of [...paren, [was.length, is.length] as const]) {
    const [weg, erbij] = [was.slice(a, i).join(''), is.slice(b, j).join('')];
    voeg(delen.oud, weg, true);
    voeg(delen.nieuw, erbij, true);
    noteer(delen.wissels, { weg: weg.trim(), erbij: erbij.trim() });
    voeg(delen.oud, was[i] ?? '', false);
    voeg(delen.nieuw, is[j] ?? '', false);
    [a, b] = [i + 1, j + 1];
  }
  return delen;
}

/** The same change in another place is told once. */
function noteer(wissels: Wissel[], { weg, erbij }: Wissel): void {
  const bekend = wissels.some((een) => een.weg === weg && een.erbij === erbij);
  if (weg + erbij !== '' && !bekend) wissels.push({ weg, erbij });
}

/** Words and punctuation, each with the white before it: put together again they are the text. */
const tekensIn = (tekst: string): readonly string[] =>
  tekst.match(/\s*(?:[\p{L}\p{N}][\p{L}\p{N}’'-]*|\S)|\s+$/gu) ?? [];

const kaal = (teken: string): string => teken.trim();

const woorden = (tekens: readonly string[]): number => tekens.filter((een) => /[\p{L}\p{N}]/u.test(een)).length;

/** White before a word that differs is not different itself. */
function voeg(delen: Woorddeel[], tekst: string, anders: boolean): void {
  const wit = anders ? (/^\s*/.exec(tekst)?.[0] ?? '') : '';
  for (const deel of [
    { tekst: wit, anders: false },
    { tekst: tekst.slice(wit.length), anders },
  ]) {
    const vorige = delen.at(-1);
    if (deel.tekst === '') continue;
    if (vorige?.anders === deel.anders) delen[delen.length - 1] = { ...vorige, tekst: vorige.tekst + deel.tekst };
    else delen.push(deel);
  }
}
