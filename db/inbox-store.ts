/** What came in already, and what it was answered with: a redelivery gets the first answer again. */
import type { InboxStore } from '../domain/traffic';
import { eerste } from './db';
import type { Db } from './db';

export function inboxStore(db: Db): InboxStore {
  return {
    async neemAan(activiteit, gesprek, op) {
      const sql = `insert into inbox (activiteit, op, gesprek, status) values (?, ?, ?, 'bezig') on conflict (activiteit) do nothing`;
      if ((await db.voer(sql, [activiteit, op, gesprek])) === 1) return { soort: 'nieuw' };
      const rij = await eerste<{ antwoord: string | null }>(db, 'select antwoord from inbox where activiteit = ?', [
        activiteit,
      ]);
      return { soort: 'herhaald', antwoord: rij?.antwoord ?? null };
    },
    async bewaarAntwoord(activiteit, antwoord) {
      const status = antwoord === null ? 'klaar' : 'te-verzenden';
      await db.voer('update inbox set antwoord = ?, status = ? where activiteit = ?', [antwoord, status, activiteit]);
    },
    async zetVerzonden(activiteit) {
      await db.voer("update inbox set status = 'klaar' where activiteit = ?", [activiteit]);
    },
    async nietVerzonden(sinds, tot, grens) {
      const sql = `select activiteit, antwoord from inbox where status = 'te-verzenden' and op >= ? and op <= ? order by op limit ?`;
      return db.rijen(sql, [sinds, tot, grens]);
    },
    async ruimOp(voor) {
      return db.voer('delete from inbox where op < ?', [voor]);
    },
  };
}
