/** One connection inside one transaction, as the stores see it; the same on SQLite and PostgreSQL. */
import type { Knex } from 'knex';
import type { Later } from './later';
import type { Zettabel } from './uitgesteld';
import type { Voorgelezen } from './voorgelezen';
import type { Waarde } from './waarde';

export type { Waarde } from './waarde';

export type Dialect = 'sqlite' | 'postgres';

export interface Db {
  readonly dialect: Dialect;
  /** Rows of this unit that are written at its end; null where every row is written at once. */
  readonly later: Later | null;
  /** What was read before the units of a batch ran; null where nothing ever is. */
  readonly vooraf: Voorgelezen | null;
  /** Runs what is built with knex on this unit's connection, for writing that is rare. */
  bouw<T>(maak: (tabel: (naam: string) => Knex.QueryBuilder) => PromiseLike<T>): Promise<T>;
  /** Rows of a kept prepared statement with `?` placeholders, for the queries of every turn. */
  rijen<T>(sql: string, waarden: readonly Waarde[]): Promise<readonly T[]>;
  /** Runs a kept prepared statement; the number of rows it changed. */
  voer(sql: string, waarden: readonly Waarde[]): Promise<number>;
  /** This row with this key, in place of the one there was; perhaps written a little later, never seen late. */
  zet(tabel: Zettabel, waarden: readonly Waarde[]): Promise<void>;
  /** No row with this key, in the same way. */
  wis(tabel: Zettabel, sleutel: readonly Waarde[]): Promise<void>;
  /** Marks a point to go back to, together with `terug` and `los`; they may be nested. */
  merk(): Promise<Merkpunt>;
}

export interface Merkpunt {
  /** Undoes everything since. */
  terug(): Promise<void>;
  /** Forgets the point; always the last thing that is done with it. */
  los(): Promise<void>;
}

/** The first row or null. */
export async function eerste<T>(db: Db, sql: string, waarden: readonly Waarde[]): Promise<T | null> {
  const [rij] = await db.rijen<T>(sql, waarden);
  return rij ?? null;
}

/** Who takes the same name waits until this unit is done, and reads what it wrote. On SQLite one unit writes at a time. */
export async function slotOp(db: Pick<Db, 'dialect' | 'rijen'>, naam: string): Promise<void> {
  if (db.dialect === 'postgres') await db.rijen('select pg_advisory_xact_lock(hashtext(?))', [naam]);
}
