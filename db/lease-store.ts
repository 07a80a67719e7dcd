/** Who may do the scheduled work: one holder at a time, and after a crash the next one when the term is over. */
import type { LeaseStore } from '../domain/traffic';
import type { Db } from './db';

export const leaseStore = (db: Db): LeaseStore => ({
  async neem(naam, houder, nu, tot) {
    const sql = `insert into lease (naam, houder, tot) values (?, ?, ?)
      on conflict (naam) do update set houder = excluded.houder, tot = excluded.tot
      where lease.houder = excluded.houder or lease.tot <= ?`;
    return (await db.voer(sql, [naam, houder, tot, nu])) === 1;
  },
  async geefTerug(naam, houder) {
    await db.voer('delete from lease where naam = ? and houder = ?', [naam, houder]);
  },
});
