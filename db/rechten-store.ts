/** Rights that somebody proposed and a second person decides on. */
import type { OrganisatieRol } from '../domain/actor';
import type { RechtenStore } from '../domain/ports';
import type { Rechtenvoorstel } from '../domain/rechten';
import { eerste } from './db';
import type { Db } from './db';

interface Rij {
  readonly id: string;
  readonly persoon_id: string | null;
  readonly verzoek_id: string | null;
  readonly partij_id: string;
  readonly rollen: string;
  readonly status: Rechtenvoorstel['status'];
  readonly door: string;
  readonly op: string;
  readonly beslist_door: string | null;
  readonly beslist_op: string | null;
}

const naarVoorstel = (rij: Rij): Rechtenvoorstel => ({
  id: rij.id,
  persoonId: rij.persoon_id,
  verzoekId: rij.verzoek_id,
  partijId: rij.partij_id,
  rollen: rij.rollen.split(',').filter((rol) => rol !== '') as OrganisatieRol[],
  status: rij.status,
  door: rij.door,
  op: rij.op,
  beslistDoor: rij.beslist_door,
  beslistOp: rij.beslist_op,
});

const naarRij = (voorstel: Rechtenvoorstel): Rij => ({
  id: voorstel.id,
  persoon_id: voorstel.persoonId,
  verzoek_id: voorstel.verzoekId,
  partij_id: voorstel.partijId,
  rollen: voorstel.rollen.join(','),
  status: voorstel.status,
  door: voorstel.door,
  op: voorstel.op,
  beslist_door: voorstel.beslistDoor,
  beslist_op: voorstel.beslistOp,
});

/** On SQLite whoever writes is alone already. */
export const rechtenStore = (db: Db): RechtenStore => ({
  async bewaar(voorstel) {
    const besluit = ['status', 'beslist_door', 'beslist_op'] as const;
    await db.bouw((tabel) =>
      tabel('rechtenvoorstel')
        .insert(naarRij(voorstel))
        .onConflict('id')
        .merge([...besluit]),
    );
  },
  async trekInVan(persoonId, door, op) {
    const sql = `update rechtenvoorstel set status = 'ingetrokken', beslist_door = ?, beslist_op = ?
      where persoon_id = ? and status = 'open'`;
    await db.voer(sql, [door, op, persoonId]);
  },
  async vergrendel() {
    if (db.dialect === 'postgres') await db.rijen('select pg_advisory_xact_lock(20210703)', []);
  },
  async vind(id) {
    const rij = await eerste<Rij>(db, 'select * from rechtenvoorstel where id = ?', [id]);
    return rij && naarVoorstel(rij);
  },
  async open() {
    const rijen = await db.rijen<Rij>("select * from rechtenvoorstel where status = 'open' order by op, id", []);
    return rijen.map(naarVoorstel);
  },
});
