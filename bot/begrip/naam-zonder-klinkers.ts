/** "hzlkamp" for Hazelkamp: a name typed without most of its vowels, as people do on a phone. */
import type { Ingang } from './naam-tabellen';

const KLINKERS = /[aeiouy]/g;
const MIN_MEDEKLINKERS = 4;

const geraamte = (tekst: string): string => tekst.replace(KLINKERS, '');

/** The letters of `kort` stand in `lang`, in that order. */
const zitIn = (kort: string, lang: string): boolean => {
  let plek = 0;
  for (const letter of lang) if (letter === kort[plek]) plek += 1;
  return plek === kort.length;
};

export type KlinkerZoeker = (woord: string) => readonly number[];

/** Whose name it is; nobody when the word misses fewer than two vowels, for that is a typing error like any other. */
export const maakKlinkerZoeker = (aaneen: ReadonlyMap<string, Ingang>): KlinkerZoeker => {
  let perGeraamte: ReadonlyMap<string, readonly string[]> | null = null;
  const tabel = (): ReadonlyMap<string, readonly string[]> => {
    const uit = new Map<string, string[]>();
    for (const [naam, { eigen }] of aaneen) {
      const kern = geraamte(naam);
      if (!eigen || kern.length < MIN_MEDEKLINKERS) continue;
      const lijst = uit.get(kern);
      if (lijst === undefined) uit.set(kern, [naam]);
      else lijst.push(naam);
    }
    return uit;
  };
  return (woord) => {
    const kern = geraamte(woord);
    if (kern.length < MIN_MEDEKLINKERS || woord.length - kern.length > kern.length / 3) return [];
    perGeraamte ??= tabel();
    const namen = (perGeraamte.get(kern) ?? []).filter(
      (naam) => naam.length - woord.length >= 2 && naam[0] === woord[0] && zitIn(woord, naam),
    );
    return [...new Set(namen.flatMap((naam) => aaneen.get(naam)?.ids ?? []))];
  };
};
