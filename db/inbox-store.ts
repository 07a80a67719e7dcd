/** What came in already, and what it was answered with: a redelivery gets the first answer again. */
import { laatRechtenGelijk } from '../domain/policy';
import type { Handeling } from '../domain/policy';
import type { Binnenkomst, InboxStore } from '../domain/traffic';
import { eerste } from './db';
import type { Db } from './db';

export function inboxStore(db: Db): InboxStore {
  const eerder = async (activiteit: string): Promise<Binnenkomst | null> => {
    const sql = 'select antwoord from inbox where activiteit = ?';
    const rij = await eerste<{ antwoord: string | null }>(db, sql, [activiteit]);
    return rij && { soort: 'herhaald', antwoord: rij.antwoord };
  };
  return {
    async neemAan(activiteit, gesprek, op) {
      if (db.later) {
        const herhaald = db.later.kijkEerst ? await eerder(activiteit) : null;
        if (herhaald) return herhaald;
        db.later.voegToe('inbox', [activiteit, op, gesprek, 'bezig', null]);
        return { soort: 'nieuw' };
      }
      const sql = `insert into inbox (activiteit, op, gesprek, status) values (?, ?, ?, 'bezig') on conflict (activiteit) do nothing`;
      if ((await db.voer(sql, [activiteit, op, gesprek])) === 1) return { soort: 'nieuw' };
      return (await eerder(activiteit)) ?? { soort: 'herhaald', antwoord: null };
    },
    async bewaarAntwoord(activiteit, antwoord) {
      const status = antwoord === null ? 'klaar' : 'te-verzenden';
      const rij = db.later?.vind('inbox', activiteit);
      if (rij) {
        rij.waarden = [...rij.waarden.slice(0, 3), status, antwoord];
        return;
      }
      await db.voer('update inbox set antwoord = ?, status = ? where activiteit = ?', [antwoord, status, activiteit]);
    },
    async kwamOok(gesprek, andersDan, sinds) {
      // The kind stands within the key; on PostgreSQL the row of the turn itself is there already.
      const sql = 'select activiteit from inbox where gesprek = ? and activiteit not like ? and op >= ? limit 1';
      return (await eerste(db, sql, [gesprek, `%|${andersDan}|%`, sinds])) !== null;
    },
    async zetVerzonden(...activiteiten) {
      if (db.later) db.later.bezorgd.push(...activiteiten);
      else
        for (const activiteit of activiteiten)
          await db.voer("update inbox set status = 'klaar' where activiteit = ?", [activiteit]);
    },
    async wisAntwoorden(gesprek) {
      await db.voer("update inbox set antwoord = null, status = 'klaar' where gesprek = ? and antwoord is not null", [
        gesprek,
      ]);
    },
    async nietVerzonden(sinds, tot, grens) {
      const sql = `select activiteit, antwoord, op from inbox where status = 'te-verzenden' and op >= ? and op <= ? order by op limit ?`;
      return db.rijen(sql, [sinds, tot, grens]);
    },
    async antwoord(activiteit) {
      const rij = await eerste<{ antwoord: string | null }>(db, 'select antwoord from inbox where activiteit = ?', [
        activiteit,
      ]);
      return rij?.antwoord ?? null;
    },
    async kent(activiteit) {
      return (await eerder(activiteit)) !== null;
    },
    async rechtenGewijzigd(sinds) {
      const sql = "select distinct handeling from logboek where op > ? and uitkomst = 'gedaan'";
      const gedaan = await db.rijen<{ handeling: Handeling }>(sql, [sinds]);
      return gedaan.some(({ handeling }) => !laatRechtenGelijk.has(handeling));
    },
    async ruimOp(voor) {
      return db.voer('delete from inbox where op < ?', [voor]);
    },
  };
}
