/** Units of work on PostgreSQL: each its own transaction, tried again when the database says two of them collided. */
import type { Knex } from 'knex';
import type { Client } from 'pg';
import { neemVerbinding, postgresVerbindingen } from './connection';
import type { Db, Merkpunt, Waarde } from './db';
import { zetMerk } from './savepoint';
import { vraagteken, wiszin, zetzin } from './uitgesteld';
import { Wachtrij } from './wachtrij';
import type { Zettabel } from './uitgesteld';

/** serialization_failure and deadlock_detected: the work was undone and may simply run again. */
const botsingen = new Set(['40001', '40P01']);
/** The connection went while nobody used it (ECONNRESET, EPIPE, admin_shutdown): before the work began another one may do it. */
const verbroken = new Set(['ECONNRESET', 'EPIPE', '57P01']);
const pogingen = 4;

export class PostgresUnits {
  private readonly wachtrij = new Wachtrij(postgresVerbindingen);

  constructor(private readonly knex: Knex) {}

  /** With every connection in use a unit waits here and not in the pool, which knows no precedence. */
  eenheid<T>(werk: (db: Db) => Promise<T>, voorrang = false): Promise<T> {
    return this.wachtrij.metPlek(voorrang, () => this.poging(werk, 1));
  }

  private async poging<T>(werk: (db: Db) => Promise<T>, keer: number): Promise<T> {
    let begonnen = false;
    try {
      return await this.knex.transaction((trx) => {
        begonnen = true;
        return metVerbinding(trx, werk);
      });
    } catch (fout) {
      const opnieuw = begonnen ? botsingen.has(codeVan(fout)) : verbroken.has(codeVan(fout));
      if (keer === pogingen || !opnieuw) throw fout;
    }
    return this.poging(werk, keer + 1);
  }

  sluit(): Promise<void> {
    return Promise.resolve();
  }
}

const codeVan = (fout: unknown): string =>
  typeof fout === 'object' && fout !== null && 'code' in fout ? String(fout.code) : '';

async function metVerbinding<T>(trx: Knex.Transaction, werk: (db: Db) => Promise<T>): Promise<T> {
  const verbinding = await neemVerbinding<Client>(trx);
  return werk(new PostgresDb(trx, verbinding));
}

export class PostgresDb implements Db {
  readonly dialect = 'postgres';
  readonly later = null;
  readonly vooraf = null;

  constructor(
    private readonly trx: Knex.Transaction,
    private readonly verbinding: Client,
  ) {}

  async bouw<T>(maak: (tabel: (naam: string) => Knex.QueryBuilder) => PromiseLike<T>): Promise<T> {
    return maak((naam) => this.trx(naam));
  }

  async rijen<T>(sql: string, waarden: readonly Waarde[]): Promise<readonly T[]> {
    return (await this.vraag(sql, waarden)).rows as T[];
  }

  async voer(sql: string, waarden: readonly Waarde[]): Promise<number> {
    return (await this.vraag(sql, waarden)).rowCount ?? 0;
  }

  async zet(tabel: Zettabel, waarden: readonly Waarde[]): Promise<void> {
    await this.voer(zetzin(tabel, vraagteken), waarden);
  }

  async wis(tabel: Zettabel, sleutel: readonly Waarde[]): Promise<void> {
    await this.voer(wiszin(tabel, vraagteken), sleutel);
  }

  merk(): Promise<Merkpunt> {
    return zetMerk((sql) => this.voer(sql, []));
  }

  private vraag(sql: string, waarden: readonly Waarde[]) {
    const text = naarDollars(sql);
    return this.verbinding.query({ name: text.length < 64 ? text : naamVan(text), text, values: [...waarden] });
  }
}

/** `?` is written in every statement; PostgreSQL wants `$1`, `$2` … No statement of ours has a `?` inside a literal. */
const vertaald = new Map<string, string>();
function naarDollars(sql: string): string {
  const bekend = vertaald.get(sql);
  if (bekend !== undefined) return bekend;
  let nummer = 0;
  const text = sql.replace(/\?/g, () => `$${(nummer += 1)}`);
  vertaald.set(sql, text);
  return text;
}

/** PostgreSQL cuts names of prepared statements at 63 characters; a number of our own is short and unique. */
const namen = new Map<string, string>();
function naamVan(text: string): string {
  const naam = namen.get(text) ?? `s${namen.size + 1}`;
  namen.set(text, naam);
  return naam;
}
