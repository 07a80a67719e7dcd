/** Tredebepalingen: put forward, then set once; a set one is never changed. */
import type { TredebepalingStore } from '../domain/ports';
import type { BepalingStatus, Tredebepaling, TredebepalingInvoer } from '../domain/trede';
import { eerste } from './db';
import type { Db } from './db';

interface Rij {
  readonly id: string;
  readonly casus_id: string;
  readonly invoer: string;
  readonly status: BepalingStatus;
  readonly voorgelegd_door: string;
  readonly voorgelegd_op: string;
  readonly vastgesteld_door: string | null;
  readonly vastgesteld_op: string | null;
}

export function tredebepalingStore(db: Db): TredebepalingStore {
  /** Names in the order of the decision; one question for all of them, as this is asked in every answer about a trede. */
  const namenVan = async (ids: readonly string[]): Promise<readonly string[]> => {
    const sql = `select id, naam from partij where id in (${ids.map(() => '?').join(', ')})`;
    const rijen = ids.length === 0 ? [] : await db.rijen<{ id: string; naam: string }>(sql, ids);
    return ids.flatMap((id) => rijen.find((rij) => rij.id === id)?.naam ?? []);
  };
  const naarBepaling = async (rij: Rij): Promise<Tredebepaling> => {
    const invoer = JSON.parse(rij.invoer) as TredebepalingInvoer;
    const namen = await namenVan(invoer.partijen.map(({ partijId }) => partijId));
    return {
      id: rij.id,
      casusId: rij.casus_id,
      invoer,
      partijNamen: namen,
      status: rij.status,
      voorgelegdDoor: rij.voorgelegd_door,
      voorgelegdOp: rij.voorgelegd_op,
      vastgesteldDoor: rij.vastgesteld_door,
      vastgesteldOp: rij.vastgesteld_op,
    };
  };
  return {
    async voegToe(bepaling) {
      const sql = `insert into tredebepaling (id, casus_id, trede, invoer, status, voorgelegd_door, voorgelegd_op)
        values (?, ?, ?, ?, ?, ?, ?)`;
      const { id, casusId, invoer, status, voorgelegdDoor, voorgelegdOp } = bepaling;
      await db.voer(sql, [id, casusId, invoer.trede, JSON.stringify(invoer), status, voorgelegdDoor, voorgelegdOp]);
    },
    async vind(id) {
      const rij = await eerste<Rij>(db, 'select * from tredebepaling where id = ?', [id]);
      return rij && naarBepaling(rij);
    },
    async stelVast(id, persoonId, op) {
      const sql = `update tredebepaling set status = 'vastgesteld', vastgesteld_door = ?, vastgesteld_op = ?
        where id = ? and status = 'voorgelegd'`;
      return (await db.voer(sql, [persoonId, op, id])) === 1;
    },
    async historie(casusId) {
      const sql = `select * from tredebepaling where casus_id = ? and status = 'vastgesteld' order by vastgesteld_op desc, id desc`;
      const bepalingen: Tredebepaling[] = [];
      for (const rij of await db.rijen<Rij>(sql, [casusId])) bepalingen.push(await naarBepaling(rij));
      return bepalingen;
    },
  };
}
