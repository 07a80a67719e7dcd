/** Gemeenten and jeugdregio's over time: what a file changes in them, and which gemeente went up in which. */
import { geldtOp } from './partij';
import type { Partij, Relatie } from './partij';

/** One row of the register from what it was to what it becomes; null where there is no such row. Turned round it is taken back. */
export type Gebiedsstap =
  | { readonly soort: 'partij'; readonly oud: Partij | null; readonly nieuw: Partij | null }
  | { readonly soort: 'relatie'; readonly oud: Relatie | null; readonly nieuw: Relatie | null };

/** One row of a file. */
export interface Gebiedsrij {
  /** The line in the file, as a spreadsheet numbers it. */
  readonly rij: number;
  readonly naam: string;
  /** The gemeenten it goes up in and from when; empty when it stays. */
  readonly opgegaanIn: readonly string[];
  readonly per: string;
  readonly verschil: 'nieuw' | 'gewijzigd' | 'gelijk';
  readonly stappen: readonly Gebiedsstap[];
}

export interface Gebiedenlezing {
  readonly rijen: readonly Gebiedsrij[];
  readonly fouten: readonly { readonly rij: number; readonly uitleg: string }[];
}

/** What the register holds now, as far as such a file looks at it. */
export interface Gebiedenstand {
  readonly partijen: readonly Partij[];
  readonly relaties: readonly Relatie[];
}

export const gebiedssoorten = ['gemeente', 'jeugdregio'] as const;

export const gebiedsrelaties = ['ligt-in', 'neemt-deel-aan', 'opgegaan-in'] as const;

/** Of each gemeente that is gone on that day the ids of those it went up in. */
export function opgegaanOp(relaties: readonly Relatie[], dag: string): ReadonlyMap<string, readonly string[]> {
  const uit = new Map<string, readonly string[]>();
  for (const relatie of relaties) {
    if (relatie.soort !== 'opgegaan-in' || !geldtOp(relatie, dag)) continue;
    uit.set(relatie.vanPartijId, [...(uit.get(relatie.vanPartijId) ?? []), relatie.naarPartijId]);
  }
  return uit;
}

export const omgekeerd = (stap: Gebiedsstap): Gebiedsstap =>
  stap.soort === 'partij'
    ? { soort: 'partij', oud: stap.nieuw, nieuw: stap.oud }
    : { soort: 'relatie', oud: stap.nieuw, nieuw: stap.oud };

/** Organisations first, because relations name them; taking away goes the other way round. */
export const opVolgorde = (stappen: readonly Gebiedsstap[]): readonly Gebiedsstap[] => {
  const beurt = ({ soort, nieuw }: Gebiedsstap): number => (soort === 'relatie' ? 1 : nieuw === null ? 2 : 0);
  return [...stappen].sort((een, ander) => beurt(een) - beurt(ander));
};
