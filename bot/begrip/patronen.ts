/** The small language of the lexicon: words with `*`, `a|b`, and `..` for up to five words in between; compiled once. */

export type Patroon = readonly Deel[];
/** Null stands for `..`. */
export type Deel = { readonly test: (woord: string) => boolean; readonly bron: string } | null;

const GAT = 5;

const keuze = (bron: string): ((woord: string) => boolean) => {
  const begin = bron.startsWith('*');
  const eind = bron.endsWith('*');
  const kern = bron.replace(/\*/g, '');
  if (begin && eind) return (woord) => woord.includes(kern);
  if (begin) return (woord) => woord.endsWith(kern);
  return (woord) => woord.startsWith(kern);
};

/** Whole words are looked up at once; only those with a star are tried one by one. */
const keuzesIn = (bron: string): ((woord: string) => boolean) => {
  const alle = bron.split('|');
  const heel = new Set(
    alle.filter((een) => !een.startsWith('*') && !een.endsWith('*')).map((een) => een.replace(/\*/g, '')),
  );
  const metSter = alle.filter((een) => een.startsWith('*') || een.endsWith('*')).map(keuze);
  return metSter.length === 0
    ? (woord) => heel.has(woord)
    : (woord) => heel.has(woord) || metSter.some((past) => past(woord));
};

/** Most words of the lexicon are never met in the life of a process: a part is taken to pieces at its first test. */
const deel = (bron: string): Deel => {
  let past: ((woord: string) => boolean) | null = null;
  return { bron, test: (woord) => (past ??= keuzesIn(bron))(woord) };
};

const gecompileerd = new Map<string, Deel>();
export const eenDeel = (bron: string): Deel => {
  const al = gecompileerd.get(bron);
  if (al !== undefined || bron === '..') return al ?? null;
  const nieuw = deel(bron);
  gecompileerd.set(bron, nieuw);
  return nieuw;
};

export const compileer = (bron: string): Patroon => bron.split(' ').map(eenDeel);

/** Where the words from `plek` on stop reading like the pattern; -1 when they do not. */
export const eindVan = (patroon: Patroon, woorden: readonly string[], plek: number, deelPlek = 0): number => {
  if (deelPlek === patroon.length) return plek;
  const stuk = patroon[deelPlek];
  if (stuk === null) return eindErgens(patroon, woorden, plek, deelPlek + 1);
  const woord = woorden[plek];
  if (woord === undefined || stuk === undefined || !stuk.test(woord)) return -1;
  return eindVan(patroon, woorden, plek + 1, deelPlek + 1);
};

const eindErgens = (patroon: Patroon, woorden: readonly string[], plek: number, deelPlek: number): number => {
  for (let over = 0; over <= GAT && plek + over < woorden.length; over += 1) {
    const eind = eindVan(patroon, woorden, plek + over, deelPlek);
    if (eind >= 0) return eind;
  }
  return -1;
};

/** Do the words from `plek` on read like the pattern? */
export const past = (patroon: Patroon, woorden: readonly string[], plek: number): boolean =>
  eindVan(patroon, woorden, plek) >= 0;
