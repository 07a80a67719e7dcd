/** Messages that ended up in a draft or a record; never what they said. */
import type { Bijdrage, BijdrageStore } from '../domain/traffic';
import { eerste } from './db';
import type { Db } from './db';

export const bijdrageStore = (db: Db): BijdrageStore => ({
  onthoud: ({ gesprek, berichtId, persoonId, dialoog, over, objectId, op }) =>
    db.zet('bijdrage', [gesprek, berichtId, persoonId, dialoog, over, objectId, op]),
  async verstuurd({ persoonId, dialoog, over }, objectId) {
    const sql = `update bijdrage set object_id = ?
      where persoon_id = ? and dialoog = ? and over = ? and object_id is null`;
    await db.voer(sql, [objectId, persoonId, dialoog, over]);
  },
  async vergeet({ persoonId, dialoog, over }) {
    const waar = 'from bijdrage where persoon_id = ? and dialoog = ? and over = ? and object_id is null';
    // Every dialogue begins with this, and nearly always there is none: looking needs no transaction.
    if (!(await eerste(db, `select 1 as een ${waar} limit 1`, [persoonId, dialoog, over]))) return;
    await db.voer(`delete ${waar}`, [persoonId, dialoog, over]);
  },
  vind: (gesprek, berichtId) =>
    eerste<Bijdrage>(
      db,
      `select gesprek, bericht_id as "berichtId", persoon_id as "persoonId", dialoog, over, object_id as "objectId", op
        from bijdrage where gesprek = ? and bericht_id = ?`,
      [gesprek, berichtId],
    ),
  ruimOp: (voor) => db.voer('delete from bijdrage where op < ?', [voor]),
});
