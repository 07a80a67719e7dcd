/**
 * The one write queue of SQLite: what waits together is committed together.
 * A batch is one transaction. When a unit in it fails, or two of them claimed the same row, the batch is undone and each
 * unit runs again by itself, so that a failing unit takes no other along; nobody hears "done" before the commit is on disk.
 */
import type { Knex } from 'knex';
import type { Database } from 'sqlite3';
import type { Wie } from '../domain/traffic';
import type { Db } from './db';
import type { Later } from './later';
import { Deelnemer } from './deelnemer';
import { Rooster } from './rooster';
import { NietBegonnen, SqliteDb } from './sqlite-db';
import { Slot } from './sqlite-slot';
import { Vooraf } from './vooraf';

/** Short enough that the first of a batch does not wait long for the last. */
const maxBatch = 64;

interface Wachtend {
  readonly werk: (db: Db) => Promise<unknown>;
  readonly wie: Wie | undefined;
  readonly los: (waarde: unknown) => void;
  readonly weiger: (fout: unknown) => void;
}

const wachtendeVan = (batch: readonly Wachtend[], nr: number): Wachtend => {
  const wachtend = batch[nr];
  if (wachtend === undefined) throw new Error('no such unit');
  return wachtend;
};

/** What a unit came to, before anybody may hear of it. */
type Gedaan = () => void;

export class SqliteQueue {
  private wachtrij: Wachtend[] = [];
  private bezig = false;
  private gesloten = false;
  private readonly db: SqliteDb;
  private readonly slot: Slot;
  /** Their stores are made once and serve one unit after another. */
  private readonly vrij: Deelnemer[] = [];

  constructor(knex: Knex, verbinding: Database) {
    this.db = new SqliteDb(knex, verbinding);
    this.slot = new Slot(this.db);
  }

  /** `werk` may run twice: whatever it does outside the database must bear that. */
  eenheid<T>(werk: (db: Db) => Promise<T>, wie?: Wie): Promise<T> {
    if (this.gesloten) return Promise.reject(new Error('the database is closed'));
    return new Promise<T>((los, weiger) => {
      this.wachtrij.push({ werk, wie, los: (waarde) => los(waarde as T), weiger });
      if (!this.bezig) void this.draai();
    });
  }

  /** Resolves when everything that was queued is committed and the statements are freed. */
  async sluit(): Promise<void> {
    const laatste = this.eenheid(() => Promise.resolve());
    this.gesloten = true;
    await laatste;
    await this.db.sluit();
  }

  private async draai(): Promise<void> {
    this.bezig = true;
    while (this.wachtrij.length > 0) {
      const batch = this.neem();
      await this.samen(batch).catch((fout: unknown) => batch.forEach((wachtend) => wachtend.weiger(fout)));
    }
    this.bezig = false;
  }

  /** The next batch: first who has precedence, then in the order in which they came. */
  private neem(): readonly Wachtend[] {
    if (this.wachtrij.length > maxBatch) {
      const eerst = (een: Wachtend): number => (een.wie?.voorrang === true ? 0 : 1);
      this.wachtrij.sort((a, b) => eerst(a) - eerst(b));
    }
    return this.wachtrij.splice(0, maxBatch);
  }

  /** Rejects when nothing may be written or it could not be committed: then nothing of it happened. */
  private async samen(batch: readonly Wachtend[]): Promise<void> {
    await this.leesVooraf(batch);
    try {
      return await this.rondAf(await this.probeer(batch, false));
    } catch (fout) {
      await this.maakOngedaan();
      if (fout instanceof NietBegonnen || fout instanceof NietVastgelegd) throw fout.cause;
    }
    for (const wachtend of batch) await this.alleen(wachtend).catch(wachtend.weiger);
  }

  /** Again, in a transaction of its own; now it looks before it claims. */
  private async alleen(wachtend: Wachtend): Promise<void> {
    this.db.vooraf = new Vooraf();
    try {
      await this.rondAf(await this.probeer([wachtend], true));
    } catch (fout) {
      await this.maakOngedaan();
      throw fout instanceof NietBegonnen || fout instanceof NietVastgelegd ? fout.cause : fout;
    }
  }

  /** What cannot be read together is read by each unit itself, and fails there. */
  private async leesVooraf(batch: readonly Wachtend[]): Promise<void> {
    const wie = batch.flatMap((wachtend) => wachtend.wie ?? []);
    this.db.vooraf = await Vooraf.lees(this.db, wie).catch(() => new Vooraf());
  }

  private async maakOngedaan(): Promise<void> {
    this.slot.vergeet();
    await this.db.maakOngedaan();
  }

  private async probeer(batch: readonly Wachtend[], kijkEerst: boolean): Promise<readonly Gedaan[]> {
    const units: Later[] = [];
    const gedaan: Gedaan[] = [];
    const rooster = new Rooster(batch.length, async (nr) => {
      const { werk, los } = wachtendeVan(batch, nr);
      const deelnemer = this.vrij.pop() ?? new Deelnemer(this.db);
      units[nr] = deelnemer.begin(rooster, nr, kijkEerst);
      const waarde = await werk(deelnemer).finally(() => this.vrij.push(deelnemer));
      gedaan[nr] = () => los(waarde);
    });
    await rooster.draai();
    await this.slot.schrijf(units);
    return gedaan;
  }

  private async rondAf(gedaan: readonly Gedaan[]): Promise<void> {
    await this.db.leg().catch((fout: unknown) => {
      throw new NietVastgelegd('not committed', { cause: fout });
    });
    for (const meld of gedaan) meld();
  }
}

/** The commit failed: nobody may hear that it was done. */
class NietVastgelegd extends Error {
  override readonly name = 'NietVastgelegd';
}
