/** Messages that wait for a second person, and the confirmations of those that were sent. */
import type {
  Berichtvoorstel,
  Casusbericht,
  Leesbevestiging,
  Rolbevestiging,
  VoorstelStatus,
} from '../domain/casusbericht';
import type { CasusberichtStore } from '../domain/kanaal-ports';
import { eerste } from './db';
import type { Db } from './db';

interface Rij {
  readonly id: string;
  readonly casus_id: string;
  readonly bericht: string;
  readonly maker_id: string;
  readonly op: string;
  readonly status: VoorstelStatus;
}

const naarVoorstel = (rij: Rij): Berichtvoorstel => ({
  id: rij.id,
  casusId: rij.casus_id,
  bericht: JSON.parse(rij.bericht) as Casusbericht,
  makerId: rij.maker_id,
  op: rij.op,
  status: rij.status,
});

export function casusberichtStore(db: Db): CasusberichtStore {
  return {
    async legVoor({ id, casusId, bericht, makerId, op }) {
      const sql = `insert into bericht_voorstel (id, casus_id, bericht, maker_id, op, status) values (?, ?, ?, ?, ?, 'voorgelegd')`;
      await db.voer(sql, [id, casusId, JSON.stringify(bericht), makerId, op]);
    },
    async voorstel(id) {
      const rij = await eerste<Rij>(db, 'select * from bericht_voorstel where id = ?', [id]);
      return rij && naarVoorstel(rij);
    },
    async openVoorstellen(grens) {
      const sql = `select * from bericht_voorstel where status = 'voorgelegd' order by op, id limit ?`;
      return (await db.rijen<Rij>(sql, [grens])).map(naarVoorstel);
    },
    async beslis(id, persoonId, op, status) {
      const sql = `update bericht_voorstel set status = ?, beslist_door = ?, beslist_op = ? where id = ? and status = 'voorgelegd'`;
      return (await db.voer(sql, [status, persoonId, op, id])) === 1;
    },
    async vraagAkkoord(gebeurtenisId, persoonId, op) {
      const sql = `insert into leesbevestiging (gebeurtenis_id, persoon_id, gevraagd_op) values (?, ?, ?) on conflict do nothing`;
      await db.voer(sql, [gebeurtenisId, persoonId, op]);
    },
    async geefAkkoord(gebeurtenisId, persoonId, op) {
      const sql = `update leesbevestiging set akkoord_op = ? where gebeurtenis_id = ? and persoon_id = ? and akkoord_op is null`;
      return (await db.voer(sql, [op, gebeurtenisId, persoonId])) === 1;
    },
    async openAkkoorden(persoonId, grens) {
      const sql = `select gebeurtenis_id as id from leesbevestiging where persoon_id = ? and akkoord_op is null
        order by gevraagd_op desc, gebeurtenis_id limit ?`;
      return (await db.rijen<{ id: string }>(sql, [persoonId, grens])).map(({ id }) => id);
    },
    async akkoorden(gebeurtenisId) {
      const sql = `select l.persoon_id as "persoonId", p.naam, l.akkoord_op as "akkoordOp", l.herinnerd_op as "herinnerdOp"
        from leesbevestiging l join persoon p on p.id = l.persoon_id where l.gebeurtenis_id = ? order by p.naam`;
      return db.rijen<Leesbevestiging>(sql, [gebeurtenisId]);
    },
    async rolbevestigingen(casusId) {
      const sql = `select g.id as "gebeurtenisId", g.inhoud, l.persoon_id as "persoonId", l.akkoord_op as "akkoordOp"
        from gebeurtenis g join leesbevestiging l on l.gebeurtenis_id = g.id
        where g.casus_id = ? and g.soort = 'rol' order by l.gevraagd_op desc, g.id desc`;
      const rijen = await db.rijen<Omit<Rolbevestiging, 'rol'> & { inhoud: string }>(sql, [casusId]);
      return rijen.map(({ inhoud, ...rij }) => ({
        ...rij,
        rol: (JSON.parse(inhoud) as Pick<Rolbevestiging, 'rol'>).rol,
      }));
    },
    async herinner(gebeurtenisId, persoonId, op) {
      const sql = `update leesbevestiging set herinnerd_op = ? where gebeurtenis_id = ? and persoon_id = ?
        and herinnerd_op is null and akkoord_op is null`;
      return (await db.voer(sql, [op, gebeurtenisId, persoonId])) === 1;
    },
    async herinnerOpVerzoek(gebeurtenisId, persoonId, op) {
      const sql = `update leesbevestiging set herinnerd_op = ? where gebeurtenis_id = ? and persoon_id = ? and akkoord_op is null`;
      await db.voer(sql, [op, gebeurtenisId, persoonId]);
    },
    async laatstHerinnerd(casusId) {
      const sql = `select l.persoon_id as "persoonId", max(l.herinnerd_op) as op from leesbevestiging l
        join gebeurtenis g on g.id = l.gebeurtenis_id where g.casus_id = ? and l.herinnerd_op is not null group by l.persoon_id`;
      const rijen = await db.rijen<{ persoonId: string; op: string }>(sql, [casusId]);
      return new Map(rijen.map(({ persoonId, op }) => [persoonId, op]));
    },
    async zonderAkkoord(gevraagdVoor, grens) {
      const sql = `select distinct gebeurtenis_id as id from leesbevestiging
        where akkoord_op is null and herinnerd_op is null and gevraagd_op <= ? limit ?`;
      return (await db.rijen<{ id: string }>(sql, [gevraagdVoor, grens])).map(({ id }) => id);
    },
  };
}
