/** A piece of the text that a slot took: what it means, and the mark that stands in its place for the intents. */

export interface Stukje<T> {
  readonly begin: number;
  readonly eind: number;
  readonly waarde: T;
}

/** Every match of a pattern that `lees` can make sense of. */
export const stukjes = <T>(tekst: string, patroon: RegExp, lees: (m: RegExpExecArray) => T | null): Stukje<T>[] => {
  const uit: Stukje<T>[] = [];
  // Not by matchAll: that makes a pattern of its own for each text.
  patroon.lastIndex = 0;
  for (let m = patroon.exec(tekst); m !== null; m = patroon.exec(tekst)) {
    const verder = Math.max(patroon.lastIndex, m.index + 1);
    const waarde = lees(m);
    if (waarde !== null) uit.push({ begin: m.index, eind: m.index + m[0].length, waarde });
    patroon.lastIndex = verder;
  }
  return uit;
};

/** Same length, so that places in the text stay valid: `x` blots out what was read. */
export const wis = (tekst: string, delen: readonly Stukje<unknown>[]): string =>
  delen.reduce((t, { begin, eind }) => t.slice(0, begin) + '_'.repeat(eind - begin) + t.slice(eind), tekst);

export const vervang = (tekst: string, delen: readonly (Stukje<unknown> & { readonly merk: string })[]): string =>
  [...delen]
    .sort((a, b) => b.begin - a.begin)
    .reduce((t, { begin, eind, merk }) => `${t.slice(0, begin)} ${merk} ${t.slice(eind)}`, tekst);
