/** The logboek: appended only, each row carries the hash of the one before it. */
import { createHash } from 'node:crypto';
import type { LogboekRegel, LogboekStore } from '../domain/ports';
import { eerste } from './db';
import type { Db } from './db';

interface Rij {
  readonly volgnummer: number;
  readonly op: string;
  readonly persoon_id: string;
  readonly handeling: string;
  readonly soort: string;
  readonly object_id: string;
  readonly uitkomst: string;
  readonly vorige_hash: string;
  readonly hash: string;
}

/** What the first row points at. */
const beginHash = '0'.repeat(64);
const laatste = 'select volgnummer, hash from logboek order by volgnummer desc limit 1';
/** PostgreSQL writes from several connections; the chain has one writer at a time. Any fixed number serves. */
const kettingslot = 'select pg_advisory_xact_lock(20210702)';

const hashVan = (rij: Omit<Rij, 'hash'>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        rij.volgnummer,
        rij.op,
        rij.persoon_id,
        rij.handeling,
        rij.soort,
        rij.object_id,
        rij.uitkomst,
        rij.vorige_hash,
      ]),
    )
    .digest('hex');

export function logboekStore(db: Db): LogboekStore {
  return {
    async schrijf(regel) {
      if (db.dialect === 'postgres') await db.rijen(kettingslot, []);
      const vorige = await eerste<{ volgnummer: number; hash: string }>(db, laatste, []);
      const rij = volgende(regel, vorige);
      const sql = `insert into logboek (volgnummer, op, persoon_id, handeling, soort, object_id, uitkomst, vorige_hash, hash)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
      const { volgnummer, op, persoon_id, handeling, soort, object_id, uitkomst, vorige_hash } = rij;
      await db.voer(sql, [
        volgnummer,
        op,
        persoon_id,
        handeling,
        soort,
        object_id,
        uitkomst,
        vorige_hash,
        hashVan(rij),
      ]);
    },
  };
}

const volgende = (regel: LogboekRegel, vorige: { volgnummer: number; hash: string } | null): Omit<Rij, 'hash'> => ({
  volgnummer: (vorige?.volgnummer ?? 0) + 1,
  op: regel.op,
  persoon_id: regel.persoonId,
  handeling: regel.handeling,
  soort: regel.soort,
  object_id: regel.objectId,
  uitkomst: regel.uitkomst,
  vorige_hash: vorige?.hash ?? beginHash,
});

interface Schakel {
  readonly volgnummer: number;
  readonly hash: string;
}

const sluitAan = (rij: Rij, vorige: Schakel): boolean =>
  rij.volgnummer === vorige.volgnummer + 1 && rij.vorige_hash === vorige.hash && rij.hash === hashVan(rij);

/** Walks the whole chain; null when it holds, otherwise the number of the first row that does not. */
export async function eersteKapotteRegel(db: Db, perKeer = 1000): Promise<number | null> {
  let vorige: Schakel = { volgnummer: 0, hash: beginHash };
  for (;;) {
    const sql = 'select * from logboek where volgnummer > ? order by volgnummer limit ?';
    const rijen = await db.rijen<Rij>(sql, [vorige.volgnummer, perKeer]);
    const kapot = rijen.find((rij, plaats) => !sluitAan(rij, rijen[plaats - 1] ?? vorige));
    if (kapot) return kapot.volgnummer;
    vorige = rijen.at(-1) ?? vorige;
    if (rijen.length < perKeer) return null;
  }
}
