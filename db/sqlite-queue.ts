/**
 * The one write queue of SQLite: what waits together is committed together.
 * A batch is one transaction and each unit in it a savepoint, so that a failing unit takes no other along;
 * nobody hears "done" before the commit is on disk.
 */
import type { Knex } from 'knex';
import type { Database, Statement } from 'sqlite3';
import type { Db, Waarde } from './db';

/** Short enough that the first of a batch does not wait long for the last. */
const maxBatch = 64;

interface Wachtend {
  readonly werk: (db: Db) => Promise<unknown>;
  readonly los: (waarde: unknown) => void;
  readonly weiger: (fout: unknown) => void;
}

export class SqliteQueue {
  private wachtrij: Wachtend[] = [];
  private bezig = false;
  private readonly db: SqliteDb;

  constructor(knex: Knex, verbinding: Database) {
    this.db = new SqliteDb(knex, verbinding);
  }

  eenheid<T>(werk: (db: Db) => Promise<T>): Promise<T> {
    return new Promise<T>((los, weiger) => {
      this.wachtrij.push({ werk, los: (waarde) => los(waarde as T), weiger });
      if (!this.bezig) void this.draai();
    });
  }

  /** Resolves when everything that was queued is committed and the statements are freed. */
  async sluit(): Promise<void> {
    await this.eenheid(() => Promise.resolve());
    await this.db.sluit();
  }

  private async draai(): Promise<void> {
    this.bezig = true;
    while (this.wachtrij.length > 0) {
      const batch = this.wachtrij.splice(0, maxBatch);
      await this.batch(batch).catch((fout: unknown) => batch.forEach((wachtend) => wachtend.weiger(fout)));
    }
    this.bezig = false;
  }

  private async batch(batch: readonly Wachtend[]): Promise<void> {
    const [enige] = batch;
    if (batch.length === 1 && enige) return this.alleen(enige);
    await this.db.reeks('BEGIN IMMEDIATE; SAVEPOINT eenheid');
    const meldingen: (() => void)[] = [];
    try {
      for (const wachtend of batch) meldingen.push(await this.eenVan(wachtend));
      await this.db.voer('COMMIT', []);
    } catch (fout) {
      await this.db.voer('ROLLBACK', []).catch(() => undefined);
      throw fout;
    }
    for (const melding of meldingen) melding();
  }

  /** A unit by itself is the transaction: what fails is rolled back whole, so it needs no savepoint. */
  private async alleen({ werk, los }: Wachtend): Promise<void> {
    await this.db.voer('BEGIN IMMEDIATE', []);
    try {
      const waarde = await werk(this.db);
      await this.db.voer('COMMIT', []);
      los(waarde);
    } catch (fout) {
      await this.db.voer('ROLLBACK', []).catch(() => undefined);
      throw fout;
    }
  }

  /** Ends with the savepoint of the next unit, in the same step: each step is a trip to another thread. */
  private async eenVan(wachtend: Wachtend): Promise<() => void> {
    try {
      const waarde = await wachtend.werk(this.db);
      await this.db.reeks('RELEASE eenheid; SAVEPOINT eenheid');
      return () => wachtend.los(waarde);
    } catch (fout) {
      await this.db.reeks('ROLLBACK TO eenheid; RELEASE eenheid; SAVEPOINT eenheid');
      return () => wachtend.weiger(fout);
    }
  }
}

/** node-sqlite3 runs statements on a thread pool in no fixed order, so each one is awaited before the next. */
class SqliteDb implements Db {
  readonly dialect = 'sqlite';
  private readonly statements = new Map<string, Statement>();

  constructor(
    private readonly knex: Knex,
    private readonly verbinding: Database,
  ) {}

  tabel(naam: string): Knex.QueryBuilder {
    return this.knex(naam).connection(this.verbinding);
  }

  rijen<T>(sql: string, waarden: readonly Waarde[]): Promise<readonly T[]> {
    return new Promise((los, weiger) => {
      this.statement(sql).all(waarden, (fout: Error | null, rijen: T[]) => (fout ? weiger(fout) : los(rijen)));
    });
  }

  voer(sql: string, waarden: readonly Waarde[]): Promise<number> {
    return new Promise((los, weiger) => {
      this.statement(sql).run(waarden, function (fout: Error | null) {
        if (fout) weiger(fout);
        else los(this.changes);
      });
    });
  }

  /** Steps of the transaction itself, without values. */
  reeks(sql: string): Promise<void> {
    return new Promise((los, weiger) => {
      this.verbinding.exec(sql, (fout) => (fout ? weiger(fout) : los()));
    });
  }

  async sluit(): Promise<void> {
    for (const statement of this.statements.values()) {
      await new Promise<void>((los) => statement.finalize(() => los()));
    }
    this.statements.clear();
  }

  private statement(sql: string): Statement {
    const bekend = this.statements.get(sql);
    if (bekend) return bekend;
    const nieuw = this.verbinding.prepare(sql);
    this.statements.set(sql, nieuw);
    return nieuw;
  }
}
