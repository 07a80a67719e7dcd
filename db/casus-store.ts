/** Casussen with everything around them, read as one dossier. */
import type { CasusDossier, CasusStatus } from '../domain/casus';
import type { Bladvraag } from '../domain/casus-opslag';
import type { CasusStore, CasusWijziging } from '../domain/ports';
import type { Bereik } from '../domain/policy';
import type { PlanSoort } from '../domain/plan';
import { casusOmgeving } from './casus-omgeving-store';
import { leesRondom, rondom, rondomKolommen } from './casus-rondom';
import type { RondomRij } from './casus-rondom';
import { gefilterd } from './casus-filter';
import { eerste } from './db';
import type { Db, Waarde } from './db';

interface Rij {
  readonly id: string;
  readonly nummer: string;
  readonly status: CasusStatus;
  readonly aanbieder_id: string;
  readonly aanbieder_naam: string;
  readonly plan: PlanSoort | null;
  readonly stap_wat: string | null;
  readonly stap_voor: string | null;
  readonly geopend_op: string;
  readonly bijgewerkt_op: string;
  readonly versie: number;
}

const selectie = (
  erbij = '',
): string => `select c.id, c.nummer, c.status, c.aanbieder_id, p.naam as aanbieder_naam, c.plan,
  c.stap_wat, c.stap_voor, c.geopend_op, c.bijgewerkt_op, c.versie${erbij} from casus c join partij p on p.id = c.aanbieder_id`;

export function casusStore(db: Db): CasusStore {
  return {
    ...casusOmgeving(db),
    async open({ id, nummer, nu, aanbiederId, geopendOp, betrokkenIds, aanleiding, meldingIds }) {
      const sql = `insert into casus (id, nummer, aanbieder_id, status, aanleiding, geopend_op, bijgewerkt_op, versie)
        values (?, ?, ?, 'geopend', ?, ?, ?, 1)`;
      await db.voer(sql, [id, nummer, aanbiederId, aanleiding, geopendOp, nu]);
      for (const partijId of new Set(betrokkenIds)) {
        await db.voer('insert into casus_betrokken (casus_id, partij_id) values (?, ?)', [id, partijId]);
      }
      for (const meldingId of new Set(meldingIds)) {
        await db.voer('insert into casus_melding (casus_id, melding_id) values (?, ?)', [id, meldingId]);
      }
    },
    async vind(idOfNummer, dag) {
      return eenDossier(db, 'where c.id = ? or c.nummer = ?', [idOfNummer, idOfNummer.toUpperCase()], dag);
    },
    async zoek(wat, dag) {
      const welke = `where c.id = ? or c.nummer = ? or c.aanbieder_id = ?
        or exists (select 1 from casus_onderwerp o where o.casus_id = c.id and o.partij_id = ?)
        order by (c.status = 'gesloten'), (c.aanbieder_id <> ?), c.geopend_op desc limit 1`;
      return eenDossier(db, welke, [wat, wat.toUpperCase(), wat, wat, wat], dag);
    },
    async vanAanbieder(partijId, dag) {
      const welke = "where c.aanbieder_id = ? order by (c.status = 'gesloten'), c.geopend_op desc limit 1";
      return eenDossier(db, welke, [partijId], dag);
    },
    async vindAlle(ids, dag) {
      if (ids.length === 0) return new Map();
      const rijen = await db.rijen<Rij>(`${selectie()} where c.id in (${ids.map(() => '?').join(', ')})`, ids);
      return new Map((await dossiers(db, rijen, dag)).map((casus) => [casus.id, casus]));
    },
    bladVanAlle: (vraag) => bladVanAlle(db, vraag),
    async lijst(bereik, dag, grens, filter = {}) {
      const mag = binnen(bereik, dag);
      const wil = gefilterd(filter, dag);
      const open = filter.ookGesloten ? '1 = 1' : "c.status <> 'gesloten'";
      const sql = `${selectie()} where ${open} and (${mag.waar}) and ${wil.waar} order by p.naam, c.id limit ?`;
      return dossiers(db, await db.rijen<Rij>(sql, [...mag.waarden, ...wil.waarden, grens]), dag);
    },
    async wijsToe(casusId, persoonId, rol, van, wie) {
      await db.voer('update casus_rol set tot = ? where casus_id = ? and rol = ? and tot is null', [van, casusId, rol]);
      const sql = `insert into casus_rol (casus_id, persoon_id, rol, van, partij_id, toegewezen_door, notitie)
        select ?, p.id, ?, ?, p.partij_id, ?, ? from persoon p where p.id = ?
        on conflict (casus_id, persoon_id, rol, van) do update set tot = null, partij_id = excluded.partij_id,
          toegewezen_door = excluded.toegewezen_door, notitie = excluded.notitie`;
      await db.voer(sql, [casusId, rol, van, wie?.persoonId ?? null, wie?.notitie ?? null, persoonId]);
    },
    async vergrendel(casusId) {
      if (db.dialect === 'postgres') await db.rijen('select id from casus where id = ? for update', [casusId]);
    },
    werkBij: (casusId, versie, wijziging) => werkBij(db, casusId, versie, wijziging),
  };
}

