/** Units of work on PostgreSQL: each its own transaction, tried again when the database says two of them collided. */
import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Client } from 'pg';
import { neemVerbinding, postgresVerbindingen } from './connection';
import type { Db, Merkpunt, Waarde } from './db';
import { zetMerk } from './savepoint';
import { vraagteken, wiszin, zetzin } from './uitgesteld';
import { Wachtrij } from './wachtrij';
import type { Zettabel } from './uitgesteld';

/** cached plan must not change result type: another instance, newer than this one, changed a table meanwhile. */
const verouderdPlan = '0A000';
/**
 * serialization_failure, deadlock_detected, unique_violation and a plan of before: the work was undone and may simply run again.
 * Who writes what somebody else wrote in the same moment could not read it yet: the second time he does, and the rules answer him.
 */
const botsingen = new Set(['40001', '40P01', '23505', verouderdPlan]);
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
  const db = new PostgresDb(trx, await neemVerbinding<Client>(trx));
  const uitkomst = await werk(db);
  db.keurVastlegging();
  return uitkomst;
}

export class PostgresDb implements Db {
  readonly dialect = 'postgres';
  readonly later = null;
  readonly vooraf = null;
  /** PostgreSQL answers a COMMIT of what failed half-way with a quiet ROLLBACK: a unit that goes on after it did nothing. */
  private mislukt: { readonly fout: unknown } | null = null;

  constructor(
    private readonly trx: Knex.Transaction,
    private readonly verbinding: Client,
  ) {}

  /** Fails when nothing of the unit would be kept, whatever the unit itself made of the error. */
  keurVastlegging(): void {
    if (this.mislukt !== null) throw this.mislukt.fout;
  }

  bouw<T>(maak: (tabel: (naam: string) => Knex.QueryBuilder) => PromiseLike<T>): Promise<T> {
    return this.onthoud(async () => maak((naam) => this.trx(naam)));
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

  async merk(): Promise<Merkpunt> {
    const punt = await zetMerk((sql) => this.voer(sql, []));
    return {
      los: () => punt.los(),
      terug: async () => {
        await punt.terug();
        this.mislukt = null;
      },
    };
  }

  private vraag(sql: string, waarden: readonly Waarde[]) {
    const text = naarDollars(sql);
    return this.onthoud(() => this.verbinding.query({ name: naamVan(text), text, values: [...waarden] }));
  }

  private async onthoud<T>(doe: () => Promise<T>): Promise<T> {
    try {
      return await doe();
    } catch (fout) {
      if (codeVan(fout) === verouderdPlan) namen.clear();
      this.mislukt ??= { fout };
      throw fout;
    }
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

/**
 * PostgreSQL cuts names of prepared statements at 63 characters; a name of our own is shorter. None is ever used again:
 * without one a statement is planned anew, on every connection that still holds a plan of before.
 */
const namen = new Map<string, string>();
function naamVan(text: string): string {
  const naam = namen.get(text) ?? randomUUID();
  namen.set(text, naam);
  return naam;
}
