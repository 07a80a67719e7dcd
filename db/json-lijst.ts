/** Many rows as one text of JSON, on their way out beside a row or on their way in as one value: one trip is made for all. */
import type { Dialect, Waarde } from './db';

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

/** Rows that come in as one value; the columns of each are `value ->> 0`, `value ->> 1` … So one statement serves any number. */
export const jsonRijen: Readonly<Record<Dialect, string>> = {
  sqlite: 'json_each(?)',
  postgres: 'json_array_elements(?::json)',
};

/** The value behind `jsonRijen`. Text and integers are all there is (`waarde.ts`). */
export function alsJsonRijen(rijen: readonly (readonly Waarde[])[]): string {
  const json = JSON.stringify(rijen);
  return json.includes('\\ud') ? JSON.stringify(rijen.map((waarden) => waarden.map(gebonden))) : json;
}

/** Half a character becomes what it becomes when it is bound: a key that holds one is found again. */
const gebonden = (waarde: Waarde): Waarde =>
  typeof waarde === 'string' ? waarde.replace(/\p{Surrogate}/gu, '\ufffd') : waarde;
