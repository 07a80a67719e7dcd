/** Which documents a melding or a draft still holds, and the proofs that hand one over once. */
import type { Bijlagebewijs, BijlageStore } from '../domain/bijlage';
import { eerste } from './db';
import type { Db } from './db';

export function bijlageStore(db: Db): BijlageStore {
  const inMelding = (hash: string) => eerste(db, 'select hash from melding_bijlage where hash = ? limit 1', [hash]);
  // Drafts are few and live for weeks at most; a hash is nothing else than a hash.
  const inConcept = (hash: string) =>
    eerste(db, 'select persoon_id from concept where antwoorden like ? limit 1', [`%${hash}%`]);
  return {
    async ongebruikt(hashes) {
      const vrij: string[] = [];
      for (const hash of hashes) {
        if ((await inMelding(hash)) === null && (await inConcept(hash)) === null) vrij.push(hash);
      }
      return vrij;
    },
    async bewaarBewijs({ tokenHash, meldingId, hash, persoonId, verlooptOp }) {
      const sql = `insert into bijlage_bewijs (token_hash, melding_id, hash, persoon_id, verloopt_op) values (?, ?, ?, ?, ?)`;
      await db.voer(sql, [tokenHash, meldingId, hash, persoonId, verlooptOp]);
    },
    async bewijs(tokenHash) {
      const sql = `select token_hash as "tokenHash", melding_id as "meldingId", hash, persoon_id as "persoonId",
        verloopt_op as "verlooptOp", gebruikt_op as "gebruiktOp" from bijlage_bewijs where token_hash = ?`;
      return eerste<Bijlagebewijs>(db, sql, [tokenHash]);
    },
    async verbruik(tokenHash, op) {
      const sql =
        'update bijlage_bewijs set gebruikt_op = ? where token_hash = ? and gebruikt_op is null and verloopt_op > ?';
      return (await db.voer(sql, [op, tokenHash, op])) === 1;
    },
  };
}
