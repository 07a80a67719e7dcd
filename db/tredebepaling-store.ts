/** Tredebepalingen: put forward, answered by partijen, then set once; a set one is never changed. */
import { vrijeTekstUitOpslag } from '../domain/persoonsgegevens';
import { dagVan } from '../domain/nederlandse-tijd';
import { geldtOp } from '../domain/partij';
import type { TredebepalingStore } from '../domain/ports';
import type {
  Antwoordwijze,
  BepalingStatus,
  Reactie,
  Tredebepaling,
  TredebepalingInvoer,
  Tredestap,
} from '../domain/trede';
import { geldendeBepaling } from './casus-zicht';
import type { Db, Dialect, Waarde } from './db';
import { jsonLijst } from './json-lijst';

interface Rij {
  readonly id: string;
  readonly casus_id: string;
  readonly invoer: string;
  readonly status: BepalingStatus;
  readonly voorgelegd_door: string;
  readonly voorgelegd_naam: string;
  readonly voorgelegd_op: string;
  readonly vastgesteld_door: string | null;
  readonly vastgesteld_naam: string | null;
  readonly vastgesteld_partij: string | null;
  readonly vastgesteld_soort: string | null;
  readonly vastgesteld_op: string | null;
  readonly volgorde: number | null;
  readonly verwerkt_op: string | null;
  readonly ingetrokken_op: string | null;
  readonly intrekreden: string | null;
  /** JSON. */
  readonly reacties: string;
  readonly partijen: string;
  readonly destijds: string;
}

/** In the order of the columns of `reacties`. */
type ReactieRij = readonly [
  partijId: string,
  persoonId: string,
  naam: string,
  standpunt: Reactie['standpunt'],
  reden: string | null,
  op: string,
  namensNaam: string | null,
  namensHoe: Antwoordwijze | null,
];

/** What partijen answered, in the order in which they did. */
const reacties = {
  kolommen: 'r.partij_id, r.persoon_id, p.naam, r.standpunt, r.reden, r.op, r.namens_naam, r.namens_hoe',
  volgorde: 'r.id',
  uit: 'from tredebepaling_reactie r join persoon p on p.id = r.persoon_id where r.bepaling_id = t.id',
};

/** The ids of the partijen that were asked stand in what was put forward. */
const gevraagden: Readonly<Record<Dialect, string>> = {
  sqlite: "(select json_extract(e.value, '$.partijId') from json_each(t.invoer, '$.partijen') e)",
  postgres: "(select e.value ->> 'partijId' from json_array_elements(t.invoer::json -> 'partijen') e)",
};
const partijen = (dialect: Dialect) => ({
  kolommen: 'p.id, p.naam, p.soort',
  volgorde: 'p.id',
  uit: `from partij p where p.id in ${gevraagden[dialect]}`,
});
type PartijRij = readonly [id: string, naam: string, soort: string];

/** What the autoriteit was called when. */
const destijds = { kolommen: 'a.naam, a.van, a.tot', volgorde: 'a.van', uit: 'from autoriteitsnaam a' };
type NaamRij = readonly [naam: string, van: string, tot: string | null];

/** One question for any number of bepalingen: this is asked in every answer about a trede. */
const selectie = (dialect: Dialect): string => `select t.id, t.casus_id, t.invoer, t.status, t.voorgelegd_door,
  t.voorgelegd_op, t.vastgesteld_door, t.vastgesteld_op, t.volgorde, t.verwerkt_op, t.ingetrokken_op, t.intrekreden,
  coalesce(v.naam, '') as voorgelegd_naam, s.naam as vastgesteld_naam,
  o.naam as vastgesteld_partij, o.soort as vastgesteld_soort,
  ${jsonLijst(dialect, reacties)} as reacties, ${jsonLijst(dialect, partijen(dialect))} as partijen,
  ${jsonLijst(dialect, destijds)} as destijds
  from tredebepaling t left join persoon v on v.id = t.voorgelegd_door left join persoon s on s.id = t.vastgesteld_door
  left join partij o on o.id = t.vastgesteld_partij_id`;

