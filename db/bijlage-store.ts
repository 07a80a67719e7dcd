/** Which documents a melding or a draft still holds, those that wait for a melding, and the proofs that hand one over once. */
import type { Bijlagebewijs, BijlageStore, LosseBijlagen } from '../domain/bijlage';
import { eerste } from './db';
import type { Db } from './db';

const losKolommen = 'select id, persoon_id as "persoonId", op, bijlagen from losse_bijlage';
type LosRij = Omit<LosseBijlagen, 'bijlagen'> & { readonly bijlagen: string };
const losVanRij = (rij: LosRij): LosseBijlagen => ({
  ...rij,
  bijlagen: JSON.parse(rij.bijlagen) as LosseBijlagen['bijlagen'],
});

export function bijlageStore(db: Db): BijlageStore {
  const inMelding = (hash: string) => eerste(db, 'select hash from melding_bijlage where hash = ? limit 1', [hash]);
  // Drafts are few and live for weeks at most; a hash is nothing else than a hash.
  const inConcept = (hash: string) =>
    eerste(db, 'select persoon_id from concept where antwoorden like ? limit 1', [`%${hash}%`]);
  const isLos = (hash: string) =>
    eerste(db, 'select id from losse_bijlage where bijlagen like ? limit 1', [`%${hash}%`]);
  const houders = [inMelding, inConcept, isLos];
  const isVrij = async (hash: string): Promise<boolean> => {
    for (const houder of houders) if ((await houder(hash)) !== null) return false;
    return true;
  };
  return {
    async ongebruikt(hashes) {
      const vrij: string[] = [];
      for (const hash of hashes) {
        if (await isVrij(hash)) vrij.push(hash);
      }
      return vrij;
    },
    async bewaarLos({ id, persoonId, op, bijlagen }) {
      const sql = 'insert into losse_bijlage (id, persoon_id, op, bijlagen) values (?, ?, ?, ?)';
      await db.voer(sql, [id, persoonId, op, JSON.stringify(bijlagen)]);
    },
    async los(id) {
      const rij = await eerste<LosRij>(db, `${losKolommen} where id = ?`, [id]);
      return rij && losVanRij(rij);
    },
    async losVan(persoonId) {
      const rijen = await db.rijen<LosRij>(`${losKolommen} where persoon_id = ? order by op desc, id desc`, [
        persoonId,
      ]);
      return rijen.map(losVanRij);
    },
    async aantalLos(persoonId) {
      const sql = 'select count(*) as aantal from losse_bijlage where persoon_id = ?';
      const rij = await eerste<{ readonly aantal: number | string }>(db, sql, [persoonId]);
      return Number(rij?.aantal ?? 0);
    },
    wisLos: async (id) => (await db.voer('delete from losse_bijlage where id = ?', [id])) === 1,
    async veegLos(voor) {
      await db.voer('delete from losse_bijlage where op < ?', [voor]);
    },
    async weggehaald() {
      const sql = 'select distinct hash from melding_document_weg where gewist_op is null';
      return (await db.rijen<{ hash: string }>(sql, [])).map(({ hash }) => hash);
    },
    async gewist(hash, op) {
      await db.voer('update melding_document_weg set gewist_op = ? where hash = ? and gewist_op is null', [op, hash]);
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
