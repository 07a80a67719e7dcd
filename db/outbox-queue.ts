/** The sending side of the outbox: what waits, what was sent and where it stands, what failed and why. */
import { bezorgwijzen } from '../domain/bezorgwijze';
import type { OutboxQueue, Plaats, Rust, Wachtend } from '../domain/traffic';
import { eerste } from './db';
import type { Db } from './db';
import { alsJsonRijen, jsonRijen } from './json-lijst';

interface Rij extends Omit<Wachtend, 'wijze'> {
  readonly proactief: number;
}

const velden = `id, soort, object_id as "objectId", ontvanger_id as "ontvangerId", op, casus_id as "casusId", trede, spoed,
  proactief, verloopt_op as "verlooptOp", pogingen, onzeker, spoor`;
const naarWachtend = ({ proactief, ...rij }: Rij): Wachtend => ({
  ...rij,
  wijze: proactief === 1 ? bezorgwijzen[rij.soort] : 'meteen',
});

export const outboxQueue = (db: Db): OutboxQueue => ({
  ...wachtrij(db),
  ...uitkomsten(db),
  rustVan: (ontvangerIds) => rustVan(db, ontvangerIds),
});

type Wachtrij = Pick<OutboxQueue, 'wachtend' | 'neem' | 'bundel' | 'stelUit' | 'hervat' | 'volgende' | 'stand'>;

function wachtrij(db: Db): Wachtrij {
  return {
    async wachtend(nu, grens) {
      // `+`: found by what is due now, and sorted then; in the order of haste SQLite would walk through all that waits for later.
      const sql = `select ${velden} from outbox where status = 'wachtend' and volgende_op <= ?
        order by +spoed, volgende_op, id limit ?`;
      return (await db.rijen<Rij>(sql, [nu, grens])).map(naarWachtend);
    },
    async neem(ids, nu, tot) {
      // `coalesce`: found by id; by its index of status SQLite would walk through all that is due.
      const sql = `update outbox set volgende_op = ? from ${jsonRijen[db.dialect]} v
        where outbox.id = v.value ->> 0 and coalesce(status, '') = 'wachtend' and volgende_op <= ? returning outbox.id as id`;
      const rijen = await db.rijen<{ id: string }>(sql, [tot, alsJsonRijen(ids.map((id) => [id])), nu]);
      return new Set(rijen.map(({ id }) => id));
    },
    async bundel(ontvangerId, nu, grens) {
      const sql = `select ${velden} from outbox where status = 'wachtend' and ontvanger_id = ? and volgende_op <= ?
        and proactief = 1 order by id limit ?`;
      return (await db.rijen<Rij>(sql, [ontvangerId, nu, grens])).map(naarWachtend);
    },
    async stelUit(rijen) {
      if (rijen.length === 0) return;
      // `coalesce`: as in `neem`.
      const sql = `update outbox set volgende_op = v.value ->> 1, reden = coalesce(v.value ->> 2, reden) from ${jsonRijen[db.dialect]} v
        where outbox.id = v.value ->> 0 and coalesce(status, '') = 'wachtend'`;
      await db.voer(sql, [alsJsonRijen(rijen.map(({ id, tot, reden = null }) => [id, tot, reden]))]);
    },
    async hervat(ontvangerId, nu) {
      const sql = `update outbox set status = 'wachtend', volgende_op = ?, pogingen = 0, reden = null
        where ontvanger_id = ? and status = 'niet-bereikt'`;
      return db.voer(sql, [nu, ontvangerId]);
    },
    async volgende() {
      const sql = "select min(volgende_op) as op from outbox where status = 'wachtend'";
      return (await eerste<{ op: string | null }>(db, sql, []))?.op ?? null;
    },
    async stand() {
      const sql = "select count(*) as aantal, min(op) as oudste from outbox where status = 'wachtend'";
      const [rij] = await db.rijen<{ aantal: number; oudste: string | null }>(sql, []);
      return rij ?? { aantal: 0, oudste: null };
    },
  };
}

/** Many people in one trip: a group of the outbox asks it of all whose message may have to wait. */
async function rustVan(db: Db, ontvangerIds: readonly string[]): Promise<ReadonlyMap<string, Rust>> {
  if (ontvangerIds.length === 0) return new Map();
  const sql = `select v.value ->> 0 as id, i.direct_vanaf as "directVanaf", i.overzicht_uur as "overzichtUur",
      (select max(o.verzonden_op) from outbox o
        where o.ontvanger_id = v.value ->> 0 and o.status = 'verzonden' and o.proactief = 1) as laatste
    from ${jsonRijen[db.dialect]} v left join instelling i on i.persoon_id = v.value ->> 0`;
  const rijen = await db.rijen<Rust & { readonly id: string }>(sql, [alsJsonRijen(ontvangerIds.map((id) => [id]))]);
  return new Map(rijen.map(({ id, ...rust }) => [id, rust]));
}

/** What came of each row. */
function uitkomsten(db: Db): Omit<OutboxQueue, keyof Wachtrij | 'rustVan'> {
  return {
    async verzonden(rijen) {
      if (rijen.length === 0) return;
      const sql = `update outbox set status = 'verzonden', verzonden_op = v.value ->> 1, tekst_hash = v.value ->> 2,
        bericht_id = v.value ->> 3, gesprek = v.value ->> 4, pogingen = pogingen + 1, reden = null
        from ${jsonRijen[db.dialect]} v where outbox.id = v.value ->> 0`;
      const waarden = rijen.map(({ id, op, tekstHash, berichtId, gesprek }) => [id, op, tekstHash, berichtId, gesprek]);
      await db.voer(sql, [alsJsonRijen(waarden)]);
    },
    async opnieuw(id, volgendeOp, reden, onzeker) {
      const sql = `update outbox set pogingen = pogingen + 1, onzeker = onzeker + ?, volgende_op = ?, reden = ?
        where id = ? and status = 'wachtend'`;
      await db.voer(sql, [onzeker ? 1 : 0, volgendeOp, reden, id]);
    },
    async sluitAf(id, status, reden) {
      const sql = `update outbox set status = ?, pogingen = pogingen + 1, reden = ? where id = ? and status = 'wachtend'`;
      await db.voer(sql, [status, reden, id]);
    },
    async plaatsVan(id) {
      const sql = 'select gesprek, bericht_id as "berichtId" from outbox where id = ? and bericht_id is not null';
      return eerste<Plaats>(db, sql, [id]);
    },
  };
}