/** Rows from before a field existed have no value for it. */
const invoerUit = (json: string): TredebepalingInvoer => ({
  ...{ bewijs: null, corrigeert: null },
  ...(JSON.parse(json) as TredebepalingInvoer),
});

export function tredebepalingStore(db: Db): TredebepalingStore {
  const lees = async (waar: string, waarden: readonly Waarde[]): Promise<readonly Tredebepaling[]> =>
    (await db.rijen<Rij>(`${selectie(db.dialect)} where ${waar}`, waarden)).map(naarBepaling);
  return {
    async voegToe({ id, casusId, invoer, voorgelegdDoor, voorgelegdOp }) {
      const { trede, ingangsdatum, corrigeert } = invoer;
      const sql = `insert into tredebepaling (id, casus_id, trede, ingangsdatum, corrigeert, invoer, status, voorgelegd_door, voorgelegd_op)
        values (?, ?, ?, ?, ?, ?, 'voorgelegd', ?, ?)`;
      const wanneer = [voorgelegdDoor, voorgelegdOp];
      await db.voer(sql, [id, casusId, trede, ingangsdatum, corrigeert, JSON.stringify(invoer), ...wanneer]);
    },
    vind: async (id) => (await lees('t.id = ?', [id]))[0] ?? null,
    async reageer(id, bepalingId, { partijId, persoonId, standpunt, reden, op, namens }) {
      const sql = `insert into tredebepaling_reactie (id, bepaling_id, partij_id, persoon_id, standpunt, reden, op, namens_naam, namens_hoe)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
      await db.voer(sql, [
        id,
        bepalingId,
        partijId,
        persoonId,
        standpunt,
        reden,
        op,
        namens?.naam ?? null,
        namens?.hoe ?? null,
      ]);
    },
    stelVast: (id, persoonId, op, dag) => stelVast(db, id, persoonId, op, dag),
    teBeginnen: (dag, grens) =>
      db.rijen(
        `select t.id, t.ingangsdatum from tredebepaling t join casus c on c.id = t.casus_id
          where t.status = 'vastgesteld' and t.verwerkt_op is null and t.ingangsdatum <= ? and c.status <> 'gesloten'
          order by t.ingangsdatum, t.id limit ?`,
        [dag, grens],
      ),
    async zetVerwerkt(casusId, dag, op) {
      const sql = `update tredebepaling set verwerkt_op = ?
        where casus_id = ? and status = 'vastgesteld' and verwerkt_op is null and ingangsdatum <= ?`;
      return (await db.voer(sql, [op, casusId, dag])) > 0;
    },
    async trekIn(id, persoonId, op, reden) {
      const sql = `update tredebepaling set status = 'ingetrokken', ingetrokken_door = ?, ingetrokken_op = ?, intrekreden = ?
        where id = ? and status = 'voorgelegd'`;
      return (await db.voer(sql, [persoonId, op, reden, id])) === 1;
    },
    async metKomend(casusIds, dag) {
      if (casusIds.length === 0) return [];
      const sql = `select distinct t.casus_id as casus from tredebepaling t where t.status = 'vastgesteld' and t.ingangsdatum > ?
        and t.casus_id in (${casusIds.map(() => '?').join(', ')})`;
      return (await db.rijen<{ casus: string }>(sql, [dag, ...casusIds])).map(({ casus }) => casus);
    },
    historie: (casusId) => lees("t.casus_id = ? and t.status = 'vastgesteld' order by t.volgorde desc", [casusId]),
    geldendVan: (casusIds, dag) => geldendVan(db, casusIds, dag),
    openstaand: (grens) => lees("t.status = 'voorgelegd' order by t.voorgelegd_op, t.id limit ?", [grens]),
    voorgelegd: (casusId) =>
      lees("t.casus_id = ? and t.status = 'voorgelegd' order by t.voorgelegd_op, t.id", [casusId]),
  };
}

/** A correction takes the place of what it corrects: so a list finds what holds without reading the whole history. */
async function stelVast(db: Db, id: string, persoonId: string, op: string, dag: string): Promise<boolean> {
  const volgorde = `(select coalesce(max(a.volgorde), 0) + 1 from tredebepaling a where a.casus_id = tredebepaling.casus_id)`;
  const plaats = `(select a.plaats from tredebepaling a where a.id = tredebepaling.corrigeert and a.casus_id = tredebepaling.casus_id)`;
  const sql = `update tredebepaling set status = 'vastgesteld', vastgesteld_door = ?, vastgesteld_op = ?,
    vastgesteld_partij_id = (select p.partij_id from persoon p where p.id = ?),
    verwerkt_op = case when ingangsdatum <= ? then ? end, volgorde = ${volgorde}, plaats = coalesce(${plaats}, ${volgorde}) where id = ? and status = 'voorgelegd'`;
  return (await db.voer(sql, [persoonId, op, persoonId, dag, op, id])) === 1;
}

/** As `geldendOp` finds it: the last decision that began and was not corrected. */
async function geldendVan(db: Db, casusIds: readonly string[], dag: string): Promise<ReadonlyMap<string, Tredestap>> {
  if (casusIds.length === 0) return new Map();
  const sql = `select t.casus_id, t.trede, t.ingangsdatum from casus c
    join tredebepaling t on t.id = ${geldendeBepaling('id')} where c.id in (${casusIds.map(() => '?').join(', ')})`;
  const rijen = await db.rijen<Tredestap & { readonly casus_id: string }>(sql, [dag, ...casusIds]);
  return new Map(rijen.map(({ casus_id: id, trede, ingangsdatum }) => [id, { trede, ingangsdatum }]));
}

/** The autoriteit as it was called on the day of the decision: a decision of then is not signed by a name of now. */
function naamToen(rij: Rij): (naam: string, soort: string | null) => string {
  const dag = dagVan(rij.vastgesteld_op ?? rij.voorgelegd_op);
  const namen = JSON.parse(rij.destijds) as readonly NaamRij[];
  const toen = namen.find(([, van, tot]) => geldtOp({ van, tot }, dag))?.[0];
  return (naam, soort) => (soort === 'autoriteit' ? (toen ?? naam) : naam);
}

function naarBepaling(rij: Rij): Tredebepaling {
  const invoer = invoerUit(rij.invoer);
  const heette = naamToen(rij);
  const partijenNu = JSON.parse(rij.partijen) as readonly PartijRij[];
  const namen = new Map(partijenNu.map(([id, naam, soort]) => [id, heette(naam, soort)]));
  const { vastgesteld_partij: partij } = rij;
  return {
    id: rij.id,
    casusId: rij.casus_id,
    invoer,
    partijNamen: invoer.partijen.map(({ partijId }) => namen.get(partijId) ?? ''),
    reacties: (JSON.parse(rij.reacties) as readonly ReactieRij[]).map(naarReactie),
    status: rij.status,
    voorgelegdDoor: rij.voorgelegd_door,
    voorgelegdDoorNaam: rij.voorgelegd_naam,
    voorgelegdOp: rij.voorgelegd_op,
    vastgesteldDoor: rij.vastgesteld_door,
    vastgesteldDoorNaam: rij.vastgesteld_naam,
    vastgesteldDoorPartij: partij === null ? null : heette(partij, rij.vastgesteld_soort),
    vastgesteldOp: rij.vastgesteld_op,
    volgorde: rij.volgorde,
    verwerktOp: rij.verwerkt_op,
    intrekreden: rij.intrekreden === null ? null : vrijeTekstUitOpslag(rij.intrekreden),
    ingetrokkenOp: rij.ingetrokken_op,
  };
}

const naarReactie = (rij: ReactieRij): Reactie => {
  const [partijId, persoonId, persoonNaam, standpunt, reden, op, namensNaam, namensHoe] = rij;
  return {
    ...{ partijId, persoonId, persoonNaam, standpunt, op },
    reden: reden === null ? null : vrijeTekstUitOpslag(reden),
    namens:
      namensNaam === null || namensHoe === null ? null : { naam: vrijeTekstUitOpslag(namensNaam), hoe: namensHoe },
  };
};
