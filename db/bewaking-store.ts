/** Which reminders were given: the primary key is the promise that none is given twice. */
import type { BewakingStore } from '../domain/ports';
import { eerste } from './db';
import type { Db } from './db';

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
    const sql = 'select 1 as een from bewaking where soort = ? and object_id = ? and datum = ?';
    const open = [];
    for (const termijn of termijnen) {
      if ((await eerste(db, sql, [soort, termijn.objectId, termijn.datum])) === null) open.push(termijn);
    }
    return open;
  },
});
