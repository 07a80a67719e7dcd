/** Versions of letters and the one-time links to their files. */
import type { Bestandsbewijs, Bestandsformaat, BriefVersie } from '../domain/brievenboek';
import type { Document } from '../domain/document';
import type { BriefStore } from '../domain/ports';
import { eerste } from './db';
import type { Db } from './db';

interface Rij {
  readonly id: string;
  readonly nummer: string;
  readonly casus_id: string;
  readonly soort: string;
  readonly publiek: string;
  readonly versie: number;
  readonly status: string;
  readonly document: string;
  readonly hash: string;
  readonly maker_id: string;
  readonly gemaakt_op: string;
}

interface BewijsRij {
  readonly token_hash: string;
  readonly brief_id: string;
  readonly formaat: Bestandsformaat;
  readonly persoon_id: string;
  readonly verloopt_op: string;
  readonly gebruikt_op: string | null;
}

export function briefStore(db: Db): BriefStore {
  return {
    async bewaar(brief) {
      const sql = `insert into brief (id, nummer, casus_id, soort, publiek, versie, status, document, hash, maker_id, gemaakt_op)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
      const { id, nummer, casusId, soort, publiek, versie, status, document, hash, makerId, gemaaktOp } = brief;
      const waarden = [id, nummer, casusId, soort, publiek, versie, status, JSON.stringify(document), hash];
      await db.voer(sql, [...waarden, makerId, gemaaktOp]);
    },
    async vind(id) {
      return naarBrief(await eerste<Rij>(db, 'select * from brief where id = ?', [id]));
    },
    async laatsteVersie(casusId, soort, publiek) {
      const sql =
        'select * from brief where casus_id = ? and soort = ? and publiek = ? order by gemaakt_op desc, versie desc limit 1';
      return naarBrief(await eerste<Rij>(db, sql, [casusId, soort, publiek]));
    },
    async bewaarBewijs(bewijs) {
      const sql =
        'insert into bestandsbewijs (token_hash, brief_id, formaat, persoon_id, verloopt_op) values (?, ?, ?, ?, ?)';
      await db.voer(sql, [bewijs.tokenHash, bewijs.briefId, bewijs.formaat, bewijs.persoonId, bewijs.verlooptOp]);
    },
    async bewijs(tokenHash) {
      return naarBewijs(await eerste<BewijsRij>(db, 'select * from bestandsbewijs where token_hash = ?', [tokenHash]));
    },
    async verbruik(tokenHash, op) {
      const sql =
        'update bestandsbewijs set gebruikt_op = ? where token_hash = ? and gebruikt_op is null and verloopt_op > ?';
      return (await db.voer(sql, [op, tokenHash, op])) === 1;
    },
  };
}

const naarBrief = (rij: Rij | null): BriefVersie | null =>
  rij && {
    id: rij.id,
    nummer: rij.nummer,
    casusId: rij.casus_id,
    soort: rij.soort,
    publiek: rij.publiek,
    versie: rij.versie,
    status: rij.status,
    document: JSON.parse(rij.document) as Document,
    hash: rij.hash,
    makerId: rij.maker_id,
    gemaaktOp: rij.gemaakt_op,
  };

const naarBewijs = (rij: BewijsRij | null): Bestandsbewijs | null =>
  rij && {
    tokenHash: rij.token_hash,
    briefId: rij.brief_id,
    formaat: rij.formaat,
    persoonId: rij.persoon_id,
    verlooptOp: rij.verloopt_op,
    gebruiktOp: rij.gebruikt_op,
  };
