/** Accountgesprekken with their themes. */
import type { Accountgesprek, AccountgesprekInvoer, GesprekStatus } from '../domain/accountgesprek';
import type { AccountgesprekStore } from '../domain/ports';
import { eerste } from './db';
import type { Db } from './db';

interface Rij {
  readonly id: string;
  readonly nummer: string;
  readonly partij_naam: string;
  readonly invoer: string;
  readonly status: GesprekStatus;
  readonly maker_id: string;
  readonly vastgelegd_op: string;
}

const selectie = `select g.id, g.nummer, p.naam as partij_naam, g.invoer, g.status, g.maker_id, g.vastgelegd_op
  from accountgesprek g join partij p on p.id = g.partij_id`;

export function accountgesprekStore(db: Db): AccountgesprekStore {
  return {
    async voegToe(gesprek) {
      const sql = `insert into accountgesprek (id, nummer, partij_id, maker_id, datum, invoer, status, vastgelegd_op)
        values (?, ?, ?, ?, ?, ?, ?, ?)`;
      const { id, nummer, invoer, status, makerId, vastgelegdOp } = gesprek;
      await db.voer(sql, [
        id,
        nummer,
        invoer.partijId,
        makerId,
        invoer.datum,
        JSON.stringify(invoer),
        status,
        vastgelegdOp,
      ]);
    },
    async vind(idOfNummer) {
      const rij = await eerste<Rij>(db, `${selectie} where g.id = ? or g.nummer = ?`, [
        idOfNummer,
        idOfNummer.toUpperCase(),
      ]);
      return rij && naarGesprek(rij);
    },
    async lijst(bereik, partijId, grens) {
      const wie = bereik.alles ? '' : (bereik.makerId ?? '');
      const sql = `${selectie} where (? = 1 or g.maker_id = ?) and (? = '' or g.partij_id = ?) order by g.datum desc, g.id desc limit ?`;
      const rijen = await db.rijen<Rij>(sql, [bereik.alles ? 1 : 0, wie, partijId ?? '', partijId ?? '', grens]);
      return rijen.map(naarGesprek);
    },
  };
}

const naarGesprek = (rij: Rij): Accountgesprek => ({
  id: rij.id,
  nummer: rij.nummer,
  partijNaam: rij.partij_naam,
  invoer: JSON.parse(rij.invoer) as AccountgesprekInvoer,
  status: rij.status,
  makerId: rij.maker_id,
  vastgelegdOp: rij.vastgelegd_op,
});
