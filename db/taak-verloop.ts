/** The history of a task, newest first, with the names of who did it. */
import type { Taakverloop, VerloopSoort } from '../domain/taak';
import type { Db } from './db';

interface Verlooprij {
  readonly taak_id: string;
  readonly soort: VerloopSoort;
  readonly oud: string | null;
  readonly nieuw: string | null;
  readonly reden: string | null;
  readonly persoon_id: string;
  readonly naam: string | null;
  readonly op: string;
}

export async function verloop(db: Db, taakId: string): Promise<readonly Taakverloop[]> {
  const sql = `select v.*, p.naam from taak_verloop v left join persoon p on p.id = v.persoon_id
    where v.taak_id = ? order by v.op desc, v.id desc`;
  const rijen = await db.rijen<Verlooprij>(sql, [taakId]);
  return rijen.map(({ taak_id, soort, oud, nieuw, reden, persoon_id, naam, op }) => ({
    ...{ taakId: taak_id, soort, oud, nieuw, reden, op },
    persoonId: persoon_id,
    naam: naam ?? '',
  }));
}
