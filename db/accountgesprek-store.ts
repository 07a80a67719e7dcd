/** Accountgesprekken with their themes: plans, drafts, final reports and the reports they replaced. */
import { leegVerslag } from '../domain/accountgesprek';
import type { Accountgesprek, AccountgesprekInvoer, Gespreksstand, GesprekStatus } from '../domain/accountgesprek';
import { vrijeTekstUitOpslag } from '../domain/persoonsgegevens';
import type { AccountgesprekStore } from '../domain/accountgesprek-ports';
import { eerste } from './db';
import type { Db } from './db';

interface Rij {
  readonly id: string;
  readonly nummer: string;
  readonly partij_naam: string;
  readonly invoer: string;
  readonly status: GesprekStatus;
  readonly maker_id: string;
  readonly vastgelegd_op: string;
  readonly versie: number;
  readonly vervangt_id: string | null;
  readonly reden: string | null;
  readonly vervangen_door_id: string | null;
}

const selectie = `select g.id, g.nummer, p.naam as partij_naam, g.invoer, g.status, g.maker_id, g.vastgelegd_op, g.versie,
  g.vervangt_id, g.reden, g.vervangen_door_id from accountgesprek g join partij p on p.id = g.partij_id`;

export function accountgesprekStore(db: Db): AccountgesprekStore {
  const alle = async (sql: string, waarden: readonly (string | number)[]): Promise<readonly Accountgesprek[]> =>
    (await db.rijen<Rij>(sql, waarden)).map(naarGesprek);
  return {
    voegToe: (gesprek) => voegToe(db, gesprek),
    async vind(idOfNummer) {
      const sql = `${selectie} where g.id = ? or g.nummer = ?`;
      const rij = await eerste<Rij>(db, sql, [idOfNummer, idOfNummer.toUpperCase()]);
      return rij && naarGesprek(rij);
    },
    vindAlle: (ids) =>
      ids.length === 0
        ? Promise.resolve([])
        : alle(`${selectie} where g.id in (${ids.map(() => '?').join(', ')})`, ids),
    lijst(bereik, partijId, grens) {
      const delen = [
        ...(bereik.alles ? [] : [['g.maker_id = ?', bereik.makerId ?? ''] as const]),
        ...(partijId === null ? [] : [['g.partij_id = ?', partijId] as const]),
      ];
      const waar = ["g.status = 'definitief'", ...delen.map(([deel]) => deel)].join(' and ');
      const sql = `${selectie} where ${waar} order by g.datum desc, g.id desc limit ?`;
      return alle(sql, [...delen.map(([, waarde]) => waarde), grens]);
    },
    open: (makerId, grens) =>
      alle(`${selectie} where g.maker_id = ? and g.status in ('gepland', 'concept') order by g.datum, g.id limit ?`, [
        makerId,
        grens,
      ]),
    async vorige(partijId, datum, behalveId) {
      const sql = `${selectie} where g.partij_id = ? and g.status = 'definitief' and g.datum <= ? and g.id <> ?
        order by g.datum desc, g.id desc limit 1`;
      const rij = await eerste<Rij>(db, sql, [partijId, datum, behalveId]);
      return rij && naarGesprek(rij);
    },
    async werkBij(id, versie, { invoer, status, op }) {
      const sql = `update accountgesprek set invoer = ?, datum = ?, partij_id = ?, status = ?, vastgelegd_op = ?,
        versie = versie + 1 where id = ? and versie = ?`;
      const waarden = [JSON.stringify(invoer), invoer.datum, invoer.partijId, status, op, id, versie];
      return (await db.voer(sql, waarden)) === 1;
    },
    async vervang(id, doorId) {
      const sql = `update accountgesprek set status = 'vervangen', vervangen_door_id = ?, versie = versie + 1
        where id = ? and status = 'definitief'`;
      return (await db.voer(sql, [doorId, id])) === 1;
    },
    zonderGesprek: async (sinds, vandaag, grens) =>
      (await db.rijen<Standrij>(zonderGesprek, [sinds, vandaag, grens])).map(naarStand),
    geplandTussen: (van, tot, grens) =>
      alle(`${selectie} where g.status = 'gepland' and g.datum >= ? and g.datum <= ? order by g.datum, g.id limit ?`, [
        van,
        tot,
        grens,
      ]),
  };
}

/** Gemeenten are spoken with through their regio; who never was spoken with comes first. A plan whose day went by is due however short ago the last talk was. */
const zonderGesprek = `
  select p.id as "partijId", p.naam as "partijNaam", l.datum as laatste,
    (select g.maker_id from accountgesprek g where g.partij_id = p.id and g.status = 'definitief' and g.datum = l.datum
      order by g.id desc limit 1) as "laatsteMakerId",
    (select g.invoer from accountgesprek g where g.partij_id = p.id and g.status = 'gepland'
      order by g.datum, g.id limit 1) as plan
  from partij p
  left join (select partij_id, max(datum) as datum from accountgesprek where status = 'definitief' group by partij_id) l
    on l.partij_id = p.id
  where p.soort in ('aanbieder', 'gecertificeerde-instelling', 'samenwerkingsverband')
    and (coalesce(l.datum, '') < ?
      or exists (select 1 from accountgesprek g where g.partij_id = p.id and g.status = 'gepland' and g.datum < ?))
  order by coalesce(l.datum, ''), p.naam limit ?`;

type Standrij = Omit<Gespreksstand, 'gepland' | 'geplandeTijd'> & { readonly plan: string | null };

function naarStand({ plan, ...stand }: Standrij): Gespreksstand {
  const invoer = plan === null ? null : (JSON.parse(plan) as Pick<AccountgesprekInvoer, 'datum' | 'tijd'>);
  const uur = invoer?.tijd === undefined ? {} : { geplandeTijd: invoer.tijd };
  return { ...stand, gepland: invoer?.datum ?? null, ...uur };
}

async function voegToe(db: Db, gesprek: Accountgesprek): Promise<void> {
  const { id, nummer, invoer, status, makerId, vastgelegdOp, versie, vervangt } = gesprek;
  const sql = `insert into accountgesprek
    (id, nummer, partij_id, maker_id, datum, invoer, status, vastgelegd_op, versie, vervangt_id, reden)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const vast = [id, nummer, invoer.partijId, makerId, invoer.datum, JSON.stringify(invoer), status, vastgelegdOp];
  await db.voer(sql, [...vast, versie, vervangt?.id ?? null, vervangt?.reden ?? null]);
}

const naarGesprek = (rij: Rij): Accountgesprek => ({
  id: rij.id,
  nummer: rij.nummer,
  partijNaam: rij.partij_naam,
  // Reports of before a field existed simply lack it.
  invoer: { ...leegVerslag, ...(JSON.parse(rij.invoer) as AccountgesprekInvoer) },
  status: rij.status,
  makerId: rij.maker_id,
  vastgelegdOp: rij.vastgelegd_op,
  versie: rij.versie,
  vervangt: rij.vervangt_id === null ? null : { id: rij.vervangt_id, reden: vrijeTekstUitOpslag(rij.reden ?? '') },
  vervangenDoorId: rij.vervangen_door_id,
});
