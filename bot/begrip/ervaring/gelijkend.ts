/** A word experience never met → the one it knows that was most likely meant: "hellup" reads as "help". */
import { toegestaan, typefouten } from '../afstand';

/** A word with one letter left out, for every letter: two words one error apart share at least one of these. */
const zonderLetter = (woord: string): readonly string[] => {
  const uit = [woord];
  for (let i = 0; i < woord.length; i += 1) uit.push(woord.slice(0, i) + woord.slice(i + 1));
  return uit;
};

const MAX_ONTHOUDEN = 20_000;
const MIN_WOORD = 5;
/** Nobody misspells a word this long; without a bound a long row of letters would cost a long time. */
const MAX_WOORD = 24;

export type Gelijkend = (woord: string) => string | null;

/** The index costs some milliseconds and is made at the first word that needs it. */
export const maakGelijkend = (woorden: readonly string[]): Gelijkend => {
  let perStuk: ReadonlyMap<string, readonly string[]> | null = null;
  const onthouden = new Map<string, string | null>();
  const zoek = (woord: string): string | null => {
    perStuk ??= perStukVan(woorden);
    const max = Math.min(2, Math.max(1, toegestaan(woord.length)));
    const tabel = perStuk;
    const dichtbij = [...new Set(zonderLetter(woord).flatMap((stuk) => tabel.get(stuk) ?? []))]
      .filter((kandidaat) => kandidaat[0] === woord[0])
      .map((kandidaat) => ({ kandidaat, fouten: typefouten(woord, kandidaat, max) }))
      .filter(({ fouten }) => fouten <= max)
      .sort((a, b) => a.fouten - b.fouten);
    return dichtbij[0]?.kandidaat ?? null;
  };
  return (ruw) => {
    if (ruw.length < MIN_WOORD || ruw.length > MAX_WOORD) return null;
    const al = onthouden.get(ruw);
    if (al !== undefined) return al;
    if (onthouden.size >= MAX_ONTHOUDEN) onthouden.clear();
    const kort = ruw.replace(/(.)\1{2,}/g, '$1');
    const nieuw = zoek(ruw) ?? (kort === ruw ? null : zoek(kort));
    onthouden.set(ruw, nieuw);
    return nieuw;
  };
};

const perStukVan = (woorden: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const uit = new Map<string, string[]>();
  for (const { stuk, woord } of woorden.flatMap((w) => zonderLetter(w).map((stuk) => ({ stuk, woord: w })))) {
    const lijst = uit.get(stuk);
    if (lijst === undefined) uit.set(stuk, [woord]);
    else lijst.push(woord);
  }
  return uit;
};
