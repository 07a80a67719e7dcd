/** Tasks and milestones, every step of them, and which party confirmed. */
import type { Taakregel } from '../domain/taak';
import type { TaakStore, Taakvraag } from '../domain/taak-ports';
import { nogNietBewaakt } from './bewaking-store';
import { eerste } from './db';
import type { Db, Waarde } from './db';
import { geenPartijen, partijenRond } from './taak-partijen';
import { eerstvolgendEerst, naarRij, naarTaak, selectie, selectieUit } from './taak-rij';
import type { Taakrij } from './taak-rij';
import { verloop } from './taak-verloop';
import { tellingVan, vanWie } from './taak-vraag';
import { wijzig } from './taak-wijzigen';

export function taakStore(db: Db): TaakStore {
  const lees = async (sql: string, waarden: readonly Waarde[]): Promise<readonly Taakregel[]> =>
    (await db.rijen<Taakrij>(sql, waarden)).map(naarTaak);
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
