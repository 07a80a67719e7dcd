/** Which reminders were given: the primary key is the promise that none is given twice. */
import type { BewakingStore } from '../domain/ports';
import type { Db } from './db';
import { alsJsonRijen, jsonRijen } from './json-lijst';

/**
 * A condition for the question of a bewaker: leaves out what was reminded already.
 * `soort` is the bewaker's own name, `id` and `datum` are column names; none of them ever comes from a user.
 */
export const nogNietBewaakt = (soort: string, id: string, datum: string): string =>
  `not exists (select 1 from bewaking w where w.soort = '${soort}' and w.object_id = ${id} and w.datum = ${datum})`;

export const bewakingStore = (db: Db): BewakingStore => ({
  async neem({ soort, objectId, datum, op }) {
    const sql = 'insert into bewaking (soort, object_id, datum, op) values (?, ?, ?, ?) on conflict do nothing';
    return (await db.voer(sql, [soort, objectId, datum, op])) === 1;
  },
  async nogNiet(soort, termijnen) {
    if (termijnen.length === 0) return [];
    const sql = `select w.object_id as "objectId", w.datum from ${jsonRijen[db.dialect]} v
      cross join bewaking w where w.soort = ? and w.object_id = v.value ->> 0 and w.datum = v.value ->> 1`;
    const paren = termijnen.map(({ objectId, datum }) => [objectId, datum]);
    const gegeven = await db.rijen<{ objectId: string; datum: string }>(sql, [alsJsonRijen(paren), soort]);
    const al = new Set(gegeven.map(sleutel));
    return termijnen.filter((termijn) => !al.has(sleutel(termijn)));
  },
});

const sleutel = ({ objectId, datum }: { readonly objectId: string; readonly datum: string }): string =>
  `${datum} ${objectId}`;