/** Held by that person today, or by somebody he stands in for: the same roles as in the dossier. */
async function bladVanAlle(db: Db, { persoonId, dag, filter, vanaf, aantal }: Bladvraag) {
  const wil = gefilterd(filter, dag);
  const waar = `${filter.ookGesloten ? '1 = 1' : "c.status <> 'gesloten'"} and ${wil.waar}`;
  const eigen = binnen({ ...geenBereik, rolhouderId: persoonId }, dag);
  const sql = `${selectie()} where ${waar} order by case when ${eigen.waar} then 0 else 1 end, p.naam, c.id limit ? offset ?`;
  const rijen = await db.rijen<Rij>(sql, [...wil.waarden, ...eigen.waarden, aantal, vanaf]);
  const geteld = `select count(*) as aantal from casus c join partij p on p.id = c.aanbieder_id where ${waar}`;
  const totaal = Number((await eerste<{ aantal: number | string }>(db, geteld, wil.waarden))?.aantal ?? 0);
  return { casussen: await dossiers(db, rijen, dag), totaal };
}

const geenBereik = {
  ...{ alles: false, makerId: null, betrokkenPartijId: null, onderwerpPartijId: null, rolhouderId: null },
} as const;

/** The first that is found, with everyone around it, in one trip to the database. */
async function eenDossier(
  db: Db,
  welke: string,
  waarden: readonly Waarde[],
  dag: string,
): Promise<CasusDossier | null> {
  const sql = `select g.*, ${rondomKolommen(db.dialect)} from (${selectie(', cast(? as text) as dag')} ${welke}) g`;
  const rij = await eerste<Rij & RondomRij>(db, sql, [dag, ...waarden]);
  return rij && dossier(rij, rij);
}

/** In the order of the rows. */
async function dossiers(db: Db, rijen: readonly Rij[], dag: string): Promise<readonly CasusDossier[]> {
  if (rijen.length === 0) return [];
  const ids = rijen.map(({ id }) => id);
  const rondomAlle = await leesRondom(db, ids, dag);
  return rijen.flatMap((rij) => {
    const eromheen = rondomAlle.get(rij.id);
    return eromheen ? [dossier(rij, eromheen)] : [];
  });
}

const dossier = (rij: Rij, eromheen: RondomRij): CasusDossier => ({
  id: rij.id,
  nummer: rij.nummer,
  status: rij.status,
  aanbiederId: rij.aanbieder_id,
  aanbiederNaam: rij.aanbieder_naam,
  plan: rij.plan,
  volgendeStap: rij.stap_wat === null ? null : { wat: rij.stap_wat, voor: rij.stap_voor },
  geopendOp: rij.geopend_op,
  bijgewerktOp: rij.bijgewerkt_op,
  versie: rij.versie,
  makerId: null,
  ...rondom(rij.aanbieder_id, eromheen),
});

/** Everything a reach allows, as one condition; an empty reach finds nothing. */
export function binnen(bereik: Bereik, dag: string): { readonly waar: string; readonly waarden: readonly Waarde[] } {
  if (bereik.alles) return { waar: '1 = 1', waarden: [] };
  const delen: [string, readonly Waarde[]][] = [['1 = 0', []]];
  if (bereik.betrokkenPartijId !== null) {
    const partij = bereik.betrokkenPartijId;
    const viaAccount = `c.aanbieder_id in (select x.van_partij_id from relatie x where x.soort = 'accounthouder'
      and x.naar_partij_id = ? and x.van <= ? and (x.tot is null or x.tot > ?))`;
    delen.push(['c.id in (select b.casus_id from casus_betrokken b where b.partij_id = ?)', [partij]]);
    delen.push([viaAccount, [partij, dag, dag]]);
  }
  if (bereik.onderwerpPartijId !== null) {
    const inBoom = 'exists (select 1 from casus_onderwerp o where o.casus_id = c.id and o.partij_id = ?)';
    delen.push([`(c.aanbieder_id = ? or ${inBoom})`, [bereik.onderwerpPartijId, bereik.onderwerpPartijId]]);
  }
  if (bereik.rolhouderId !== null) {
    const viaRol = `c.id in (select r.casus_id from casus_rol r join persoon q on q.id = r.persoon_id and q.partij_id = r.partij_id
      where r.persoon_id = ? and r.van <= ? and (r.tot is null or r.tot > ?))`;
    const viaWaarneming = `c.id in (select r.casus_id from waarneming w join casus_rol r on r.persoon_id = w.persoon_id
      join persoon q on q.id = w.waarnemer_id and q.partij_id = r.partij_id
      where w.waarnemer_id = ? and w.van <= ? and w.tot >= ? and w.beeindigd_op is null
        and (w.rol is null or w.rol = r.rol) and r.van <= ? and (r.tot is null or r.tot > ?))`;
    delen.push([viaRol, [bereik.rolhouderId, dag, dag]]);
    delen.push([viaWaarneming, [bereik.rolhouderId, dag, dag, dag, dag]]);
  }
  return { waar: delen.map(([deel]) => deel).join(' or '), waarden: delen.flatMap(([, waarden]) => waarden) };
}

async function werkBij(db: Db, casusId: string, versie: number, wijziging: CasusWijziging): Promise<boolean> {
  const kolommen = {
    bijgewerkt_op: wijziging.nu,
    versie: versie + 1,
    ...(wijziging.status === undefined ? {} : { status: wijziging.status }),
    ...(wijziging.plan === undefined ? {} : { plan: wijziging.plan }),
    ...(wijziging.volgendeStap === undefined
      ? {}
      : { stap_wat: wijziging.volgendeStap?.wat ?? null, stap_voor: wijziging.volgendeStap?.voor ?? null }),
  };
  const geraakt = await db.bouw((tabel) => tabel('casus').where({ id: casusId, versie }).update(kolommen));
  return geraakt === 1;
}
