/** Agreements of accountgesprekken: what is open for whom, and what became of it. */
import type { Gespreksafspraak, GespreksafspraakStore } from '../domain/gespreksafspraak';
import { vrijeTekstUitOpslag } from '../domain/persoonsgegevens';
import { nogNietBewaakt } from './bewaking-store';
import type { Db, Waarde } from './db';

type Rij = Omit<Gespreksafspraak, 'wat'> & { readonly wat: string };

const selectie = `select a.id, a.gesprek_id as "gesprekId", g.nummer as "gesprekNummer", p.naam as "partijNaam", a.wat, a.wie,
  a.persoon_id as "persoonId", w.naam as "persoonNaam", a.termijn, a.status, a.klaar_op as "klaarOp",
  k.naam as "klaarDoorNaam", a.versie
  from gespreksafspraak a join accountgesprek g on g.id = a.gesprek_id join partij p on p.id = g.partij_id
  join persoon w on w.id = a.persoon_id left join persoon k on k.id = a.klaar_door`;

const eerstvolgendEerst = 'order by case when a.termijn is null then 1 else 0 end, a.termijn, a.id';

export function gespreksafspraakStore(db: Db): GespreksafspraakStore {
  const lees = async (rest: string, waarden: readonly Waarde[]): Promise<readonly Gespreksafspraak[]> =>
    (await db.rijen<Rij>(`${selectie} ${rest}`, waarden)).map((rij) => ({ ...rij, wat: vrijeTekstUitOpslag(rij.wat) }));
  return {
    async voegToe({ id, gesprekId, wat, wie, persoonId, termijn }) {
      const sql = `insert into gespreksafspraak (id, gesprek_id, wat, wie, persoon_id, termijn, status, versie)
        values (?, ?, ?, ?, ?, ?, 'open', 1)`;
      await db.voer(sql, [id, gesprekId, wat, wie, persoonId, termijn]);
    },
    vind: async (id) => (await lees('where a.id = ?', [id]))[0] ?? null,
    open: (persoonId, voor, grens) =>
      lees(
        `where a.persoon_id = ? and a.status = 'open' and (? = '' or a.termijn <= ?)
          ${eerstvolgendEerst} limit ?`,
        [persoonId, voor ?? '', voor ?? '', grens],
      ),
    vanAnderen: (persoonId, grens) =>
      lees(`where a.persoon_id <> ? and a.status = 'open' ${eerstvolgendEerst} limit ?`, [persoonId, grens]),
    metPartij: (partijId, grens) =>
      lees(`where g.partij_id = ? and a.status = 'open' ${eerstvolgendEerst} limit ?`, [partijId, grens]),
    async neemOver(id, versie, persoonId) {
      const sql = `update gespreksafspraak set persoon_id = ?, versie = versie + 1 where id = ? and versie = ? and status = 'open'`;
      return (await db.voer(sql, [persoonId, id, versie])) === 1;
    },
    vanGesprek: (gesprekId) => lees('where a.gesprek_id = ? order by a.id', [gesprekId]),
    vervallend: (totEnMet, bewaker, grens) =>
      db.rijen(
        `select a.id, a.termijn from gespreksafspraak a where a.status = 'open' and a.termijn <= ?
          and ${nogNietBewaakt(bewaker, 'a.id', 'a.termijn')} order by a.termijn, a.id limit ?`,
        [totEnMet, grens],
      ),
    async wijzig(id, versie, { status, klaarOp, klaarDoor }) {
      const sql = `update gespreksafspraak set status = ?, klaar_op = ?, klaar_door = ?, versie = versie + 1
        where id = ? and versie = ?`;
      return (await db.voer(sql, [status, klaarOp, klaarDoor, id, versie])) === 1;
    },
  };
}
