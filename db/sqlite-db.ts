/** The one connection of SQLite: its kept statements, what was read before a batch and what waits to be written. */
import type { Knex } from 'knex';
import type { Database, Statement } from 'sqlite3';
import type { Db, Merkpunt, Waarde } from './db';
import { zetMerk } from './savepoint';
import { alsSlotwaarde, slotbouw, slotzin } from './slotrij';
import type { Slotrij } from './slotrij';
import { Uitgesteld, genoemd } from './uitgesteld';
import type { Zettabel } from './uitgesteld';
import { raaktVooraf, Vooraf } from './vooraf';

interface Zin {
  readonly statement: Statement;
  readonly leest: boolean;
  /** Belongs in the transaction of its batch. */
  readonly schrijft: boolean;
  /** Rows of these tables have to be in place before it runs. */
  readonly tabellen: readonly Zettabel[];
  /** It changes what was read before the batch. */
  readonly maaktOud: boolean;
  /** Done when SQLite has read it, and null from then on. */
  gelezen: Promise<void> | null;
}

/** The database would not let this process write: nothing of the batch happened. */
export class NietBegonnen extends Error {
  override readonly name = 'NietBegonnen';
}

/** Only what cannot change a row; anything else counts as writing. */
export const isLezing = (sql: string): boolean =>
  /^\s*select\b/i.test(sql) || (/^\s*with\b/i.test(sql) && !/\b(?:insert|update|delete|replace)\b/i.test(sql));

/**
 * SQLite looks at the value of a bare LIMIT while it plans, and therefore plans such a statement anew at each run: for a list
 * with rights that is half a millisecond. Behind a cast it does not look.
 */
export const eenKeerGepland = (sql: string): string => sql.replace(/\b(limit|offset) \?/gi, '$1 cast(? as integer)');

/** node-sqlite3 runs statements on a thread pool in no fixed order, so what depends on another is awaited first. */
export class SqliteDb implements Omit<Db, 'later'> {
  readonly dialect = 'sqlite';
  vooraf = new Vooraf();
  private readonly uitgesteld = new Uitgesteld();
  private readonly zinnen = new Map<string, Zin>();
  /** The transaction that was begun; null as long as nothing was written. */
  private open: Promise<unknown> | null = null;
  private slot: Promise<void> | null = null;

  constructor(
    private readonly knex: Knex,
    private readonly verbinding: Database,
  ) {}

  async bouw<T>(maak: (tabel: (naam: string) => Knex.QueryBuilder) => PromiseLike<T>): Promise<T> {
    this.vooraf.vergeet();
    await this.begin();
    await this.schrijf();
    return maak((naam) => this.knex(naam).connection(this.verbinding));
  }

  /** Whether it changes nothing, not even rows that wait to be written. */
  leestAlleen(sql: string): boolean {
    const zin = this.zin(sql);
    return zin.leest && !this.wacht(zin);
  }

  async rijen<T>(sql: string, waarden: readonly Waarde[]): Promise<readonly T[]> {
    const zin = await this.klaarVoor(sql);
    if (zin.gelezen !== null) await zin.gelezen;
    return new Promise((los, weiger) => {
      zin.statement.all(waarden, (fout: Error | null, rijen: T[]) =>
        fout ? laatLos(zin.statement, () => weiger(fout)) : los(rijen),
      );
    });
  }

  async voer(sql: string, waarden: readonly Waarde[]): Promise<number> {
    return this.direct(await this.klaarVoor(sql), waarden);
  }

  zet(tabel: Zettabel, waarden: readonly Waarde[]): Promise<void> {
    this.uitgesteld.zet(tabel, waarden);
    return Promise.resolve();
  }

  wis(tabel: Zettabel, sleutel: readonly Waarde[]): Promise<void> {
    this.uitgesteld.wis(tabel, sleutel);
    return Promise.resolve();
  }

  /** What waits belongs to before the point, perhaps to another unit: it is written first. */
  async merk(): Promise<Merkpunt> {
    await this.schrijf();
    const punt = await zetMerk((sql) => this.voer(sql, []));
    return {
      los: () => punt.los(),
      terug: () => {
        this.vergeetWachtende();
        return punt.terug();
      },
    };
  }

  /** Writes the rows that are set or wiped by their key: all of them, or those of some tables. */
  async schrijf(tabellen?: readonly Zettabel[]): Promise<void> {
    const rijen = this.neemUitgesteld(tabellen);
    if (rijen.length === 0) return;
    // More follows: this may not stand before the rest of the batch does.
    await this.begin();
    await this.schrijfRijen(rijen);
  }

