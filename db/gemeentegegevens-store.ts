/** What differs per gemeente, version by version, with the pictures and the rows that wait for a press. */
import type {
  Gegevensrij,
  Gemeentegegevens,
  GemeentegegevensStore,
  Gemeentelogo,
  Gemeenteversie,
} from '../domain/gemeentegegevens';
import { alleGemeenten } from '../domain/gemeentegegevens';
import { eerste } from './db';
import type { Db } from './db';

interface Rij {
  readonly gemeente_id: string;
  readonly aanbieder_id: string;
  readonly versie: number;
  readonly gegevens: string;
  readonly persoon_id: string;
  readonly op: string;
  readonly inlezing: string;
}

export const gemeentegegevensStore = (db: Db): GemeentegegevensStore => ({
  async versies(gemeenteId, aanbiederId) {
    const sql = 'select * from gemeentegegevens where gemeente_id = ? and aanbieder_id = ? order by versie desc';
    return (await db.rijen<Rij>(sql, [gemeenteId, aanbiederId])).map(alsVersie);
  },
  async stand(aanbiederId) {
    const sql = `select g.* from gemeentegegevens g where g.aanbieder_id in ('', ?) and g.versie = (select max(x.versie)
      from gemeentegegevens x where x.gemeente_id = g.gemeente_id and x.aanbieder_id = g.aanbieder_id)`;
    return vanAlgemeen(await db.rijen<Rij>(sql, [aanbiederId]));
  },
  async vanGemeente(naam, aanbiederId) {
    const sql = `select * from gemeentegegevens where aanbieder_id in ('', ?)
      and gemeente_id in (?, (select min(p.id) from partij p where p.soort = 'gemeente' and p.naam = ?)) order by versie`;
    return vanAlgemeen(nieuwste(await db.rijen<Rij>(sql, [aanbiederId, alleGemeenten, naam])));
  },
  async vanInlezing(inlezing) {
    const sql = 'select * from gemeentegegevens where inlezing = ? order by gemeente_id, aanbieder_id';
    return (await db.rijen<Rij>(sql, [inlezing])).map(alsVersie);
  },
  async inlezingen(gemeenteIds, grens) {
    const sql = `select inlezing as id, min(persoon_id) as "persoonId", min(op) as op from gemeentegegevens
      where inlezing <> '' ${gemeenteIds === null ? '' : `and gemeente_id in (${gemeenteIds.map(() => '?').join(', ')})`}
      group by inlezing order by 3 desc, 1 desc limit ?`;
    return db.rijen<{ id: string; persoonId: string; op: string }>(sql, [...(gemeenteIds ?? []), grens]);
  },
  async bewaar({ gemeenteId, aanbiederId, versie, gegevens, persoonId, op, inlezing }) {
    const sql = `insert into gemeentegegevens (gemeente_id, aanbieder_id, versie, gegevens, persoon_id, op, inlezing)
      values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing`;
    const waarden = [gemeenteId, aanbiederId, versie, JSON.stringify(gegevens), persoonId, op, inlezing];
    return (await db.voer(sql, waarden)) === 1;
  },
  ...logos(db),
  ...voorstellen(db),
});

const logos = (db: Db): Pick<GemeentegegevensStore, 'logo' | 'bewaarLogo'> => ({
  async logo(sleutel) {
    const sql = 'select inhoud from gemeentelogo where sleutel = ?';
    const rij = await eerste<{ inhoud: string }>(db, sql, [sleutel]);
    return rij && (JSON.parse(rij.inhoud) as Gemeentelogo);
  },
  async bewaarLogo(logo) {
    const sql = 'insert into gemeentelogo (sleutel, inhoud) values (?, ?) on conflict do nothing';
    await db.voer(sql, [logo.sleutel, JSON.stringify(logo)]);
  },
});

const voorstellen = (db: Db): Pick<GemeentegegevensStore, 'legKlaar' | 'voorstel' | 'ruimOp'> => ({
  async legKlaar({ id, persoonId, op, rijen }, ouderDan) {
    await db.voer('delete from gegevensvoorstel where op < ?', [ouderDan]);
    const sql = 'insert into gegevensvoorstel (id, persoon_id, op, rijen) values (?, ?, ?, ?)';
    await db.voer(sql, [id, persoonId, op, JSON.stringify(rijen)]);
  },
  async voorstel(id) {
    const sql = 'select persoon_id, op, rijen from gegevensvoorstel where id = ?';
    const rij = await eerste<{ persoon_id: string; op: string; rijen: string }>(db, sql, [id]);
    const rijen = rij && (JSON.parse(rij.rijen) as readonly Gegevensrij[]);
    return rij && rijen && { id, persoonId: rij.persoon_id, op: rij.op, rijen };
  },
  async ruimOp(id) {
    await db.voer('delete from gegevensvoorstel where id = ?', [id]);
  },
});

const alsVersie = (rij: Rij): Gemeenteversie => ({
  gemeenteId: rij.gemeente_id,
  aanbiederId: rij.aanbieder_id,
  versie: rij.versie,
  gegevens: JSON.parse(rij.gegevens) as Gemeentegegevens,
  persoonId: rij.persoon_id,
  op: rij.op,
  inlezing: rij.inlezing,
});

/** Of rows in the order of their versions. */
const nieuwste = (rijen: readonly Rij[]): readonly Rij[] => [
  ...new Map(rijen.map((rij) => [`${rij.gemeente_id} ${rij.aanbieder_id}`, rij])).values(),
];

const gewicht = ({ gemeente_id, aanbieder_id }: Rij): number =>
  (gemeente_id === alleGemeenten ? 0 : 2) + (aanbieder_id === '' ? 0 : 1);

const vanAlgemeen = (rijen: readonly Rij[]): readonly Gemeenteversie[] =>
  [...rijen].sort((een, ander) => gewicht(een) - gewicht(ander)).map(alsVersie);
