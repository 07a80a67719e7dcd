/** Facts of a casus, each with all its versions; a correction is a new version. */
import type { FeitStore } from '../domain/ports';
import { eerste } from './db';
import type { Db } from './db';

export function feitStore(db: Db): FeitStore {
  return {
    async dossierJson(casusId) {
      const sql = `select f.feit, f.waarde from feit f where f.casus_id = ?
        and f.versie = (select max(g.versie) from feit g where g.casus_id = f.casus_id and g.feit = f.feit) order by f.feit`;
      const rijen = await db.rijen<{ feit: string; waarde: string }>(sql, [casusId]);
      if (rijen.length === 0) return null;
      return Object.fromEntries(rijen.map((rij) => [rij.feit, JSON.parse(rij.waarde) as unknown]));
    },
    async bewaar({ casusId, feit, waarde, persoonId, op }) {
      const hoogste = 'select coalesce(max(versie), 0) as versie from feit where casus_id = ? and feit = ?';
      const versie = ((await eerste<{ versie: number }>(db, hoogste, [casusId, feit]))?.versie ?? 0) + 1;
      const sql = 'insert into feit (casus_id, feit, versie, waarde, persoon_id, op) values (?, ?, ?, ?, ?, ?)';
      await db.voer(sql, [casusId, feit, versie, JSON.stringify(waarde), persoonId, op]);
    },
  };
}
