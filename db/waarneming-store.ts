/** Stand-ins: dated rows that end by themselves. */
import type { CasusRol } from '../domain/actor';
import type { WaarnemingStore } from '../domain/ports';
import type { Waarneming } from '../domain/waarneming';
import { nogNietBewaakt } from './bewaking-store';
import { eerste } from './db';
import type { Db } from './db';

interface Rij {
  readonly id: string;
  readonly persoon_id: string;
  readonly naam: string;
  readonly waarnemer_id: string;
  readonly waarnemer_naam: string;
  readonly van: string;
  readonly tot: string;
  readonly rol: CasusRol | null;
  readonly ingesteld_door: string;
  readonly op: string;
  readonly beeindigd_op: string | null;
  readonly door_naam: string | null;
}

const selectie = `select n.*, p.naam as naam, q.naam as waarnemer_naam, d.naam as door_naam from waarneming n
  join persoon p on p.id = n.persoon_id join persoon q on q.id = n.waarnemer_id
  left join persoon d on d.id = n.beeindigd_door`;

const naarWaarneming = (rij: Rij): Waarneming => ({
  id: rij.id,
  persoonId: rij.persoon_id,
  naam: rij.naam,
  waarnemerId: rij.waarnemer_id,
  waarnemerNaam: rij.waarnemer_naam,
  van: rij.van,
  tot: rij.tot,
  rol: rij.rol,
  ingesteldDoor: rij.ingesteld_door,
  op: rij.op,
  beeindigdOp: rij.beeindigd_op,
  beeindigdDoorNaam: rij.door_naam,
});

export function waarnemingStore(db: Db): WaarnemingStore {
  return {
    async voegToe({ id, persoonId, waarnemerId, van, tot, rol, ingesteldDoor, op }) {
      const sql = `insert into waarneming (id, persoon_id, waarnemer_id, van, tot, rol, ingesteld_door, op)
        values (?, ?, ?, ?, ?, ?, ?, ?)`;
      await db.voer(sql, [id, persoonId, waarnemerId, van, tot, rol, ingesteldDoor, op]);
    },
    async vind(id) {
      const rij = await eerste<Rij>(db, `${selectie} where n.id = ?`, [id]);
      return rij && naarWaarneming(rij);
    },
    async van(persoonId) {
      const sql = `${selectie} where n.persoon_id = ? or n.waarnemer_id = ? order by n.van desc, n.id desc limit 25`;
      return (await db.rijen<Rij>(sql, [persoonId, persoonId])).map(naarWaarneming);
    },
    async beeindig(id, op, doorId) {
      const sql = 'update waarneming set beeindigd_op = ?, beeindigd_door = ? where id = ? and beeindigd_op is null';
      return (await db.voer(sql, [op, doorId, id])) === 1;
    },
    async begonnen(dag, grens) {
      const sql = `${selectie} where n.van <= ? and n.tot >= ? and n.beeindigd_op is null
        and ${nogNietBewaakt('waarneming-begint', 'n.id', 'n.van')} order by n.van, n.id limit ?`;
      return (await db.rijen<Rij>(sql, [dag, dag, grens])).map(naarWaarneming);
    },
    async voorbij(dag, grens) {
      const sql = `${selectie} where n.tot < ? and n.beeindigd_op is null
        and exists (select 1 from bewaking b where b.soort = 'waarneming-begint' and b.object_id = n.id)
        and ${nogNietBewaakt('waarneming-voorbij', 'n.id', 'n.tot')} order by n.tot, n.id limit ?`;
      return (await db.rijen<Rij>(sql, [dag, grens])).map(naarWaarneming);
    },
  };
}
