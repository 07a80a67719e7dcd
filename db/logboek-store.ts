/** The logboek: appended only. */
import type { LogboekRegel, LogboekStore } from '../domain/ports';
import { eerste } from './db';
import type { Db } from './db';
import { begin, ketting, laatsteRegel, logboekkolommen, sluitAan } from './logboek-ketting';
import type { Logboekrij, Staart } from './logboek-ketting';

/** PostgreSQL writes from several connections; the chain has one writer at a time. Any fixed number serves. */
const kettingslot = 'select pg_advisory_xact_lock(20210702)';

export const logboekStore = (db: Db): LogboekStore => ({
  async schrijf(regel) {
    if (db.later) db.later.regels.push(regel);
    else await schrijfRegel(db, regel);
  },
  async laatsteOp() {
    const sql = 'select op from logboek order by volgnummer desc limit 1';
    return (await eerste<{ op: string }>(db, sql, []))?.op ?? null;
  },
});

async function schrijfRegel(db: Db, regel: LogboekRegel): Promise<void> {
  await db.rijen(kettingslot, []);
  const staart = (await eerste<Staart>(db, laatsteRegel, [])) ?? begin;
  const sql = `insert into logboek (${logboekkolommen.join(', ')}) values (${logboekkolommen.map(() => '?').join(', ')})`;
  for (const rij of ketting([regel], staart))
    await db.voer(
      sql,
      logboekkolommen.map((kolom) => rij[kolom]),
    );
}

/** The logboek from the row after this one, a page at a time: a year of it does not fit in memory. */
export async function* logboekbladen(db: Db, na = 0, perKeer = 1000): AsyncGenerator<readonly Logboekrij[]> {
  for (let vanaf = na; ;) {
    const sql = 'select * from logboek where volgnummer > ? order by volgnummer limit ?';
    const rijen = await db.rijen<Logboekrij>(sql, [vanaf, perKeer]);
    if (rijen.length > 0) yield rijen;
    if (rijen.length < perKeer) return;
    vanaf = rijen.at(-1)?.volgnummer ?? vanaf;
  }
}

/** Walks the whole chain; null when it holds, otherwise the number of the first row that does not. */
export async function eersteKapotteRegel(db: Db, perKeer = 1000): Promise<number | null> {
  let vorige: Staart = begin;
  for await (const rijen of logboekbladen(db, 0, perKeer)) {
    const kapot = rijen.find((rij, plaats) => !sluitAan(rij, rijen[plaats - 1] ?? vorige));
    if (kapot) return kapot.volgnummer;
    vorige = rijen.at(-1) ?? vorige;
  }
  return null;
}

/**
 * The number of the first of these earlier rows that is not there as it was; null when all are. A chain that was cut off at its end, or written anew
 * as a whole, holds by itself: only who kept what it was can tell.
 */
export async function eersteVerdwenenRegel(db: Db, eerder: AsyncIterable<readonly Staart[]>): Promise<number | null> {
  for await (const rijen of eerder) {
    const sql = 'select volgnummer, hash from logboek where volgnummer >= ? and volgnummer <= ?';
    const nummers = rijen.map(({ volgnummer }) => volgnummer);
    const nu = await db.rijen<Staart>(sql, [Math.min(...nummers), Math.max(...nummers)]);
    const hashes = new Map(nu.map(({ volgnummer, hash }) => [volgnummer, hash]));
    const weg = rijen.find(({ volgnummer, hash }) => hashes.get(volgnummer) !== hash);
    if (weg) return weg.volgnummer;
  }
  return null;
}
