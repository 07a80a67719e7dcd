/** Tasks and milestones, every step of them, and which party confirmed. */
import type { TaakEigenaar } from '../domain/draaiboek';
import type {
  Taak,
  Taakpartijen,
  TaakSoort,
  Taakregel,
  TaakStatus,
  Taakverloop,
  Termijngrond,
  VerloopSoort,
} from '../domain/taak';
import type { TaakStore, Taakvraag, Taakwijziging } from '../domain/taak-ports';
import { nogNietBewaakt } from './bewaking-store';
import { eerste } from './db';
import type { Db, Waarde } from './db';
import { tellingVan, vanWie } from './taak-vraag';

interface Rij {
  readonly id: string;
  readonly casus_id: string;
  readonly soort: TaakSoort;
  readonly wat: string;
  readonly eigenaar: TaakEigenaar;
  readonly persoon_id: string | null;
  readonly persoon_naam: string | null;
  readonly termijn: string | null;
  readonly grond: string;
  readonly status: TaakStatus;
  readonly draaiboek_id: string | null;
  readonly bron: string | null;
  readonly bericht_id: string | null;
  readonly officieel: number;
  readonly te_herzien: number;
  readonly gestart_op: string;
  readonly klaar_op: string | null;
  readonly klaar_naam: string | null;
  readonly versie: number;
  readonly nummer: string;
  readonly aanbieder_naam: string;
}

const selectieUit = (
  taken: string,
): string => `select t.*, p.naam as persoon_naam, k.naam as klaar_naam, c.nummer, a.naam as aanbieder_naam
  from ${taken} join casus c on c.id = t.casus_id join partij a on a.id = c.aanbieder_id
  left join persoon p on p.id = t.persoon_id left join persoon k on k.id = t.klaar_door`;
const selectie = selectieUit('taak t');
const eerstvolgendEerst = 'order by (t.termijn is null), t.termijn, t.id';

const naarTaak = (rij: Rij): Taakregel => ({
  id: rij.id,
  casusId: rij.casus_id,
  soort: rij.soort,
  wat: rij.wat,
  eigenaar: rij.eigenaar,
  persoonId: rij.persoon_id,
  persoonNaam: rij.persoon_naam,
  termijn: rij.termijn,
  grond: JSON.parse(rij.grond) as Termijngrond,
  status: rij.status,
  draaiboekId: rij.draaiboek_id,
  bron: rij.bron,
  berichtId: rij.bericht_id,
  officieel: rij.officieel === 1,
  teHerzien: rij.te_herzien === 1,
  gestartOp: rij.gestart_op,
  klaarOp: rij.klaar_op,
  klaarDoor: rij.klaar_naam,
  versie: rij.versie,
  casusNummer: rij.nummer,
  aanbiederNaam: rij.aanbieder_naam,
});

/** Rare beside the reading of it: a decision makes a dozen tasks at once. */
const naarRij = (taak: Omit<Taak, 'persoonNaam'>): Readonly<Record<string, Waarde>> => ({
  id: taak.id,
  casus_id: taak.casusId,
  soort: taak.soort,
  wat: taak.wat,
  eigenaar: taak.eigenaar,
  persoon_id: taak.persoonId,
  termijn: taak.termijn,
  grond: JSON.stringify(taak.grond),
  status: taak.status,
  draaiboek_id: taak.draaiboekId,
  bron: taak.bron,
  bericht_id: taak.berichtId,
  officieel: Number(taak.officieel),
  te_herzien: Number(taak.teHerzien),
  gestart_op: taak.gestartOp,
  versie: taak.versie,
});

export function taakStore(db: Db): TaakStore {
  const lees = async (sql: string, waarden: readonly Waarde[]): Promise<readonly Taakregel[]> =>
    (await db.rijen<Rij>(sql, waarden)).map(naarTaak);
  const een = async (sql: string, waarden: readonly Waarde[]): Promise<Taakregel | null> =>
    (await lees(sql, waarden))[0] ?? null;
  return {
    async voegToe(taken) {
      await db.bouw((tabel) => tabel('taak').insert(taken.map(naarRij)));
    },
    vind: (id) => een(`${selectie} where t.id = ?`, [id]),
    overBericht: (casusId, ontvangerId) =>
      een(
        `${selectie} join outbox o on o.id = t.bericht_id where t.casus_id = ? and t.status = 'open' and o.ontvanger_id = ?
          ${eerstvolgendEerst} limit 1`,
        [casusId, ontvangerId],
      ),
    vanCasus: (casusId) => lees(`${selectie} where t.casus_id = ? ${eerstvolgendEerst}`, [casusId]),
    async lijst(vraag, { vanaf, aantal }) {
      const { met, lijst, waarden } = vanWie(vraag);
      const blad = `select l.id from (${lijst}) l order by (l.termijn is null), l.termijn, l.id limit ? offset ?`;
      // `cross join`: from the page to its tasks, and never the other way round.
      const sql = `${met}, blad as (${blad}) ${selectieUit('blad b cross join taak t')} where t.id = b.id ${eerstvolgendEerst}`;
      return lees(sql, [...waarden, aantal, vanaf]);
    },
    async tel(vraag) {
      const { met, lijst, waarden } = vanWie(vraag);
      const sql = `${met} select count(*) as aantal from (${lijst}) l`;
      return Number((await eerste<{ aantal: number | string }>(db, sql, waarden))?.aantal ?? 0);
    },
    async telAlle(wie, tot) {
      const { sql, waarden } = tellingVan(wie, tot);
      const rij = await eerste<Readonly<Record<Taakvraag['welke'], number | string | null>>>(db, sql, waarden);
      return { mijn: Number(rij?.mijn ?? 0), partij: Number(rij?.partij ?? 0), regie: Number(rij?.regie ?? 0) };
    },
    eerstvolgende: (casusId) =>
      een(
        `${selectie} where t.casus_id = ? and t.status = 'open' and t.termijn is not null ${eerstvolgendEerst} limit 1`,
        [casusId],
      ),
    vervallend: (totEnMet, bewaker, grens) =>
      db.rijen(
        `select t.id, t.termijn from taak t join casus c on c.id = t.casus_id
          where t.status = 'open' and t.termijn <= ? and c.status <> 'gesloten' and ${nogNietBewaakt(bewaker, 't.id', 't.termijn')}
          order by t.termijn, t.id limit ?`,
        [totEnMet, grens],
      ),
    wijzig: (id, versie, wijziging) => wijzig(db, id, versie, wijziging),
    async noteer(regels) {
      const rijen = regels.map(({ taakId, persoonId, ...rest }) => ({
        ...rest,
        taak_id: taakId,
        persoon_id: persoonId,
      }));
      await db.bouw((tabel) => tabel('taak_verloop').insert(rijen));
    },
    verloop: (taakId) => verloop(db, taakId),
    async bevestig(taakId, partijId, persoonId, op) {
      const sql = `insert into taak_bevestiging (taak_id, partij_id, persoon_id, op) values (?, ?, ?, ?) on conflict do nothing`;
      return (await db.voer(sql, [taakId, partijId, persoonId, op])) === 1;
    },
    bevestigingen: (taakId) =>
      db.rijen(
        `select b.partij_id as "partijId", p.naam as "partijNaam", b.op from taak_bevestiging b
          join partij p on p.id = b.partij_id where b.taak_id = ? order by b.op, p.naam`,
        [taakId],
      ),
    async partijenRond(casusId, dag) {
      return (await partijenRond(db, [casusId], dag)).get(casusId) ?? geenPartijen;
    },
    partijenRondAlle: (casusIds, dag) => partijenRond(db, casusIds, dag),
  };
}

