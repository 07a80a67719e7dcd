/** What a short message means when something already stands before somebody: chances learned from examples, for that thing alone. */
import { join } from 'node:path';
import { gewogen, logKansenUit } from '../ervaring';
import { aanwijzingenVan } from '../ervaring/aanwijzingen';
import { sleutelVan, tabelUit } from '../ervaring/tabel';
import type { Lezing } from '../lezing';

/** In every table: it goes on about something else. */
export const ANDERS = 'anders';

/** Less sure than this is asked and not done. */
export const GENOEG = 0.6;

export interface Kans<S extends string> {
  readonly soort: S | typeof ANDERS;
  /** From 0 to 1; all of one message together are 1. */
  readonly kans: number;
}

/** Likeliest first. */
export interface Vervolglezer<S extends string> {
  (lezing: Lezing): readonly Kans<S>[];
  /** Whether this word, by itself, was learned to speak for it: a chance can be high for the other words of a sentence. */
  kent(woord: string, soort: S | typeof ANDERS): boolean;
  /** Whether it was learned at all. */
  zag(woord: string): boolean;
}

/** `klassen`: in the order of the columns of the table. `bestand`: where that lies, beside this file. */
export function vervolglezer<S extends string>(
  klassen: readonly (S | typeof ANDERS)[],
  bestand: string,
): Vervolglezer<S> {
  const geleerd = tabelUit(join(__dirname, bestand), klassen.length);
  const lees = (lezing: Lezing): readonly Kans<S>[] => {
    const logKansen = logKansenUit(geleerd(), gewogen(aanwijzingenVan(lezing)));
    return klassen
      .map((soort, k) => ({ soort, kans: Math.exp(logKansen[k] ?? -Infinity) }))
      .sort((a, b) => b.kans - a.kans);
  };
  const gewichtenVan = (woord: string): Float64Array => {
    const gewichten = new Float64Array(klassen.length);
    geleerd().telOp(gewichten, sleutelVan(woord), 1);
    return gewichten;
  };
  return Object.assign(lees, {
    kent: (woord: string, soort: S | typeof ANDERS) => (gewichtenVan(woord)[klassen.indexOf(soort)] ?? 0) > 0,
    zag: (woord: string) => gewichtenVan(woord).some((gewicht) => gewicht !== 0),
  });
}
