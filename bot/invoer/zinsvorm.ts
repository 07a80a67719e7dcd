/** A small language for whole sentences: `a|b` is one of them, `woord?` may be left out, `@wie` is a list with a name. A row fits all words or none. */

/** Lists that more rows use, by their name without the `@`. */
export type Lijsten = Readonly<Record<string, string>>;

interface Deel {
  readonly keuzes: ReadonlySet<string>;
  readonly magWeg: boolean;
}
export type Zinsvorm = readonly Deel[];

const deel = (bron: string, lijsten: Lijsten): Deel => {
  const kern = bron.endsWith('?') ? bron.slice(0, -1) : bron;
  const keuzes = kern.split('|').flatMap((keuze) => {
    if (!keuze.startsWith('@')) return [keuze];
    const lijst = lijsten[keuze.slice(1)];
    if (lijst === undefined) throw new Error(`no list is called ${keuze}`);
    return lijst.split('|');
  });
  return { keuzes: new Set(keuzes), magWeg: kern !== bron };
};

export const zinsvormen = (rijen: readonly string[], lijsten: Lijsten): readonly Zinsvorm[] =>
  rijen.map((rij) => rij.split(' ').map((bron) => deel(bron, lijsten)));

const past = (vorm: Zinsvorm, woorden: readonly string[], plek = 0, woordPlek = 0): boolean => {
  const stuk = vorm[plek];
  const woord = woorden[woordPlek];
  if (stuk === undefined) return woord === undefined;
  if (woord !== undefined && stuk.keuzes.has(woord) && past(vorm, woorden, plek + 1, woordPlek + 1)) return true;
  return stuk.magWeg && past(vorm, woorden, plek + 1, woordPlek);
};

export const leestAls = (vormen: readonly Zinsvorm[], woorden: readonly string[]): boolean =>
  vormen.some((vorm) => past(vorm, woorden));
