/**
 * The one write queue of SQLite: what waits together is committed together.
 * A batch is one transaction. When a unit in it fails, or two of them claimed the same row, the batch is undone and each
 * unit runs again by itself, so that a failing unit takes no other along; nobody hears "done" before the commit is on disk.
 */
import type { Knex } from 'knex';
import type { Database, Statement } from 'sqlite3';
import type { Db, Waarde } from './db';
import { Later } from './later';
import { schrijfRijen } from './later-schrijven';
import { schrijfRegels } from './logboek-store';

/** Short enough that the first of a batch does not wait long for the last. */
const maxBatch = 64;

interface Wachtend {
  readonly werk: (db: Db) => Promise<unknown>;
  readonly los: (waarde: unknown) => void;
  readonly weiger: (fout: unknown) => void;
}

/** What a unit came to, before anybody may hear of it. */
type Gedaan = () => void;

export class SqliteQueue {
  private wachtrij: Wachtend[] = [];
  private bezig = false;
  private readonly db: SqliteDb;

  constructor(knex: Knex, verbinding: Database) {
    this.db = new SqliteDb(knex, verbinding);
  }

  /** `werk` may run twice: whatever it does outside the database must bear that. */
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
      await this.samen(batch).catch((fout: unknown) => batch.forEach((wachtend) => wachtend.weiger(fout)));
    }
    this.bezig = false;
  }

  /** Rejects when the transaction itself could not begin or commit: then nothing of it happened. */
  private async samen(batch: readonly Wachtend[]): Promise<void> {
    await this.db.voer('BEGIN IMMEDIATE', []);
    const gedaan = await this.probeer(batch, false).catch(() => null);
    if (gedaan) return this.rondAf(gedaan);
    await this.db.voer('ROLLBACK', []).catch(() => undefined);
    for (const wachtend of batch) await this.alleen(wachtend).catch(wachtend.weiger);
  }

  /** Again, in a transaction of its own; now it looks before it claims. */
  private async alleen(wachtend: Wachtend): Promise<void> {
    await this.db.voer('BEGIN IMMEDIATE', []);
    try {
      await this.rondAf(await this.probeer([wachtend], true));
    } catch (fout) {
      await this.db.voer('ROLLBACK', []).catch(() => undefined);
      throw fout;
    }
  }

  private async probeer(batch: readonly Wachtend[], kijkEerst: boolean): Promise<readonly Gedaan[]> {
    const units: Later[] = [];
    const gedaan: Gedaan[] = [];
    for (const { werk, los } of batch) {
      units.push(this.db.begin(kijkEerst));
      const waarde = await werk(this.db);
      gedaan.push(() => los(waarde));
    }
    await schrijfRijen(this.db, units);
    await schrijfRegels(
      this.db,
      units.flatMap((unit) => unit.regels),
    );
    return gedaan;
  }

  private async rondAf(gedaan: readonly Gedaan[]): Promise<void> {
    try {
      await this.db.voer('COMMIT', []);
    } catch (fout) {
      await this.db.voer('ROLLBACK', []).catch(() => undefined);
      throw fout;
    }
    for (const meld of gedaan) meld();
  }
}

/** node-sqlite3 runs statements on a thread pool in no fixed order, so each one is awaited before the next. */
class SqliteDb implements Db {
  readonly dialect = 'sqlite';
  later = new Later(false);
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

  /** A new unit begins on this connection; returns what it will have to write at the end. */
  begin(kijkEerst: boolean): Later {
    this.later = new Later(kijkEerst);
    return this.later;
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
