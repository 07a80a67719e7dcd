/** What a short message means when something already stands before somebody: chances learned from examples, for that thing alone. */
import { join } from 'node:path';
import { gewogen, logKansenUit } from '../ervaring';
import { aanwijzingenVan } from '../ervaring/aanwijzingen';
import { tabelUit } from '../ervaring/tabel';
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
export type Vervolglezer<S extends string> = (lezing: Lezing) => readonly Kans<S>[];

/** `klassen`: in the order of the columns of the table. `bestand`: where that lies, beside this file. */
export function vervolglezer<S extends string>(
  klassen: readonly (S | typeof ANDERS)[],
  bestand: string,
): Vervolglezer<S> {
  const geleerd = tabelUit(join(__dirname, bestand), klassen.length);
  return (lezing) => {
    const logKansen = logKansenUit(geleerd(), gewogen(aanwijzingenVan(lezing)));
    return klassen
      .map((soort, k) => ({ soort, kans: Math.exp(logKansen[k] ?? -Infinity) }))
      .sort((a, b) => b.kans - a.kans);
  };
}
