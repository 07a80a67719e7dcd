/** What one activity did, or which activities touched one thing: the lines of the logboek and the messages with their trace. */
import type { Db } from './db';

export interface Spoorregel {
  readonly op: string;
  readonly spoor: string | null;
  /** The handeling of a line of the logboek, or the kind of a message. */
  readonly wat: string;
  readonly soort: string;
  readonly objectId: string;
  /** `gedaan`, `geweigerd` or a kind of Fout; of a message its status in the ledger. */
  readonly uitkomst: string;
}

const isSpoor = (gegeven: string): boolean => /^[0-9a-f]{16}$/.test(gegeven);
/** An operator asks about one thing, and nobody reads more lines than this. */
const meeste = 500;

const nummers = ['melding', 'casus', 'brief'] as const;

/** `gegeven`: a trace, an id, or the number of a melding, casus or letter (all its versions). Oldest first. */
export async function volgSpoor(db: Db, gegeven: string): Promise<readonly Spoorregel[]> {
  if (isSpoor(gegeven)) return regels(db, 'spoor = ?', [gegeven]);
  const ids = [gegeven];
  for (const tabel of nummers) {
    const sql = `select id from ${tabel} where nummer = ?`;
    ids.push(...(await db.rijen<{ id: string }>(sql, [gegeven.toUpperCase()])).map(({ id }) => id));
  }
  return regels(db, `object_id in (${ids.map(() => '?').join(', ')})`, ids);
}

function regels(db: Db, waar: string, waarden: readonly string[]): Promise<readonly Spoorregel[]> {
  const sql = `select op, spoor, handeling as wat, soort, object_id as "objectId", uitkomst from logboek where ${waar}
    union all select op, spoor, soort as wat, 'bericht' as soort, object_id as "objectId", status as uitkomst from outbox
    where ${waar} order by 1 limit ?`;
  return db.rijen<Spoorregel>(sql, [...waarden, ...waarden, meeste]);
}
