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
