/** Tredebepalingen: put forward, answered by partijen, then set once; a set one is never changed. */
import { vrijeTekstUitOpslag } from '../domain/persoonsgegevens';
import type { TredebepalingStore } from '../domain/ports';
import type { BepalingStatus, Reactie, Tredebepaling, TredebepalingInvoer } from '../domain/trede';
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

interface ReactieRij {
  readonly bepaling_id: string;
  readonly partij_id: string;
  readonly persoon_id: string;
  readonly naam: string;
  readonly standpunt: Reactie['standpunt'];
  readonly reden: string | null;
  readonly op: string;
}

const selectie = `select t.id, t.casus_id, t.invoer, t.status, t.voorgelegd_door, t.voorgelegd_op, t.vastgesteld_door,
  t.vastgesteld_op, t.volgorde, t.ingetrokken_op, t.intrekreden, coalesce(v.naam, '') as voorgelegd_naam, s.naam as vastgesteld_naam
  from tredebepaling t left join persoon v on v.id = t.voorgelegd_door left join persoon s on s.id = t.vastgesteld_door`;

const vraagtekens = (lijst: readonly unknown[]): string => lijst.map(() => '?').join(', ');

/** Rows from before a field existed have no value for it. */
const invoerUit = (json: string): TredebepalingInvoer => ({
  ...{ bewijs: null, corrigeert: null },
  ...(JSON.parse(json) as TredebepalingInvoer),
});

export function tredebepalingStore(db: Db): TredebepalingStore {
  /** Three questions for any number of bepalingen: this is asked in every answer about a trede. */
  const lees = async (waar: string, waarden: readonly Waarde[]): Promise<readonly Tredebepaling[]> => {
    const rijen = await db.rijen<Rij>(`${selectie} where ${waar}`, waarden);
    if (rijen.length === 0) return [];
    const gelezen = rijen.map((rij) => ({ rij, invoer: invoerUit(rij.invoer) }));
    const ids = [...new Set(gelezen.flatMap(({ invoer }) => invoer.partijen.map(({ partijId }) => partijId)))];
    // Two reads that do not need each other: the second is on its way while the first is answered.
    const [namen, reacties] = await Promise.all([namenVan(ids), reactiesVan(rijen.map(({ id }) => id))]);
    return gelezen.map(({ rij, invoer }) => naarBepaling(rij, invoer, namen, reacties));
  };
  const namenVan = async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const sql = `select id, naam from partij where id in (${vraagtekens(ids)})`;
    const rijen = ids.length === 0 ? [] : await db.rijen<{ id: string; naam: string }>(sql, ids);
    return new Map(rijen.map(({ id, naam }) => [id, naam]));
  };
  const reactiesVan = (ids: readonly string[]): Promise<readonly ReactieRij[]> =>
    db.rijen<ReactieRij>(
      `select r.bepaling_id, r.partij_id, r.persoon_id, p.naam, r.standpunt, r.reden, r.op from tredebepaling_reactie r
        join persoon p on p.id = r.persoon_id where r.bepaling_id in (${vraagtekens(ids)}) order by r.id`,
      ids,
    );
  return {
    async voegToe({ id, casusId, invoer, voorgelegdDoor, voorgelegdOp }) {
      const sql = `insert into tredebepaling (id, casus_id, trede, invoer, status, voorgelegd_door, voorgelegd_op)
        values (?, ?, ?, ?, 'voorgelegd', ?, ?)`;
      await db.voer(sql, [id, casusId, invoer.trede, JSON.stringify(invoer), voorgelegdDoor, voorgelegdOp]);
    },
    vind: async (id) => (await lees('t.id = ?', [id]))[0] ?? null,
    async reageer(id, bepalingId, { partijId, persoonId, standpunt, reden, op }) {
      const sql = `insert into tredebepaling_reactie (id, bepaling_id, partij_id, persoon_id, standpunt, reden, op)
        values (?, ?, ?, ?, ?, ?, ?)`;
      await db.voer(sql, [id, bepalingId, partijId, persoonId, standpunt, reden, op]);
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

function naarBepaling(
  rij: Rij,
  invoer: TredebepalingInvoer,
  namen: ReadonlyMap<string, string>,
  reacties: readonly ReactieRij[],
): Tredebepaling {
  return {
    id: rij.id,
    casusId: rij.casus_id,
    invoer,
    partijNamen: invoer.partijen.map(({ partijId }) => namen.get(partijId) ?? ''),
    reacties: reacties.filter(({ bepaling_id }) => bepaling_id === rij.id).map(naarReactie),
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

const naarReactie = (rij: ReactieRij): Reactie => ({
  partijId: rij.partij_id,
  standpunt: rij.standpunt,
  reden: rij.reden === null ? null : vrijeTekstUitOpslag(rij.reden),
  persoonId: rij.persoon_id,
  persoonNaam: rij.naam,
  op: rij.op,
});
