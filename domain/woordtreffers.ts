/** Which of several things a few words name, where people say half a word: "monitoring" for "monitoringsoverleg". */
import { zonderAccenten } from './accenten';

/** Beginnings and ends of words: "monitoring" and "overleg" for "monitoringsoverleg". */
const kern = 6;

/** Those that share most with what was typed, whole words first; none when less than half of it fits. `woorden` are in lower case, without diacritics. */
export function besteTreffers<T>(
  rijen: readonly T[],
  woorden: readonly string[],
  tekstVan: (rij: T) => string,
): readonly T[] {
  const gewogen = rijen.map((rij) => ({ rij, punten: raak(tekstVan(rij), woorden) }));
  const hoogste = Math.max(0, ...gewogen.map(({ punten }) => punten));
  if (hoogste === 0 || hoogste < woorden.length) return [];
  return gewogen.filter(({ punten }) => punten === hoogste).map(({ rij }) => rij);
}

function raak(wat: string, woorden: readonly string[]): number {
  const eigen = zonderAccenten(wat.toLowerCase()).split(/[^a-z0-9]+/);
  const punten = (woord: string): number => {
    if (eigen.includes(woord)) return 2;
    const deel = (een: string): boolean =>
      een.startsWith(woord.slice(0, kern)) || (woord.length >= kern && een.endsWith(woord));
    return eigen.some(deel) ? 1 : 0;
  };
  return woorden.reduce((som, woord) => som + punten(woord), 0);
}
