/** Around a casus: who held which role, the organisations it is about, evaluations, and vacancies. */
import type { CasusRol } from '../domain/actor';
import { vacaturesBij } from '../domain/casus';
import type { CasusVacature, Evaluatie, Onderwerpdeel, Rolperiode } from '../domain/casus';
import { vrijeTekstUitOpslag } from '../domain/persoonsgegevens';
import type { CasusStore } from '../domain/ports';
import { geldendeBepaling } from './casus-zicht';
import type { Db } from './db';
import { alsJsonRijen, jsonRijen } from './json-lijst';

type Deel = Pick<
  CasusStore,
  | 'beeindigRol'
  | 'rollenVan'
  | 'rolhistorie'
  | 'onderwerp'
  | 'bewaarOnderwerp'
  | 'zetBetrokken'
  | 'bewaarEvaluatie'
  | 'evaluaties'
  | 'vacatures'
>;

const vrij = (tekst: string | null) => (tekst === null ? null : vrijeTekstUitOpslag(tekst));

interface RolRij {
  readonly rol: CasusRol;
  readonly persoon_id: string;
  readonly naam: string;
  readonly van: string;
  readonly tot: string | null;
  readonly toegewezen_door: string | null;
  readonly door_naam: string | null;
  readonly notitie: string | null;
}
interface OnderwerpRij {
  readonly partij_id: string;
  readonly naam: string;
  readonly werkt_in: string;
  readonly segmenten: string | null;
}
interface EvaluatieRij {
  readonly id: string;
  readonly casus_id: string;
  readonly nummer: string;
  readonly aanbieder: string;
  readonly datum: string;
  readonly goed: string;
  readonly beter: string;
  readonly lessen: string;
  readonly persoon_id: string;
  readonly door_naam: string | null;
  readonly op: string;
}

export function casusOmgeving(db: Db): Deel {
  return {
    async beeindigRol(casusId, persoonId, rol, tot) {
      const sql = 'update casus_rol set tot = ? where casus_id = ? and persoon_id = ? and rol = ? and tot is null';
      await db.voer(sql, [tot, casusId, persoonId, rol]);
    },
    rollenVan: (persoonId) =>
      db.rijen(
        'select casus_id as "casusId", rol from casus_rol where persoon_id = ? and tot is null order by casus_id, rol',
        [persoonId],
      ),
    async rolhistorie(casusId) {
      const sql = `select r.rol, r.persoon_id, p.naam, r.van, r.tot, r.toegewezen_door, d.naam as door_naam, r.notitie from casus_rol r
        join persoon p on p.id = r.persoon_id left join persoon d on d.id = r.toegewezen_door
        where r.casus_id = ? order by r.van desc, r.rol, p.naam`;
      return (await db.rijen<RolRij>(sql, [casusId])).map(naarPeriode);
    },
    async onderwerp(casusId) {
      const sql = `select o.partij_id, p.naam, o.werkt_in, o.segmenten from casus_onderwerp o
        join partij p on p.id = o.partij_id join casus c on c.id = o.casus_id
        where o.casus_id = ? order by (o.partij_id <> c.aanbieder_id), p.naam`;
      const rijen = await db.rijen<OnderwerpRij>(sql, [casusId]);
      return Promise.all(rijen.map((rij) => naarOnderwerp(db, rij)));
    },
    async bewaarOnderwerp(casusId, delen) {
      await db.voer('delete from casus_onderwerp where casus_id = ?', [casusId]);
      for (const { partijId, werktIn, segmenten } of delen) {
        const sql = 'insert into casus_onderwerp (casus_id, partij_id, werkt_in, segmenten) values (?, ?, ?, ?)';
        await db.voer(sql, [casusId, partijId, JSON.stringify(werktIn), segmenten]);
      }
    },
    async zetBetrokken(casusId, partijIds) {
      await db.voer('delete from casus_betrokken where casus_id = ?', [casusId]);
      for (const partijId of new Set(partijIds)) {
        await db.voer('insert into casus_betrokken (casus_id, partij_id) values (?, ?)', [casusId, partijId]);
      }
    },
    async bewaarEvaluatie({ id, casusId, datum, goed, beter, lessen, persoonId, op }) {
      const sql = `insert into casus_evaluatie (id, casus_id, datum, goed, beter, lessen, persoon_id, op)
        values (?, ?, ?, ?, ?, ?, ?, ?)`;
      await db.voer(sql, [id, casusId, datum, goed, beter, lessen, persoonId, op]);
    },
    async evaluaties(casusId) {
      const waar = casusId === null ? '' : ' where e.casus_id = ?';
      const sql = `select e.*, c.nummer, a.naam as aanbieder, p.naam as door_naam from casus_evaluatie e
        join casus c on c.id = e.casus_id join partij a on a.id = c.aanbieder_id
        left join persoon p on p.id = e.persoon_id${waar} order by e.op, e.id`;
      return (await db.rijen<EvaluatieRij>(sql, casusId === null ? [] : [casusId])).map(naarEvaluatie);
    },
    vacatures: (nu, dag) => vacatures(db, nu, dag),
  };
}

