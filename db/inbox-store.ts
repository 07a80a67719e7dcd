/** What came in already, and what it was answered with: a redelivery gets the first answer again. */
import { eerste } from './db';
import type { Db } from './db';

export type Binnenkomst =
  | { readonly soort: 'nieuw' }
  /** Seen before; `antwoord` is the JSON of the first answer, or null when none may be kept. */
  | { readonly soort: 'herhaald'; readonly antwoord: string | null };

export interface InboxStore {
  /** Claims an activity inside this unit of work; only one unit can. */
  neemAan(activiteit: string, gesprek: string, op: string): Promise<Binnenkomst>;
  /** Keeps the answer in the same transaction as its effects, so that a crash before sending loses nothing. */
  bewaarAntwoord(activiteit: string, antwoord: string | null): Promise<void>;
  zetVerzonden(activiteit: string): Promise<void>;
  /** Answers that were committed but perhaps never sent: the process stopped in between. */
  nietVerzonden(
    sinds: string,
    grens: number,
  ): Promise<readonly { readonly activiteit: string; readonly antwoord: string }[]>;
  /** Removes what no channel redelivers any more; the number of rows removed. */
  ruimOp(voor: string): Promise<number>;
}

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
    async nietVerzonden(sinds, grens) {
      const sql = `select activiteit, antwoord from inbox where status = 'te-verzenden' and op >= ? order by op limit ?`;
      return db.rijen(sql, [sinds, grens]);
    },
    async ruimOp(voor) {
      return db.voer('delete from inbox where op < ?', [voor]);
    },
  };
}