  neemUitgesteld(tabellen?: readonly Zettabel[]): readonly Slotrij[] {
    return this.uitgesteld.neem(tabellen).map(({ doe, tabel, waarden }) => ({ soort: `${doe} ${tabel}`, waarden }));
  }

  /** The last of a batch. One statement needs no transaction around it: it is written wholly or not at all. */
  async schrijfRijen(rijen: readonly Slotrij[]): Promise<void> {
    if (rijen.length === 0) return;
    await (this.slot ??= this.bouwSlot());
    await this.direct(this.zin(slotzin), [alsSlotwaarde(rijen)]).catch(opSlot);
  }

  /** Before the first write; what only reads needs none. What the end of a batch needs is built outside: going back would take it along. */
  begin(): Promise<unknown> {
    this.slot ??= this.bouwSlot();
    return (this.open ??= this.slot.then(() => this.direct(this.zin('BEGIN IMMEDIATE'), [])).catch(opSlot));
  }

  async leg(): Promise<void> {
    if (this.open === null) return;
    await this.direct(this.zin('COMMIT'), []);
    this.open = null;
  }

  async maakOngedaan(): Promise<void> {
    this.vergeetWachtende();
    if (this.open !== null) await this.direct(this.zin('ROLLBACK'), []).catch(() => undefined);
    this.open = null;
  }

  /** After a rollback: nothing that waited may be written, and what was read may not be true any more. */
  vergeetWachtende(): void {
    this.uitgesteld.vergeet();
    this.vooraf.vergeet();
  }

  async sluit(): Promise<void> {
    for (const { statement } of this.zinnen.values()) {
      await new Promise<void>((los) => statement.finalize(() => los()));
    }
    this.zinnen.clear();
  }

  private async klaarVoor(sql: string): Promise<Zin> {
    const zin = this.zin(sql);
    if (zin.maaktOud) this.vooraf.vergeet();
    if (zin.schrijft) await this.begin();
    if (this.wacht(zin)) await this.schrijf(zin.tabellen);
    return zin;
  }

  private bouwSlot(): Promise<void> {
    return new Promise((los, weiger) => this.verbinding.exec(slotbouw, (fout) => (fout ? weiger(fout) : los())));
  }

  private wacht({ tabellen }: Zin): boolean {
    return tabellen.some((tabel) => this.uitgesteld.heeft(tabel));
  }

  private async direct({ statement, gelezen }: Zin, waarden: readonly Waarde[]): Promise<number> {
    if (gelezen !== null) await gelezen;
    return new Promise((los, weiger) => {
      statement.run(waarden, function (fout: Error | null) {
        if (fout) laatLos(statement, () => weiger(fout));
        else los(this.changes);
      });
    });
  }

  private zin(sql: string): Zin {
    const bekend = this.zinnen.get(sql);
    if (bekend) return bekend;
    const leest = isLezing(sql);
    const { statement, gelezen } = this.lees(sql);
    const nieuw: Zin = {
      statement,
      leest,
      schrijft: !leest && !/^\s*pragma\b/i.test(sql),
      tabellen: genoemd(sql),
      maaktOud: !leest && raaktVooraf(sql),
      gelezen,
    };
    void gelezen.then(
      () => (nieuw.gelezen = null),
      () => this.zinnen.delete(sql),
    );
    this.zinnen.set(sql, nieuw);
    return nieuw;
  }

  /**
   * What SQLite cannot read (a table that is not there, a schema it cannot get at now) is the error of who asked, and may be
   * asked again. Without somebody to tell, node-sqlite3 brings the process down, and who asked never hears anything.
   */
  private lees(sql: string): { readonly statement: Statement; readonly gelezen: Promise<void> } {
    let statement: Statement | undefined;
    const gelezen = new Promise<void>((los, weiger) => {
      statement = this.verbinding.prepare(eenKeerGepland(sql), (fout) => (fout ? weiger(fout) : los()));
    });
    if (statement === undefined) throw new Error('no statement');
    return { statement, gelezen };
  }
}

/**
 * node-sqlite3 leaves a statement that failed on a lock half-way. SQLite counts it as writing: the next transaction cannot be
 * committed, and a row that was written outside one looks written and stands nowhere.
 */
function laatLos(statement: Statement, daarna: () => void): void {
  statement.reset(() => daarna());
}

/** Somebody else is writing for longer than we wait. */
function opSlot(fout: unknown): never {
  if (String(fout).includes('SQLITE_BUSY')) throw new NietBegonnen(String(fout), { cause: fout });
  throw fout;
}
