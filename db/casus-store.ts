/** Casussen with everything around them, read as one dossier. */
import type { CasusRol } from '../domain/actor';
import type { CasusDossier, CasusStatus } from '../domain/casus';
import type { Bladvraag } from '../domain/casus-opslag';
import type { CasusStore, CasusWijziging } from '../domain/ports';
import type { PlanSoort } from '../domain/plan';
import { inConcern } from './casus-concern';
import { casusOmgeving } from './casus-omgeving-store';
import { leesRondom, rondom, rondomKolommen } from './casus-rondom';
import type { RondomRij } from './casus-rondom';
import { gefilterd } from './casus-filter';
import { inBereik, inZicht, rollenVan } from './casus-zicht';
import { allemaal } from './voorwaarde';
import { eerste, slotOp } from './db';
import type { Db, Waarde } from './db';
import { eigenStappen } from './eigen-stappen';

interface Rij {
  readonly id: string;
  readonly nummer: string;
  readonly status: CasusStatus;
  readonly aanbieder_id: string;
  readonly aanbieder_naam: string;
  readonly plan: PlanSoort | null;
  readonly stap_wat: string | null;
  readonly stap_voor: string | null;
  readonly stap_kernteam: number;
  readonly geopend_op: string;
  readonly bijgewerkt_op: string;
  readonly versie: number;
}

const velden = `c.id, c.nummer, c.status, c.aanbieder_id, p.naam as aanbieder_naam, c.plan, c.stap_wat, c.stap_voor,
  c.stap_kernteam, c.geopend_op, c.bijgewerkt_op, c.versie`;
const selectie = (erbij = ''): string => `select ${velden}${erbij} from casus c join partij p on p.id = c.aanbieder_id`;

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
      // A choice between ways to find one is a reading of all of them to PostgreSQL; a union of what each finds is not.
      const welke = `where c.id in (select k.id from casus k where k.id = ? or k.nummer = ? or k.aanbieder_id = ?
          union select o.casus_id from casus_onderwerp o where o.partij_id = ?)
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
    inConcern: (ids, dag) => inConcern(db, ids, dag),
    blad: (vraag) => blad(db, vraag),
    async eigenRollen(persoonId, dag) {
      const { waar, waarden } = rollenVan(persoonId, dag);
      const rijen = await db.rijen<{ rol: CasusRol }>(`select distinct v.rol from (${waar}) v order by v.rol`, waarden);
      return rijen.map(({ rol }) => rol);
    },
    eigenStappen: (vraag) => eigenStappen(db, vraag),
    async lijst(bereik, dag, grens, filter = {}) {
      const { met, van, zichtbaar } = inBereik(bereik, dag);
      const { waar, waarden } = allemaal(zichtbaar, gefilterd(filter, dag));
      const sql = `${met.waar} select ${velden} from ${van} join partij p on p.id = c.aanbieder_id where ${waar} order by p.naam, c.id limit ?`;
      return dossiers(db, await db.rijen<Rij>(sql, [...met.waarden, ...waarden, grens]), dag);
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
    async vergrendelAanbieder(aanbiederId) {
      await slotOp(db, `aanbieder ${aanbiederId}`);
    },
    async meldNieuws(casusId, nu) {
      await db.voer('update casus set bijgewerkt_op = ? where id = ? and bijgewerkt_op < ?', [nu, casusId, nu]);
    },
    werkBij: (casusId, versie, wijziging) => werkBij(db, casusId, versie, wijziging),
  };
}

/** Those on which he holds a role come first. The page is chosen before what stands beside each is read. */
async function blad(db: Db, { zicht, dag, filter, vanaf, aantal }: Bladvraag) {
  const { met, van, zichtbaar } = inZicht(zicht, dag);
  const { waar, waarden } = allemaal(zichtbaar, gefilterd(filter, dag));
  // Kept and then counted: a count beside each row makes a list of hundreds a tenth slower.
  const sql = `${met.waar}, alle as materialized (select c.id, coalesce(z.rol, 0) as eigen, p.naam
      from ${van} join partij p on p.id = c.aanbieder_id where ${waar}),
    blad as (select a.*, (select count(*) from alle) as totaal from alle a
      order by a.eigen desc, a.naam, a.id limit ? offset ?)
    select ${velden}, b.totaal from blad b cross join casus c cross join partij p where c.id = b.id and p.id = c.aanbieder_id
    order by b.eigen desc, b.naam, b.id`;
  const rijen = await db.rijen<Rij & { totaal: number | string }>(sql, [...met.waarden, ...waarden, aantal, vanaf]);
  return { casussen: await dossiers(db, rijen, dag), totaal: Number(rijen[0]?.totaal ?? 0) };
}

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
  stapVoorKernteam: rij.stap_kernteam === 1,
  geopendOp: rij.geopend_op,
  bijgewerktOp: rij.bijgewerkt_op,
  versie: rij.versie,
  makerId: null,
  ...rondom(rij.aanbieder_id, eromheen),
});

async function werkBij(db: Db, casusId: string, versie: number, wijziging: CasusWijziging): Promise<boolean> {
  const kolommen = {
    bijgewerkt_op: wijziging.nu,
    versie: versie + 1,
    ...(wijziging.status === undefined ? {} : { status: wijziging.status }),
    ...(wijziging.plan === undefined ? {} : { plan: wijziging.plan }),
    ...stapKolommen(wijziging),
  };
  const geraakt = await db.bouw((tabel) => tabel('casus').where({ id: casusId, versie }).update(kolommen));
  return geraakt === 1;
}

const stapKolommen = ({ volgendeStap, stapVoorKernteam = false, stapEigenaarId = null }: CasusWijziging) =>
  volgendeStap === undefined
    ? {}
    : {
        stap_wat: volgendeStap?.wat ?? null,
        stap_voor: volgendeStap?.voor ?? null,
        stap_kernteam: volgendeStap !== null && stapVoorKernteam ? 1 : 0,
        stap_eigenaar: volgendeStap === null ? null : stapEigenaarId,
      };
