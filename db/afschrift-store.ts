/** Proofs that hand over a copy of a melding once. */
import type { Afschriftbewijs } from '../domain/afschrift';
import type { AfschriftStore } from '../domain/meldingvraag-ports';
import { eerste } from './db';
import type { Db } from './db';

export const afschriftStore = (db: Db): AfschriftStore => ({
  async bewaar({ tokenHash, meldingId, persoonId, verlooptOp }) {
    const sql = 'insert into melding_afschrift (token_hash, melding_id, persoon_id, verloopt_op) values (?, ?, ?, ?)';
    await db.voer(sql, [tokenHash, meldingId, persoonId, verlooptOp]);
  },
  vind: (tokenHash) =>
    eerste<Afschriftbewijs>(
      db,
      `select token_hash as "tokenHash", melding_id as "meldingId", persoon_id as "persoonId",
        verloopt_op as "verlooptOp", gebruikt_op as "gebruiktOp" from melding_afschrift where token_hash = ?`,
      [tokenHash],
    ),
  async verbruik(tokenHash, op) {
    const sql =
      'update melding_afschrift set gebruikt_op = ? where token_hash = ? and gebruikt_op is null and verloopt_op > ?';
    return (await db.voer(sql, [op, tokenHash, op])) === 1;
  },
});
