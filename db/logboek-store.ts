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

interface Staart {
  readonly volgnummer: number;
  readonly hash: string;
}

/** Only where one connection serves every unit, so on SQLite. A wrong guess costs one question, never the chain. */
const vermoed = new WeakMap<Db, Staart>();

export function logboekStore(db: Db): LogboekStore {
  const ketting = async (regel: LogboekRegel, vorige: Staart | null): Promise<boolean> => {
    const rij = volgende(regel, vorige);
    const hash = hashVan(rij);
    if (!(await voegToe(db, rij, hash))) return false;
    vermoed.set(db, { volgnummer: rij.volgnummer, hash });
    return true;
  };
  return {
    async schrijf(regel) {
      const staart = vermoed.get(db);
      if (staart && (await ketting(regel, staart))) return;
      if (db.dialect === 'postgres') await db.rijen(kettingslot, []);
      if (!(await ketting(regel, await eerste<Staart>(db, laatste, []))))
        throw new Error('the logboek has two writers');
    },
  };
}

/** Appends to exactly that last row; false when the chain ends elsewhere: after a rollback, or through another process. */
async function voegToe(db: Db, rij: Omit<Rij, 'hash'>, hash: string): Promise<boolean> {
  const { volgnummer, op, persoon_id, handeling, soort, object_id, uitkomst, vorige_hash } = rij;
  const waarden = [volgnummer, op, persoon_id, handeling, soort, object_id, uitkomst, vorige_hash, hash];
  return (await db.voer(aanhangen, [...waarden, volgnummer - 1, vorige_hash, volgnummer])) === 1;
}

/** Casts, because PostgreSQL wants to know the kind of a value that stands in a selection. */
const aanhangen = `
  insert into logboek (volgnummer, op, persoon_id, handeling, soort, object_id, uitkomst, vorige_hash, hash)
  select cast(? as integer), ${Array.from({ length: 8 }, () => 'cast(? as text)').join(', ')}
  where exists (select 1 from logboek where volgnummer = ? and hash = ?) or ? = 1
  on conflict (volgnummer) do nothing`;

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
