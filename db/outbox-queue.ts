/** The sending side of the outbox: what waits, what was sent, what failed and why. */
import type { OutboxQueue, Wachtend } from '../domain/traffic';
import type { Db } from './db';

export function outboxQueue(db: Db): OutboxQueue {
  return {
    async wachtend(nu, grens) {
      const sql = `select id, soort, object_id as "objectId", ontvanger_id as "ontvangerId", op, pogingen from outbox
        where status = 'wachtend' and volgende_op <= ? order by volgende_op, id limit ?`;
      return db.rijen<Wachtend>(sql, [nu, grens]);
    },
    async neem(id, nu, tot) {
      const sql = "update outbox set volgende_op = ? where id = ? and status = 'wachtend' and volgende_op <= ?";
      return (await db.voer(sql, [tot, id, nu])) === 1;
    },
    async verzonden(id, op, tekstHash) {
      const sql = `update outbox set status = 'verzonden', verzonden_op = ?, tekst_hash = ?, pogingen = pogingen + 1, reden = null where id = ?`;
      await db.voer(sql, [op, tekstHash, id]);
    },
    async opnieuw(id, volgendeOp, reden) {
      const sql = 'update outbox set pogingen = pogingen + 1, volgende_op = ?, reden = ? where id = ?';
      await db.voer(sql, [volgendeOp, reden, id]);
    },
    async opgegeven(id, reden) {
      await db.voer("update outbox set status = 'opgegeven', pogingen = pogingen + 1, reden = ? where id = ?", [
        reden,
        id,
      ]);
    },
    async stand() {
      const sql = "select count(*) as aantal, min(op) as oudste from outbox where status = 'wachtend'";
      const [rij] = await db.rijen<{ aantal: number; oudste: string | null }>(sql, []);
      return rij ?? { aantal: 0, oudste: null };
    },
  };
}
