/** Tredebepalingen: put forward, answered by partijen, then set once; a set one is never changed. */
import { vrijeTekstUitOpslag } from '../domain/persoonsgegevens';
import type { TredebepalingStore } from '../domain/ports';
import type { Antwoordwijze, BepalingStatus, Reactie, Tredebepaling, TredebepalingInvoer } from '../domain/trede';
import type { Db, Waarde } from './db';

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
}

interface NaastRij {
  readonly wat: 'reactie' | 'partij';
  readonly bepaling_id: string;
  readonly partij_id: string;
  readonly persoon_id: string;
  readonly naam: string;
  readonly standpunt: Reactie['standpunt'];
  readonly reden: string | null;
  readonly op: string;
  readonly namens_naam: string | null;
  readonly namens_hoe: Antwoordwijze | null;
}

const selectie = `select t.id, t.casus_id, t.invoer, t.status, t.voorgelegd_door, t.voorgelegd_op, t.vastgesteld_door,
  t.vastgesteld_op, t.volgorde, t.ingetrokken_op, t.intrekreden, coalesce(v.naam, '') as voorgelegd_naam, s.naam as vastgesteld_naam
  from tredebepaling t left join persoon v on v.id = t.voorgelegd_door left join persoon s on s.id = t.vastgesteld_door`;

/** What partijen answered, in the order in which they did, and what the partijen are called. */
const naastZin = (bepalingen: number, partijen: number): string => `
  select 'reactie' as wat, r.bepaling_id, r.partij_id, r.persoon_id, p.naam, r.standpunt, r.reden, r.op, r.id as volgorde,
    r.namens_naam, r.namens_hoe from tredebepaling_reactie r join persoon p on p.id = r.persoon_id where r.bepaling_id in (${plekken(bepalingen)})
  union all select 'partij', '', id, '', naam, '', null, '', '', null, null from partij where id in (${plekken(partijen)})
  order by volgorde`;
const plekken = (aantal: number): string => Array.from({ length: aantal }, () => '?').join(', ');

const vraagtekens = (lijst: readonly unknown[]): string => plekken(lijst.length);

/** Rows from before a field existed have no value for it. */
const invoerUit = (json: string): TredebepalingInvoer => ({
  ...{ bewijs: null, corrigeert: null },
  ...(JSON.parse(json) as TredebepalingInvoer),
});

export function tredebepalingStore(db: Db): TredebepalingStore {
  /** Two questions for any number of bepalingen: this is asked in every answer about a trede. */
  const lees = async (waar: string, waarden: readonly Waarde[]): Promise<readonly Tredebepaling[]> => {
    const rijen = await db.rijen<Rij>(`${selectie} where ${waar}`, waarden);
    if (rijen.length === 0) return [];
    const gelezen = rijen.map((rij) => ({ rij, invoer: invoerUit(rij.invoer) }));
    // An empty list is no SQL on PostgreSQL; nobody is called ''.
    const partijen = [...new Set(['', ...gelezen.flatMap(({ invoer }) => invoer.partijen.map((een) => een.partijId))])];
    const ernaast = await db.rijen<NaastRij>(naastZin(rijen.length, partijen.length), [
      ...rijen.map(({ id }) => id),
      ...partijen,
    ]);
    const naast = groepeer(ernaast);
    return gelezen.map(({ rij, invoer }) => naarBepaling(rij, invoer, naast));
  };
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
      const waar = `t.casus_id in (${vraagtekens(casusIds)}) and t.status = 'vastgesteld' order by t.volgorde desc`;
      for (const bepaling of casusIds.length === 0 ? [] : await lees(waar, casusIds))
        uit.get(bepaling.casusId)?.push(bepaling);
      return uit;
    },
    voorgelegd: (casusId) =>
      lees("t.casus_id = ? and t.status = 'voorgelegd' order by t.voorgelegd_op, t.id", [casusId]),
  };
}

interface Naast {
  readonly namen: ReadonlyMap<string, string>;
  readonly reacties: ReadonlyMap<string, readonly NaastRij[]>;
}

/** A list of casussen has hundreds of bepalingen: each may not look through the rows of all. */
function groepeer(ernaast: readonly NaastRij[]): Naast {
  const namen = new Map<string, string>();
  const reacties = new Map<string, NaastRij[]>();
  for (const rij of ernaast) {
    if (rij.wat === 'partij') namen.set(rij.partij_id, rij.naam);
    else reacties.set(rij.bepaling_id, [...(reacties.get(rij.bepaling_id) ?? []), rij]);
  }
  return { namen, reacties };
}

function naarBepaling(rij: Rij, invoer: TredebepalingInvoer, { namen, reacties }: Naast): Tredebepaling {
  return {
    id: rij.id,
    casusId: rij.casus_id,
    invoer,
    partijNamen: invoer.partijen.map(({ partijId }) => namen.get(partijId) ?? ''),
    reacties: (reacties.get(rij.id) ?? []).map(naarReactie),
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

const naarReactie = (rij: NaastRij): Reactie => ({
  partijId: rij.partij_id,
  standpunt: rij.standpunt,
  reden: rij.reden === null ? null : vrijeTekstUitOpslag(rij.reden),
  persoonId: rij.persoon_id,
  persoonNaam: rij.naam,
  op: rij.op,
  namens:
    rij.namens_naam === null || rij.namens_hoe === null
      ? null
      : { naam: vrijeTekstUitOpslag(rij.namens_naam), hoe: rij.namens_hoe },
});
