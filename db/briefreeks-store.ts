/** Series of letters: their rows, how far they are, and the one link to all files. */
import type {
  Briefreeks,
  BriefreeksStore,
  Reeksbrief,
  Reeksgemeente,
  Reeksronde,
  Reeksrij,
  ReeksStatus,
  Reekstekst,
  Rondegegevens,
  Rondestap,
  Uitval,
} from '../domain/briefreeks';
import type { PakketBrief } from '../domain/informeren';
import { alsBrief } from './brief-store';
import type { BriefRij } from './brief-store';
import { eerste } from './db';
import type { Db } from './db';

interface Rij {
  readonly id: string;
  readonly casus_id: string;
  readonly maker_id: string;
  readonly status: ReeksStatus;
  readonly op: string;
  readonly totaal: number;
  readonly gemaakt: number;
  readonly token_persoon: string | null;
}

interface RegelRij {
  readonly volgnummer: number;
  readonly gegevens: string;
  readonly brief_id: string | null;
  readonly gezien: string | null;
  readonly uitval: string | null;
}

const kolommen = `r.*, (select count(*) from briefreeks_rij x where x.reeks_id = r.id) as totaal,
  (select count(*) from briefreeks_rij x where x.reeks_id = r.id and x.brief_id is not null) as gemaakt`;

export function briefreeksStore(db: Db): BriefreeksStore {
  return {
    async voegToe({ id, casusId, makerId, op }, rijen) {
      await db.voer("insert into briefreeks (id, casus_id, maker_id, status, op) values (?, ?, ?, 'loopt', ?)", [
        id,
        casusId,
        makerId,
        op,
      ]);
      const sql = 'insert into briefreeks_rij (reeks_id, volgnummer, gemeente, gegevens) values (?, ?, ?, ?)';
      for (const [plek, rij] of rijen.entries()) await db.voer(sql, [id, plek + 1, rij.gemeente, JSON.stringify(rij)]);
    },
    async vind(id) {
      const rij = await eerste<Rij>(db, `select ${kolommen} from briefreeks r where r.id = ?`, [id]);
      return rij && alsReeks(rij);
    },
    async lopend() {
      const sql = `select ${kolommen} from briefreeks r where r.status = 'loopt' order by r.op, r.id`;
      return (await db.rijen<Rij>(sql, [])).map(alsReeks);
    },
    async zetStatus(id, status) {
      return (await db.voer("update briefreeks set status = ? where id = ? and status = 'loopt'", [status, id])) === 1;
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
    ...brieven(db),
    ...rondes(db),
    ...tokens(db),
  };
}

/** The newest version of each: the one before was replaced by it. */
const nieuwste = `briefreeks_rij x join brief e on e.id = x.brief_id join brief b on b.nummer = e.nummer and b.status <> 'vervangen'`;

type LeesBrieven = Pick<BriefreeksStore, 'brieven' | 'teksten' | 'gelaten' | 'vanCasus' | 'pakket'>;

const brieven = (db: Db): LeesBrieven => {
  const lees = async (waar: string, id: string, na: number, grens: number): Promise<readonly Reeksbrief[]> => {
    const sql = `select x.volgnummer, x.gegevens, x.brief_id, x.gezien, x.uitval, b.* from ${nieuwste}
      where x.reeks_id = ? and x.volgnummer > ? ${waar} order by x.volgnummer limit ?`;
    return (await db.rijen<RegelRij & BriefRij>(sql, [id, na, grens])).map(alsReeksbrief);
  };
  return {
    brieven: (id, na, grens) => lees('', id, na, grens),
    gelaten: (id, na, grens) => lees('and x.uitval is not null', id, na, grens),
    teksten(id) {
      const sql = `select b.id, b.nummer, b.versie, b.hash, b.status, b.publiek, x.volgnummer, x.gemeente from ${nieuwste}
        where x.reeks_id = ? order by x.volgnummer`;
      return db.rijen<Reekstekst>(sql, [id]);
    },
    async vanCasus(casusId) {
      const sql = `select ${kolommen} from briefreeks r where r.casus_id = ? and r.status in ('loopt', 'klaar')
        and (select count(*) from briefreeks_rij x where x.reeks_id = r.id) > 1 order by r.op desc, r.id desc limit 1`;
      const rij = await eerste<Rij>(db, sql, [casusId]);
      return rij && alsReeks(rij);
    },
    pakket(casusId) {
      const sql = `select min(b.id) as id, min(b.nummer) as nummer, b.soort, b.publiek, b.status, max(s.op) as "vrijgegevenOp"
        from briefreeks r join briefreeks_rij x on x.reeks_id = r.id join brief e on e.id = x.brief_id
        join brief b on b.nummer = e.nummer and b.status not in ('vervangen', 'ingetrokken')
        left join brief_stap s on s.brief_id = b.id and s.stap = 'vrijgeven'
        where r.casus_id = ? and r.status in ('loopt', 'klaar') group by b.soort, b.publiek, b.status`;
      return db.rijen<PakketBrief>(sql, [casusId]);
    },
  };
};

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

const alsReeksbrief = (rij: RegelRij & BriefRij): Reeksbrief => ({
  ...alsRegel(rij),
  brief: alsBrief(rij),
  gezien: rij.gezien,
  uitval: rij.uitval === null ? null : (JSON.parse(rij.uitval) as Uitval),
});

const tokens = (db: Db): Pick<BriefreeksStore, 'bewaarToken' | 'metToken' | 'verbruik'> => ({
  async bewaarToken(id, tokenHash, persoonId, tot) {
    const sql = 'update briefreeks set token_hash = ?, token_persoon = ?, token_tot = ? where id = ?';
    await db.voer(sql, [tokenHash, persoonId, tot, id]);
  },
  async metToken(tokenHash, nu) {
    const sql = `select ${kolommen} from briefreeks r where r.token_hash = ? and r.token_tot > ?`;
    const rij = await eerste<Rij>(db, sql, [tokenHash, nu]);
    return rij && { reeks: alsReeks(rij), persoonId: rij.token_persoon ?? '' };
  },
  async verbruik(tokenHash, nu) {
    const sql = 'update briefreeks set token_hash = null where token_hash = ? and token_tot > ?';
    return (await db.voer(sql, [tokenHash, nu])) === 1;
  },
});

const alsReeks = (rij: Rij): Briefreeks => ({
  id: rij.id,
  casusId: rij.casus_id,
  makerId: rij.maker_id,
  status: rij.status,
  op: rij.op,
  totaal: Number(rij.totaal),
  gemaakt: Number(rij.gemaakt),
});

const alsRegel = (rij: RegelRij): Reeksrij => ({
  volgnummer: rij.volgnummer,
  gegevens: JSON.parse(rij.gegevens) as Reeksgemeente,
  briefId: rij.brief_id,
});
