/** The outbox as the verbs see it: what must leave after the commit, and the ledger of what became of it. */
import { directVanafStandaard, spoedVan } from '../domain/bezorgmoment';
import { bezorgwijzen } from '../domain/bezorgwijze';
import type { Bezorgregel, Voortgang } from '../domain/bezorging';
import type { OutboxStore } from '../domain/ports';
import { eerste } from './db';
import type { Db } from './db';
import { alsJsonRijen, jsonRijen } from './json-lijst';

const velden = `id, soort, object_id as "objectId", casus_id as "casusId", ontvanger_id as "ontvangerId", op, status,
  pogingen, onzeker, verzonden_op as "verzondenOp", volgende_op as "volgendeOp", reden`;

export function outboxStore(db: Db): OutboxStore {
  return {
    async voegToe(rij) {
      const { id, soort, objectId, ontvangerId, op, casusId = null, trede = null, spoed = spoedVan(trede) } = rij;
      const proactief = rij.meteen || bezorgwijzen[soort] === 'meteen' ? 0 : 1;
      const wat = [id, soort, objectId, ontvangerId, op, 'wachtend', 0, op];
      await db.zet('outbox', [...wat, casusId, trede, spoed, proactief, rij.verlooptOp ?? null, rij.spoor ?? null]);
    },
    vind: (id) => eerste<Bezorgregel>(db, `select ${velden} from outbox where id = ?`, [id]),
    vanCasus: (casusId, grens) =>
      db.rijen<Bezorgregel>(
        `select ${velden} from (select * from outbox where casus_id = ?
            union all select o.* from outbox_casus k join outbox o on o.id = k.outbox_id where k.casus_id = ?) b
          order by op desc, id desc limit ?`,
        [casusId, casusId, grens],
      ),
    async zetCasussen(id, casusIds) {
      await db.voer('delete from outbox_casus where outbox_id = ?', [id]);
      const sql = `insert into outbox_casus (casus_id, outbox_id)
        select value ->> 0, cast(? as text) from ${jsonRijen[db.dialect]}`;
      const rijen = [...new Set(casusIds)].map((casusId) => [casusId]);
      if (rijen.length > 0) await db.voer(sql, [id, alsJsonRijen(rijen)]);
    },
    async casussenVan(id) {
      const sql = `select casus_id as casus from outbox_casus where outbox_id = ?
        union select casus_id from taak where bericht_id = ? and status = 'open' order by 1`;
      return (await db.rijen<{ casus: string }>(sql, [id, id])).map(({ casus }) => casus);
    },
    over: (objectId) =>
      db.rijen<Bezorgregel>(`select ${velden} from outbox where object_id = ? order by id`, [objectId]),
    voortgang(bewaking, sinds, grens) {
      const sql = `select b.object_id as "objectId", cast(count(*) as integer) as totaal,
          cast(sum(case when o.status = 'wachtend' then 0 else 1 end) as integer) as klaar,
          cast(sum(case when o.status = 'wachtend' and o.reden = 'dagoverzicht' then 1 else 0 end) as integer) as gepland
        from bewaking b join outbox o on o.object_id = b.object_id and o.soort = 'casusbericht'
        where b.soort = ? and b.datum = '000' and b.op >= ?
          and not exists (select 1 from bewaking e where e.soort = b.soort and e.object_id = b.object_id and e.datum = '100')
        group by b.object_id order by b.object_id limit ?`;
      return db.rijen<Voortgang>(sql, [bewaking, sinds, grens]);
    },
    async herhaal(id, nu) {
      const sql = `update outbox set status = 'wachtend', volgende_op = ?, pogingen = 0, onzeker = 0, reden = null,
        verloopt_op = null where id = ?`;
      await db.voer(sql, [nu, id]);
    },
    async wacht(soort, ontvangerId) {
      const sql = `select id from outbox where ontvanger_id = ? and soort = ? and status in ('wachtend', 'geblokkeerd') limit 1`;
      return (await eerste(db, sql, [ontvangerId, soort])) !== null;
    },
    async geefVrij(ontvangerId, nu, door) {
      const sql = `update outbox set status = ?, reden = ?, volgende_op = ?, pogingen = 0
        where ontvanger_id = ? and status = 'geblokkeerd'`;
      return db.voer(sql, [door ? 'wachtend' : 'opgegeven', door ? null : 'niet-bevestigd', nu, ontvangerId]);
    },
    async trekIn(objectId) {
      const sql = `update outbox set status = 'ingetrokken', reden = 'ingetrokken' where object_id = ?
        and status in ('wachtend', 'geblokkeerd', 'niet-bereikt')`;
      return db.voer(sql, [objectId]);
    },
    async instellingVan(persoonId) {
      const sql = 'select direct_vanaf as trede, overzicht_uur as uur from instelling where persoon_id = ?';
      const rij = await eerste<{ trede: number; uur: number | null }>(db, sql, [persoonId]);
      return { directVanaf: rij?.trede ?? null, overzichtUur: rij?.uur ?? null };
    },
    async kiesOverzichtUur(persoonId, uur) {
      const sql = `insert into instelling (persoon_id, direct_vanaf, overzicht_uur) values (?, ?, ?)
        on conflict (persoon_id) do update set overzicht_uur = excluded.overzicht_uur`;
      await db.voer(sql, [persoonId, directVanafStandaard, uur]);
    },
    async kiesDirectVanaf(persoonId, trede) {
      const sql = `insert into instelling (persoon_id, direct_vanaf) values (?, ?)
        on conflict (persoon_id) do update set direct_vanaf = excluded.direct_vanaf`;
      await db.voer(sql, [persoonId, trede]);
    },
  };
}
