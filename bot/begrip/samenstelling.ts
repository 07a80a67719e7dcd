/** Long Dutch words nobody listed: "tariefgeschil" is heard as "tarief" and "geschil". */
import { lexiconStammen, lexiconWoorden } from './begrippen';
import { alledaagseWoorden } from './lexicon/alledaags';

const MIN_DEEL = 4;
const MIN_WOORD = 9;
/** What Dutch puts between two parts. */
const TUSSEN = ['', 's', 'en', 'e', 'n'];

/** Built at the first long word. */
let delen: ReadonlySet<string> | null = null;
const bekend = (deel: string): boolean =>
  (delen ??= new Set(
    [...lexiconWoorden(), ...lexiconStammen(), ...alledaagseWoorden].filter((woord) => /^[a-z]{4,}$/.test(woord)),
  )).has(deel);

const achterste = (rest: string): string | null => {
  for (const tussen of TUSSEN) {
    const deel = rest.slice(tussen.length);
    if (rest.startsWith(tussen) && deel.length >= MIN_DEEL && bekend(deel)) return deel;
  }
  return null;
};

const splits = (woord: string): readonly string[] => {
  for (let plek = woord.length - MIN_DEEL; plek >= MIN_DEEL; plek -= 1) {
    const voor = woord.slice(0, plek);
    const achter = bekend(voor) ? achterste(woord.slice(plek)) : null;
    if (achter !== null) return [voor, achter];
  }
  return [];
};

const MAX_ONTHOUDEN = 20_000;
const onthouden = new Map<string, readonly string[]>();

/** The parts of a compound, or none when it is a word by itself. */
export const samenstelling = (woord: string): readonly string[] => {
  if (woord.length < MIN_WOORD || bekend(woord) || !/^[a-z]+$/.test(woord)) return [];
  const al = onthouden.get(woord);
  if (al !== undefined) return al;
  if (onthouden.size >= MAX_ONTHOUDEN) onthouden.clear();
  const nieuw = splits(woord);
  onthouden.set(woord, nieuw);
  return nieuw;
};
