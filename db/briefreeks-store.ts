/** Series of letters: their rows, how far they are, and the one link to all files. */
import type { Briefreeks, BriefreeksStore, Reeksgemeente, Reeksrij, ReeksStatus } from '../domain/briefreeks';
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
    async brieven(id, na, grens) {
      const sql = `select x.volgnummer, x.gegevens, x.brief_id, b.* from briefreeks_rij x join brief b on b.id = x.brief_id
        where x.reeks_id = ? and x.volgnummer > ? order by x.volgnummer limit ?`;
      const rijen = await db.rijen<RegelRij & BriefRij>(sql, [id, na, grens]);
      return rijen.map((rij) => ({ ...alsRegel(rij), brief: alsBrief(rij) }));
    },
    ...tokens(db),
  };
}

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