async function wijzig(db: Db, id: string, versie: number, wijziging: Taakwijziging): Promise<boolean> {
  const kolommen: Record<string, Waarde> = { versie: versie + 1 };
  if (wijziging.eigenaar !== undefined) kolommen['eigenaar'] = wijziging.eigenaar;
  if (wijziging.persoonId !== undefined) kolommen['persoon_id'] = wijziging.persoonId;
  if (wijziging.termijn !== undefined) kolommen['termijn'] = wijziging.termijn;
  if (wijziging.grond !== undefined) kolommen['grond'] = JSON.stringify(wijziging.grond);
  if (wijziging.status !== undefined) kolommen['status'] = wijziging.status;
  if (wijziging.teHerzien !== undefined) kolommen['te_herzien'] = Number(wijziging.teHerzien);
  if (wijziging.klaarOp !== undefined) kolommen['klaar_op'] = wijziging.klaarOp;
  if (wijziging.klaarDoor !== undefined) kolommen['klaar_door'] = wijziging.klaarDoor;
  return (await db.bouw((tabel) => tabel('taak').where({ id, versie }).update(kolommen))) === 1;
}

interface Verlooprij {
  readonly taak_id: string;
  readonly soort: VerloopSoort;
  readonly oud: string | null;
  readonly nieuw: string | null;
  readonly reden: string | null;
  readonly persoon_id: string;
  readonly naam: string | null;
  readonly op: string;
}

async function verloop(db: Db, taakId: string): Promise<readonly Taakverloop[]> {
  const sql = `select v.*, p.naam from taak_verloop v left join persoon p on p.id = v.persoon_id
    where v.taak_id = ? order by v.op desc, v.id desc`;
  const rijen = await db.rijen<Verlooprij>(sql, [taakId]);
  return rijen.map(({ taak_id, soort, oud, nieuw, reden, persoon_id, naam, op }) => ({
    ...{ taakId: taak_id, soort, oud, nieuw, reden, op },
    persoonId: persoon_id,
    naam: naam ?? '',
  }));
}

const geenPartijen: Taakpartijen = { regioIds: [], gemeenteIds: [], autoriteitIds: [] };

/** In one question for all of them; the autoriteit is around each, and a gemeente in which another went up around the casussen of that one. */
async function partijenRond(
  db: Db,
  casusIds: readonly string[],
  dag: string,
): Promise<ReadonlyMap<string, Taakpartijen>> {
  if (casusIds.length === 0) return new Map();
  const deze = `b.casus_id in (${casusIds.map(() => '?').join(', ')})`;
  const sql = `select b.casus_id as casus, p.id, p.soort from casus_betrokken b join partij p on p.id = b.partij_id where ${deze}
    union select b.casus_id as casus, p.id, p.soort from casus_betrokken b
      join relatie o on o.van_partij_id = b.partij_id and o.soort = 'opgegaan-in' and o.van <= ? and (o.tot is null or o.tot > ?)
      join partij p on p.id = o.naar_partij_id where ${deze}
    union select '' as casus, p.id, p.soort from partij p where p.soort = 'autoriteit'`;
  const rijen = await db.rijen<{ casus: string; id: string; soort: string }>(sql, [...casusIds, dag, dag, ...casusIds]);
  const van = (casusId: string, ...soorten: readonly string[]) => [
    ...new Set(
      rijen.filter(({ casus, soort }) => [casusId, ''].includes(casus) && soorten.includes(soort)).map(({ id }) => id),
    ),
  ];
  return new Map(
    casusIds.map((id) => [
      id,
      {
        regioIds: van(id, 'jeugdregio', 'samenwerkingsverband'),
        gemeenteIds: van(id, 'gemeente'),
        autoriteitIds: van(id, 'autoriteit'),
      },
    ]),
  );
}
