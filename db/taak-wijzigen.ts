/** Writes what changed in a task, when nobody else did so since it was read. */
import type { Taakwijziging } from '../domain/taak-ports';
import type { Db, Waarde } from './db';

export async function wijzig(db: Db, id: string, versie: number, wijziging: Taakwijziging): Promise<boolean> {
  const kolommen: Record<string, Waarde> = { versie: versie + 1 };
  if (wijziging.eigenaar !== undefined) kolommen['eigenaar'] = wijziging.eigenaar;
  if (wijziging.persoonId !== undefined) kolommen['persoon_id'] = wijziging.persoonId;
  if (wijziging.termijn !== undefined) kolommen['termijn'] = wijziging.termijn;
  if (wijziging.grond !== undefined) kolommen['grond'] = JSON.stringify(wijziging.grond);
  if (wijziging.status !== undefined) kolommen['status'] = wijziging.status;
  if (wijziging.teHerzien !== undefined) kolommen['te_herzien'] = Number(wijziging.teHerzien);
  if (wijziging.plan !== undefined) kolommen['plan'] = wijziging.plan;
  if (wijziging.klaarOp !== undefined) kolommen['klaar_op'] = wijziging.klaarOp;
  if (wijziging.klaarDoor !== undefined) kolommen['klaar_door'] = wijziging.klaarDoor;
  return (await db.bouw((tabel) => tabel('taak').where({ id, versie }).update(kolommen))) === 1;
}
