/** Files with gemeenten and jeugdregio's that were read, each with every row of the register it changes. */
import type { Gebiedsstap } from '../domain/gebieden';
import type { GebiedenStore, Gebiedeninlezing } from '../domain/gebieden-ports';
import { eerste } from './db';
import type { Db } from './db';

interface Rij {
  readonly id: string;
  readonly persoon_id: string;
  readonly op: string;
  readonly status: Gebiedeninlezing['status'];
  readonly stappen: string;
}

export const gebiedenStore = (db: Db): GebiedenStore => ({
  async bewaar({ id, persoonId, op, status, stappen }) {
    const sql = `insert into gebiedeninlezing (id, persoon_id, op, status, stappen) values (?, ?, ?, ?, ?)
      on conflict (id) do update set status = excluded.status, op = excluded.op, stappen = excluded.stappen`;
    await db.voer(sql, [id, persoonId, op, status, JSON.stringify(stappen)]);
  },
  async vind(id) {
    const vergrendeld = db.dialect === 'postgres' ? ' for update' : '';
    const rij = await eerste<Rij>(db, `select * from gebiedeninlezing where id = ?${vergrendeld}`, [id]);
    return rij && naarInlezing(rij);
  },
  async laatste(grens) {
    const sql = `select * from gebiedeninlezing where status <> 'voorstel' order by op desc, id desc limit ?`;
    return (await db.rijen<Rij>(sql, [grens])).map(naarInlezing);
  },
  async ruimOp(ouderDan) {
    await db.voer(`delete from gebiedeninlezing where status = 'voorstel' and op < ?`, [ouderDan]);
  },
});

const naarInlezing = ({ id, persoon_id: persoonId, op, status, stappen }: Rij): Gebiedeninlezing => ({
  ...{ id, persoonId, op, status },
  stappen: JSON.parse(stappen) as readonly Gebiedsstap[],
});
