/** Opens the database that a `DATABASE_URL` names, with the settings each dialect needs. */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import knexFactory from 'knex';
import type { Knex } from 'knex';
import type { Client } from 'pg';
import type { Database } from 'sqlite3';
import type { Dialect } from './db';

/**
 * `synchronous=FULL`: an acknowledged melding survives a power cut; with group commit it costs little.
 * `secure_delete`: what is erased is gone from the file too.
 */
const pragmas = [
  'PRAGMA busy_timeout=5000',
  'PRAGMA journal_mode=WAL',
  'PRAGMA synchronous=FULL',
  'PRAGMA foreign_keys=ON',
  'PRAGMA secure_delete=ON',
];

export const dialectVan = (databaseUrl: string): Dialect => (databaseUrl.startsWith('sqlite:') ? 'sqlite' : 'postgres');

export function openKnex(databaseUrl: string): Knex {
  return dialectVan(databaseUrl) === 'sqlite'
    ? openSqlite(databaseUrl.slice('sqlite:'.length))
    : openPostgres(databaseUrl);
}

/** knex types its client as `any`; this is the part of it that we use. */
interface Pool {
  acquireConnection(): Promise<unknown>;
  releaseConnection(verbinding: unknown): Promise<void>;
}
const poolVan = (knex: Knex): Pool => knex.client as Pool;

/** One connection of knex, to keep; what it really is depends on the dialect. */
export const neemVerbinding = async <V>(knex: Knex): Promise<V> => (await poolVan(knex).acquireConnection()) as V;
export const geefTerug = (knex: Knex, verbinding: unknown): Promise<void> =>
  poolVan(knex).releaseConnection(verbinding);
export const isPostgres = (knex: Knex): boolean =>
  (knex.client as { config: { client: string } }).config.client === 'pg';

const niets = (): void => undefined;
/** knex would print what goes wrong, with the words of a statement, past our own log; whoever asked is told of it anyway. */
const zwijgt: Knex.Logger = { warn: niets, error: niets, debug: niets, deprecate: niets };

function openSqlite(pad: string): Knex {
  const filename = pad === ':memory:' ? pad : resolve(pad);
  if (filename !== ':memory:') mkdirSync(dirname(filename), { recursive: true });
  return knexFactory({
    client: 'sqlite3',
    connection: { filename },
    log: zwijgt,
    useNullAsDefault: true,
    pool: { min: 1, max: 1, afterCreate: (nieuw: Database, klaar: Klaar) => stelIn(nieuw, klaar) },
  });
}

type Klaar = (fout: Error | null, verbinding: Database) => void;

const wachtMs = 50;
const meesteKeren = 200;

/** Of two that make a new database the second cannot choose its journal while the first writes, and there SQLite itself does not wait. */
function stelIn(verbinding: Database, klaar: Klaar, over = meesteKeren): void {
  verbinding.exec(pragmas.join(';'), (fout) => {
    if (over > 0 && String(fout).includes('SQLITE_BUSY'))
      setTimeout(() => stelIn(verbinding, klaar, over - 1), wachtMs);
    else klaar(fout, verbinding);
  });
}

/** On SQLite: a minute for another process to finish what it does to the same database, instead of five seconds. */
export async function metGeduld(knex: Knex, werk: () => Promise<void>): Promise<void> {
  await knex.raw('PRAGMA busy_timeout=60000');
  try {
    await werk();
  } finally {
    await knex.raw('PRAGMA busy_timeout=5000');
  }
}

/** As many units of work run side by side in one process. */
export const postgresVerbindingen = 10;

/** Not `import { types } from 'pg'`: on SQLite the driver of the other database stays unloaded. */
function openPostgres(connectionString: string): Knex {
  return knexFactory({
    client: 'pg',
    connection: { connectionString },
    log: zwijgt,
    pool: { min: 0, max: postgresVerbindingen, afterCreate: leesGetallen },
  });
}

/** Bron: pg_type of PostgreSQL. Counts and sequence numbers come as text otherwise; ours stay far below 2^53. */
const INT8 = 20;

function leesGetallen(verbinding: Client, klaar: (fout: Error | null, verbinding: Client) => void): void {
  verbinding.setTypeParser(INT8, Number);
  klaar(null, verbinding);
}
