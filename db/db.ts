/** One connection inside one transaction, as the stores see it; the same on SQLite and PostgreSQL. */
import type { Knex } from 'knex';
import type { Later } from './later';
import type { Waarde } from './waarde';

export type { Waarde } from './waarde';

export type Dialect = 'sqlite' | 'postgres';

export interface Db {
  readonly dialect: Dialect;
  /** Rows of this unit that are written at its end; null where every row is written at once. */
  readonly later: Later | null;
  /** A knex builder on this unit's connection, for rare queries. */
  tabel(naam: string): Knex.QueryBuilder;
  /** Rows of a kept prepared statement with `?` placeholders, for the queries of every turn. */
  rijen<T>(sql: string, waarden: readonly Waarde[]): Promise<readonly T[]>;
  /** Runs a kept prepared statement; the number of rows it changed. */
  voer(sql: string, waarden: readonly Waarde[]): Promise<number>;
}

/** The first row or null. */
export async function eerste<T>(db: Db, sql: string, waarden: readonly Waarde[]): Promise<T | null> {
  const [rij] = await db.rijen<T>(sql, waarden);
  return rij ?? null;
}
