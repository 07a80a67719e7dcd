/** What a short message means when something already stands before somebody: chances learned from examples, for that thing alone. */
import { logKansenUit } from '../ervaring';
import { aanwijzingenVan } from '../ervaring/aanwijzingen';
import { alsTabel } from '../ervaring/tabel';
import type { Tabel } from '../ervaring/tabel';
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

/** `klassen`: in the order of the columns of `regels`. */
export function vervolglezer<S extends string>(
  klassen: readonly (S | typeof ANDERS)[],
  regels: readonly string[],
): Vervolglezer<S> {
  let tabel: Tabel | null = null;
  return (lezing) => {
    tabel ??= alsTabel(regels, klassen.length);
    const logKansen = logKansenUit(tabel, klassen.length, aanwijzingenVan(lezing));
    return klassen
      .map((soort, k) => ({ soort, kans: Math.exp(logKansen[k] ?? -Infinity) }))
      .sort((a, b) => b.kans - a.kans);
  };
}
