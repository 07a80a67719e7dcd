/** The logboek: appended only, each row carries the hash of the one before it. */
import { createHash } from 'node:crypto';
import type { LogboekRegel, LogboekStore } from '../domain/ports';
import type { Db } from './db';
import { groepen } from './groepen';

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

export const logboekStore = (db: Db): LogboekStore => ({
  async schrijf(regel) {
    if (db.later) db.later.regels.push(regel);
    else await schrijfRegels(db, [regel]);
  },
});

export type Schrijver = Pick<Db, 'dialect' | 'rijen' | 'voer'>;

/** Only where one connection serves every unit, so on SQLite. A wrong guess costs one question, never the chain. */
const vermoed = new WeakMap<Schrijver, Staart>();

/** Appends these lines in this order. */
export async function schrijfRegels(db: Schrijver, regels: readonly LogboekRegel[]): Promise<void> {
  if (regels.length === 0) return;
  const staart = vermoed.get(db);
  if (staart && (await hangAan(db, regels, staart))) return;
  if (db.dialect === 'postgres') await db.rijen(kettingslot, []);
  if (!(await hangAan(db, regels, (await db.rijen<Staart>(laatste, []))[0] ?? null)))
    throw new Error('the logboek has two writers');
}

async function hangAan(db: Schrijver, regels: readonly LogboekRegel[], begin: Staart | null): Promise<boolean> {
  let vorige = begin;
  for (const groep of groepen(regels)) {
    const rijen: Rij[] = [];
    for (const regel of groep) {
      const kaal = volgende(regel, rijen.at(-1) ?? vorige);
      rijen.push({ ...kaal, hash: hashVan(kaal) });
    }
    if (!(await voegToe(db, rijen, vorige))) return false;
    vorige = rijen.at(-1) ?? vorige;
  }
  if (vorige && db.dialect === 'sqlite') vermoed.set(db, { volgnummer: vorige.volgnummer, hash: vorige.hash });
  return true;
}

/** Appends to exactly that last row; false when the chain ends elsewhere: after a rollback, or through another process. */
async function voegToe(db: Schrijver, rijen: readonly Rij[], vorige: Staart | null): Promise<boolean> {
  const waarden = rijen.flatMap((rij) => kolommen.map((kolom) => rij[kolom]));
  const { volgnummer, hash } = vorige ?? { volgnummer: 0, hash: beginHash };
  return (await db.voer(aanhangen(rijen.length), [...waarden, volgnummer, hash, volgnummer])) === rijen.length;
}

const kolommen = [
  'volgnummer',
  'op',
  'persoon_id',
  'handeling',
  'soort',
  'object_id',
  'uitkomst',
  'vorige_hash',
  'hash',
] as const satisfies readonly (keyof Rij)[];

const zinnen = new Map<number, string>();

/** Casts, because PostgreSQL wants to know the kind of a value that stands in a selection. */
function aanhangen(aantal: number): string {
  const bekend = zinnen.get(aantal);
  if (bekend !== undefined) return bekend;
  const rij = `(cast(? as integer), ${Array.from({ length: kolommen.length - 1 }, () => 'cast(? as text)').join(', ')})`;
  const zin = `
    insert into logboek (${kolommen.join(', ')})
    select * from (values ${Array.from({ length: aantal }, () => rij).join(', ')}) as nieuw
    where exists (select 1 from logboek where volgnummer = ? and hash = ?) or cast(? as integer) = 0
    on conflict (volgnummer) do nothing`;
  zinnen.set(aantal, zin);
  return zin;
}

const volgende = (regel: LogboekRegel, vorige: Staart | null): Omit<Rij, 'hash'> => ({
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