const naarPeriode = (rij: RolRij): Rolperiode => ({
  rol: rij.rol,
  persoonId: rij.persoon_id,
  naam: rij.naam,
  van: rij.van,
  tot: rij.tot,
  doorId: rij.toegewezen_door,
  doorNaam: rij.door_naam,
  notitie: vrij(rij.notitie),
});

async function naarOnderwerp(db: Db, rij: OnderwerpRij): Promise<Onderwerpdeel> {
  const werktIn = JSON.parse(rij.werkt_in) as readonly string[];
  const sql = `select id, naam from partij where id in (${werktIn.map(() => '?').join(', ')})`;
  const namen = werktIn.length === 0 ? [] : await db.rijen<{ id: string; naam: string }>(sql, werktIn);
  const werktInNamen = werktIn.map((id) => namen.find((een) => een.id === id)?.naam ?? '');
  return { partijId: rij.partij_id, naam: rij.naam, werktIn, werktInNamen, segmenten: vrij(rij.segmenten) };
}

const naarEvaluatie = (rij: EvaluatieRij): Evaluatie => ({
  id: rij.id,
  casusId: rij.casus_id,
  casusNummer: rij.nummer,
  aanbiederNaam: rij.aanbieder,
  datum: rij.datum,
  goed: vrijeTekstUitOpslag(rij.goed),
  beter: vrijeTekstUitOpslag(rij.beter),
  lessen: vrijeTekstUitOpslag(rij.lessen),
  persoonId: rij.persoon_id,
  doorNaam: rij.door_naam ?? '',
  op: rij.op,
});

/** Who holds a role, still works where he held it for, and has an identity to reach him by. */
const gehouden = `select r.casus_id, r.rol from casus_rol r join persoon p on p.id = r.persoon_id
  join casus c on c.id = r.casus_id
  where c.status <> 'gesloten' and r.van <= ? and (r.tot is null or r.tot > ?)
    and p.partij_id = r.partij_id and p.partij_id <> c.aanbieder_id
    and exists (select 1 from identiteit i where i.persoon_id = p.id)`;
const lopend = `select c.id, coalesce(${geldendeBepaling('trede')}, 0) as trede from casus c where c.status <> 'gesloten'`;

type Eerder = Omit<CasusVacature, 'trede'>;

/** The same few statements for any number of casussen: this is asked every minute. */
async function vacatures(db: Db, nu: string, dag: string): Promise<readonly CasusVacature[]> {
  const open = new Map((await openVacatures(db, dag)).map((een) => [vacature(een), een]));
  const wat = 'select casus_id as "casusId", rol, sinds from casus_vacature order by sinds, casus_id, rol';
  const eerder = await db.rijen<Eerder>(wat, []);
  const toen = new Set(eerder.map(vacature));
  const nieuw = [...open].filter(([sleutel]) => !toen.has(sleutel)).map(([, een]) => ({ ...een, sinds: nu }));
  const vervuld = eerder.filter((een) => !open.has(vacature(een)));
  await vergeetVacatures(db, vervuld);
  await onthoudVacatures(db, nieuw, nu);
  const nog = eerder.flatMap(({ sinds, ...een }) => {
    const staat = open.get(vacature(een));
    return staat ? [{ ...staat, sinds }] : [];
  });
  return [...nog, ...nieuw];
}

async function openVacatures(db: Db, dag: string): Promise<readonly Omit<CasusVacature, 'sinds'>[]> {
  const rollen = new Map<string, Set<CasusRol>>();
  for (const rij of await db.rijen<{ casus_id: string; rol: CasusRol }>(gehouden, [dag, dag]))
    rollen.set(rij.casus_id, (rollen.get(rij.casus_id) ?? new Set<CasusRol>()).add(rij.rol));
  const casussen = await db.rijen<{ id: string; trede: number }>(lopend, [dag]);
  return casussen.flatMap(({ id, trede }) =>
    vacaturesBij(rollen.get(id) ?? new Set(), trede).map((rol) => ({ casusId: id, rol, trede })),
  );
}

const vacature = ({ casusId, rol }: Pick<CasusVacature, 'casusId' | 'rol'>): string => `${casusId} ${rol}`;

type Sleutels = readonly Pick<CasusVacature, 'casusId' | 'rol'>[];
const alsRijen = (welke: Sleutels): string => alsJsonRijen(welke.map(({ casusId, rol }) => [casusId, rol]));

async function vergeetVacatures(db: Db, welke: Sleutels): Promise<void> {
  if (welke.length === 0) return;
  const sql = `delete from casus_vacature where (casus_id, rol) in (select value ->> 0, value ->> 1 from ${jsonRijen[db.dialect]})`;
  await db.voer(sql, [alsRijen(welke)]);
}

async function onthoudVacatures(db: Db, welke: Sleutels, nu: string): Promise<void> {
  if (welke.length === 0) return;
  const sql = `insert into casus_vacature (casus_id, rol, sinds)
    select value ->> 0, value ->> 1, cast(? as text) from ${jsonRijen[db.dialect]}`;
  await db.voer(sql, [nu, alsRijen(welke)]);
}
