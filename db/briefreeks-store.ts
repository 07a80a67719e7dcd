/** Series of letters: their rows, how far they are, and the one link to all files. */
import type { BriefreeksStore, Reeksronde, ReeksStatus, Rondegegevens, Rondestap } from '../domain/briefreeks';
import { alsReeks, alsRegel, kolommen, reeksbrieven } from './briefreeks-brieven';
import type { ReeksRij, RegelRij } from './briefreeks-brieven';
import { eerste } from './db';
import type { Db } from './db';

export function briefreeksStore(db: Db): BriefreeksStore {
  return {
    async voegToe({ id, casusId, soort, makerId, op }, rijen) {
      const reeks =
        "insert into briefreeks (id, casus_id, soort, maker_id, status, op) values (?, ?, ?, ?, 'loopt', ?)";
      await db.voer(reeks, [id, casusId, soort, makerId, op]);
      const sql = 'insert into briefreeks_rij (reeks_id, volgnummer, gemeente, gegevens) values (?, ?, ?, ?)';
      for (const [plek, rij] of rijen.entries()) await db.voer(sql, [id, plek + 1, rij.gemeente, JSON.stringify(rij)]);
    },
    async vind(id) {
      const rij = await eerste<ReeksRij>(db, `select ${kolommen} from briefreeks r where r.id = ?`, [id]);
      return rij && alsReeks(rij);
    },
    async lopend() {
      const sql = `select ${kolommen} from briefreeks r where r.status = 'loopt' order by r.op, r.id`;
      return (await db.rijen<ReeksRij>(sql, [])).map(alsReeks);
    },
    async alleVan(casusId) {
      const sql = `select ${kolommen} from briefreeks r where r.casus_id = ? order by r.op desc, r.id desc`;
      return (await db.rijen<ReeksRij>(sql, [casusId])).map(alsReeks);
    },
    async zetStatus(id, status) {
      return (await db.voer("update briefreeks set status = ? where id = ? and status = 'loopt'", [status, id])) === 1;
    },
    async hervat(id, uitvoerderId) {
      const sql = `update briefreeks set status = 'loopt', uitvoerder_id = ? where id = ? and status in ('afgebroken', 'gestopt')
        and exists (select 1 from briefreeks_rij where reeks_id = briefreeks.id and brief_id is null)
        and not exists (select 1 from briefreeks_ronde where reeks_id = briefreeks.id and status = 'loopt')`;
      return (await db.voer(sql, [uitvoerderId, id])) === 1;
    },
    async teMaken(id, grens) {
      const sql = `select volgnummer, gegevens, brief_id from briefreeks_rij
        where reeks_id = ? and brief_id is null order by volgnummer limit ?`;
      return (await db.rijen<RegelRij>(sql, [id, grens])).map(alsRegel);
    },
    async gemaakt(id, volgnummer, briefId) {
      const sql = 'update briefreeks_rij set brief_id = ? where reeks_id = ? and volgnummer = ? and brief_id is null';
      return (await db.voer(sql, [briefId, id, volgnummer])) === 1;
    },
    ...reeksbrieven(db),
    ...rondes(db),
    ...tokens(db),
  };
}

interface RondeRij {
  readonly id: string;
  readonly reeks_id: string;
  readonly stap: Rondestap;
  readonly persoon_id: string;
  readonly status: ReeksStatus;
  readonly op: string;
  readonly na: number;
  readonly gedaan: number;
  readonly gelaten: number;
  readonly gegevens: string;
}

type Rondes = Pick<BriefreeksStore, 'beginRonde' | 'laatsteRonde' | 'lopendeRondes' | 'boekRonde' | 'laat'>;

const rondes = (db: Db): Rondes => ({
  async beginRonde({ id, reeksId, stap, persoonId, op, gegevens }) {
    await db.voer(
      `insert into briefreeks_ronde (id, reeks_id, stap, persoon_id, status, op, gegevens) values (?, ?, ?, ?, 'loopt', ?, ?)`,
      [id, reeksId, stap, persoonId, op, JSON.stringify(gegevens)],
    );
    const hash = `select b.hash from brief e join brief b on b.nummer = e.nummer and b.status <> 'vervangen'
      where e.id = briefreeks_rij.brief_id`;
    await db.voer(`update briefreeks_rij set uitval = null, gezien = (${hash}) where reeks_id = ?`, [reeksId]);
  },
  async laatsteRonde(id) {
    const sql = 'select * from briefreeks_ronde where reeks_id = ? order by op desc, id desc limit 1';
    const rij = await eerste<RondeRij>(db, sql, [id]);
    return rij && alsRonde(rij);
  },
  async lopendeRondes() {
    const sql = "select * from briefreeks_ronde where status = 'loopt' order by op, id";
    return (await db.rijen<RondeRij>(sql, [])).map(alsRonde);
  },
  async boekRonde({ id, na, gedaan, gelaten, status }) {
    const sql = `update briefreeks_ronde set na = ?, gedaan = ?, gelaten = ?, status = ? where id = ? and status = 'loopt'`;
    return (await db.voer(sql, [na, gedaan, gelaten, status, id])) === 1;
  },
  async laat(id, volgnummer, uitval) {
    const sql = 'update briefreeks_rij set uitval = ? where reeks_id = ? and volgnummer = ?';
    await db.voer(sql, [JSON.stringify(uitval), id, volgnummer]);
  },
});

const alsRonde = ({ reeks_id, persoon_id, gegevens, ...rij }: RondeRij): Reeksronde => ({
  ...rij,
  reeksId: reeks_id,
  persoonId: persoon_id,
  gegevens: JSON.parse(gegevens) as Rondegegevens,
});

const tokens = (db: Db): Pick<BriefreeksStore, 'bewaarToken' | 'metToken' | 'verbruik'> => ({
  async bewaarToken(id, tokenHash, persoonId, tot) {
    const sql = 'update briefreeks set token_hash = ?, token_persoon = ?, token_tot = ? where id = ?';
    await db.voer(sql, [tokenHash, persoonId, tot, id]);
  },
  async metToken(tokenHash, nu) {
    const sql = `select ${kolommen} from briefreeks r where r.token_hash = ? and r.token_tot > ?`;
    const rij = await eerste<ReeksRij>(db, sql, [tokenHash, nu]);
    return rij && { reeks: alsReeks(rij), persoonId: rij.token_persoon ?? '' };
  },
  async verbruik(tokenHash, nu) {
    const sql = 'update briefreeks set token_hash = null where token_hash = ? and token_tot > ?';
    return (await db.voer(sql, [tokenHash, nu])) === 1;
  },
});
