/** Small stores of every turn inside a unit of work: one-time keys and the numbers people see. */
import type { Sleutelgebruik, SleutelStore } from '../domain/ports';
import { eerste } from './db';
import { kenmerkVan } from './sleutelkenmerk';
import type { Db } from './db';

export function sleutelStore(db: Db): SleutelStore {
  return {
    async vind(sleutel) {
      const kenmerk = kenmerkVan(sleutel);
      if (db.later?.ongebruikt.has(kenmerk)) return null;
      // Two people on one card at the same moment: on PostgreSQL the second waits here and then finds the first.
      if (db.dialect === 'postgres') await db.rijen('select pg_advisory_xact_lock(hashtextextended(?, 1))', [kenmerk]);
      const sql = 'select persoon_id as "persoonId", handeling, uitkomst, op from sleutel where sleutel = ?';
      const gevonden = await eerste<Omit<Sleutelgebruik, 'sleutel'>>(db, sql, [kenmerk]);
      if (gevonden === null) db.later?.ongebruikt.add(kenmerk);
      return gevonden && { sleutel, ...gevonden };
    },
    async bewaar({ sleutel, persoonId, handeling, uitkomst, op }) {
      const rij = [kenmerkVan(sleutel), persoonId, handeling, uitkomst, op];
      if (db.later) return db.later.voegToe('sleutel', rij);
      await db.voer('insert into sleutel (sleutel, persoon_id, handeling, uitkomst, op) values (?, ?, ?, ?, ?)', rij);
    },
    async vergeetUitkomsten(voor) {
      return db.voer("update sleutel set uitkomst = '' where uitkomst <> '' and op < ?", [voor]);
    },
  };
}

/** Counts up inside the transaction: a number that was never committed was never shown. */
export async function volgendNummer(db: Db, letter: string, jaar: number): Promise<string> {
  const sql = `insert into nummer (letter, jaar, laatste) values (?, ?, 1)
    on conflict (letter, jaar) do update set laatste = nummer.laatste + 1 returning laatste`;
  const rij = await eerste<{ laatste: number }>(db, sql, [letter, jaar]);
  return `${letter}-${jaar}-${String(rij?.laatste ?? 0).padStart(4, '0')}`;
}
