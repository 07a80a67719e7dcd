/** Tredebepalingen: put forward, answered by partijen, then set once; a set one is never changed. */
import { vrijeTekstUitOpslag } from '../domain/persoonsgegevens';
import type { TredebepalingStore } from '../domain/ports';
import type { Antwoordwijze, BepalingStatus, Reactie, Tredebepaling, TredebepalingInvoer } from '../domain/trede';
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
  readonly vastgesteld_op: string | null;
  readonly volgorde: number | null;
  readonly ingetrokken_op: string | null;
  readonly intrekreden: string | null;
  /** JSON. */
  readonly reacties: string;
  readonly partijen: string;
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
  kolommen: 'p.id, p.naam',
  volgorde: 'p.id',
  uit: `from partij p where p.id in ${gevraagden[dialect]}`,
});

/** One question for any number of bepalingen: this is asked in every answer about a trede. */
const selectie = (dialect: Dialect): string => `select t.id, t.casus_id, t.invoer, t.status, t.voorgelegd_door,
  t.voorgelegd_op, t.vastgesteld_door, t.vastgesteld_op, t.volgorde, t.ingetrokken_op, t.intrekreden,
  coalesce(v.naam, '') as voorgelegd_naam, s.naam as vastgesteld_naam,
  ${jsonLijst(dialect, reacties)} as reacties, ${jsonLijst(dialect, partijen(dialect))} as partijen
  from tredebepaling t left join persoon v on v.id = t.voorgelegd_door left join persoon s on s.id = t.vastgesteld_door`;

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
      const sql = `insert into tredebepaling (id, casus_id, trede, invoer, status, voorgelegd_door, voorgelegd_op)
        values (?, ?, ?, ?, 'voorgelegd', ?, ?)`;
      await db.voer(sql, [id, casusId, invoer.trede, JSON.stringify(invoer), voorgelegdDoor, voorgelegdOp]);
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
    async stelVast(id, persoonId, op) {
      const sql = `update tredebepaling set status = 'vastgesteld', vastgesteld_door = ?, vastgesteld_op = ?,
        volgorde = (select coalesce(max(a.volgorde), 0) + 1 from tredebepaling a where a.casus_id = tredebepaling.casus_id)
        where id = ? and status = 'voorgelegd'`;
      return (await db.voer(sql, [persoonId, op, id])) === 1;
    },
    async trekIn(id, persoonId, op, reden) {
      const sql = `update tredebepaling set status = 'ingetrokken', ingetrokken_door = ?, ingetrokken_op = ?, intrekreden = ?
        where id = ? and status = 'voorgelegd'`;
      return (await db.voer(sql, [persoonId, op, reden, id])) === 1;
    },
    historie: (casusId) => lees("t.casus_id = ? and t.status = 'vastgesteld' order by t.volgorde desc", [casusId]),
    async historieVan(casusIds) {
      const uit = new Map<string, Tredebepaling[]>(casusIds.map((id) => [id, []]));
      const waar = `t.casus_id in (${casusIds.map(() => '?').join(', ')}) and t.status = 'vastgesteld' order by t.volgorde desc`;
      for (const bepaling of casusIds.length === 0 ? [] : await lees(waar, casusIds))
        uit.get(bepaling.casusId)?.push(bepaling);
      return uit;
    },
    voorgelegd: (casusId) =>
      lees("t.casus_id = ? and t.status = 'voorgelegd' order by t.voorgelegd_op, t.id", [casusId]),
  };
}

function naarBepaling(rij: Rij): Tredebepaling {
  const invoer = invoerUit(rij.invoer);
  const namen = new Map(JSON.parse(rij.partijen) as readonly (readonly [id: string, naam: string])[]);
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
    vastgesteldOp: rij.vastgesteld_op,
    volgorde: rij.volgorde,
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
