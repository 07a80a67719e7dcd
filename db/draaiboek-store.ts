/** Lines of the draaiboek and holidays, and what a beheerder changed in them. */
import type { BeheerSoort, Beheerwijziging } from '../domain/beheerwijziging';
import type { Draaiboektaak } from '../domain/draaiboek';
import type { Feestdag } from '../domain/feestdag';
import { vrijeTekstUitOpslag } from '../domain/persoonsgegevens';
import type { BeheerwijzigingStore, DraaiboekStore, FeestdagStore } from '../domain/draaiboek-ports';
import { eerste, slotOp } from './db';
import type { Db } from './db';

const alsRegel = ({ inhoud }: { readonly inhoud: string }): Draaiboektaak => JSON.parse(inhoud) as Draaiboektaak;

export const draaiboekStore = (db: Db): DraaiboekStore => ({
  async regels() {
    return (await db.rijen<{ inhoud: string }>('select inhoud from draaiboektaak order by volgorde, id', [])).map(
      alsRegel,
    );
  },
  async vind(id) {
    const rij = await eerste<{ inhoud: string }>(db, 'select inhoud from draaiboektaak where id = ?', [id]);
    return rij && alsRegel(rij);
  },
  async bewaar(regel) {
    const sql = `insert into draaiboektaak (id, volgorde, inhoud)
      values (?, (select coalesce(max(volgorde), 0) + 1 from draaiboektaak), ?)
      on conflict (id) do update set inhoud = excluded.inhoud`;
    await db.voer(sql, [regel.id, JSON.stringify(regel)]);
  },
});

interface Dagrij {
  readonly datum: string;
  readonly naam: string;
  readonly bron: string;
  readonly geldt: number;
}
const alsFeestdag = ({ datum, naam, bron, geldt }: Dagrij): Feestdag => ({ datum, naam, bron, geldt: geldt === 1 });

export const feestdagStore = (db: Db): FeestdagStore => ({
  async geldend(van, tot) {
    const sql = 'select datum from feestdag where geldt = 1 and datum >= ? and datum <= ?';
    return new Set((await db.rijen<{ datum: string }>(sql, [van, tot])).map(({ datum }) => datum));
  },
  async lijst(van, tot) {
    const sql = 'select * from feestdag where datum >= ? and datum <= ? order by datum';
    return (await db.rijen<Dagrij>(sql, [van, tot])).map(alsFeestdag);
  },
  async vind(datum) {
    const rij = await eerste<Dagrij>(db, 'select * from feestdag where datum = ?', [datum]);
    return rij && alsFeestdag(rij);
  },
  async bewaar({ datum, naam, bron, geldt }) {
    const sql = `insert into feestdag (datum, naam, bron, geldt) values (?, ?, ?, ?)
      on conflict (datum) do update set naam = excluded.naam, bron = excluded.bron, geldt = excluded.geldt`;
    await db.voer(sql, [datum, naam, bron, Number(geldt)]);
  },
});

interface Wijzigrij {
  readonly id: string;
  readonly soort: BeheerSoort;
  readonly sleutel: string;
  readonly oud: string | null;
  readonly nieuw: string;
  readonly persoon_id: string;
  readonly naam: string | null;
  readonly op: string;
  readonly reden: string;
}

const alsWijziging = ({ oud, nieuw, persoon_id, naam, reden, ...rij }: Wijzigrij): Beheerwijziging => ({
  ...rij,
  oud: oud === null ? null : (JSON.parse(oud) as unknown),
  nieuw: JSON.parse(nieuw) as unknown,
  persoonId: persoon_id,
  naam: naam ?? '',
  reden: vrijeTekstUitOpslag(reden),
});

const selectie = 'select w.*, p.naam from beheerwijziging w left join persoon p on p.id = w.persoon_id';

export const beheerwijzigingStore = (db: Db): BeheerwijzigingStore => ({
  async noteer({ id, soort, sleutel, oud, nieuw, persoonId, op, reden }) {
    const sql = `insert into beheerwijziging (id, soort, sleutel, oud, nieuw, persoon_id, op, reden) values (?, ?, ?, ?, ?, ?, ?, ?)`;
    const was = oud === null ? null : JSON.stringify(oud);
    await db.voer(sql, [id, soort, sleutel, was, JSON.stringify(nieuw), persoonId, op, reden]);
  },
  vergrendel: (soort, sleutel) => slotOp(db, `${soort} ${sleutel}`),
  async vind(id) {
    const rij = await eerste<Wijzigrij>(db, `${selectie} where w.id = ?`, [id]);
    return rij && alsWijziging(rij);
  },
  async lijst(soort, sleutel, grens) {
    const sql = `${selectie} where w.soort = ? and (? = '' or w.sleutel = ?) order by w.op desc, w.id desc limit ?`;
    const rijen = await db.rijen<Wijzigrij>(sql, [soort, sleutel ?? '', sleutel ?? '', grens]);
    return rijen.map(alsWijziging);
  },
  async stand(soort, begin, op) {
    const sql = `select sleutel, nieuw from beheerwijziging
      where soort = ? and substr(sleutel, 1, length(?)) = ? and op <= ? order by op, id`;
    const rijen = await db.rijen<Pick<Wijzigrij, 'sleutel' | 'nieuw'>>(sql, [soort, begin, begin, op]);
    return new Map(rijen.map(({ sleutel, nieuw }) => [sleutel, JSON.parse(nieuw) as unknown]));
  },
});
