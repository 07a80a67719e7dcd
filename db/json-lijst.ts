/** Rows beside a row, as one column of JSON: one row comes back instead of one for each, and one trip is made for all. */
import type { Dialect } from './db';

export interface Lijst {
  /** What each of them holds, in this order. */
  readonly kolommen: string;
  readonly volgorde: string;
  /** From `from` on; it may name columns of the row it stands beside. */
  readonly uit: string;
}

/** A column that holds the JSON of an array of arrays, as text; `[]` when there are none. */
export const jsonLijst = (dialect: Dialect, { kolommen, volgorde, uit }: Lijst): string =>
  dialect === 'sqlite'
    ? `(select json_group_array(json_array(${kolommen}) order by ${volgorde}) ${uit})`
    : `(select coalesce(json_agg(json_build_array(${kolommen}) order by ${volgorde}), '[]')::text ${uit})`;
