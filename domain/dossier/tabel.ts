/** The fact table: one row per fact drives reading, export, the gap list and what an audience may see. */
import type { FeitId } from '../document';
import type { Feit, OptioneelFeit } from '../feit';
import * as brieven from './feiten-brieven';
import * as partijen from './feiten-partijen';
import * as vervolg from './feiten-vervolg';
import * as verloop from './feiten-verloop';
import type { FeitRij } from './rij';

export const feitentabel = { ...partijen, ...verloop, ...vervolg, ...brieven } as const;

export type Feitentabel = typeof feitentabel;

type WaardeVan<R> = R extends FeitRij<infer T> ? T : never;

export type FeitVan<R> = R extends { readonly weglaatbaar: true } ? OptioneelFeit<WaardeVan<R>> : Feit<WaardeVan<R>>;

/** Every fact of a casus that a letter may use. */
export type Dossier = {
  readonly [G in keyof Feitentabel]: { readonly [K in keyof Feitentabel[G]]: FeitVan<Feitentabel[G][K]> };
};

export interface TabelRegel {
  readonly id: FeitId;
  readonly groep: string;
  readonly sleutel: string;
  readonly rij: FeitRij<unknown>;
}

/** The table as a list, for whoever walks over all facts. */
export const tabelregels: readonly TabelRegel[] = Object.entries(feitentabel).flatMap(([groep, rijen]) =>
  Object.entries<FeitRij<unknown>>(rijen).map(([sleutel, rij]) => ({ id: `${groep}.${sleutel}`, groep, sleutel, rij })),
);

const perId: ReadonlyMap<FeitId, TabelRegel> = new Map(tabelregels.map((regel) => [regel.id, regel]));

export const regelVan = (id: FeitId): TabelRegel | undefined => perId.get(id);
