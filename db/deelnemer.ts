/** One unit of a batch on the shared connection: its reads pass freely, its first write waits until it is alone. */
import type { Knex } from 'knex';
import type { Db, Merkpunt, Waarde } from './db';
import { Later } from './later';
import type { Rooster } from './rooster';
import type { SqliteDb } from './sqlite-db';
import type { Zettabel } from './uitgesteld';
import type { Vooraf } from './vooraf';

export class Deelnemer implements Db {
  readonly dialect = 'sqlite';
  later = new Later(false);
  private rooster: Rooster | null = null;
  private nr = 0;

  constructor(private readonly db: SqliteDb) {}

  /** A new unit begins; returns what it will have to write at the end. */
  begin(rooster: Rooster, nr: number, kijkEerst: boolean): Later {
    this.rooster = rooster;
    this.nr = nr;
    this.later = new Later(kijkEerst);
    return this.later;
  }

  get vooraf(): Vooraf {
    return this.db.vooraf;
  }

  async bouw<T>(maak: (tabel: (naam: string) => Knex.QueryBuilder) => PromiseLike<T>): Promise<T> {
    await this.alleen();
    return this.db.bouw(maak);
  }

  async rijen<T>(sql: string, waarden: readonly Waarde[]): Promise<readonly T[]> {
    if (!this.db.leestAlleen(sql)) await this.alleen();
    return this.db.rijen(sql, waarden);
  }

  async voer(sql: string, waarden: readonly Waarde[]): Promise<number> {
    await this.alleen();
    return this.db.voer(sql, waarden);
  }

  zet(tabel: Zettabel, waarden: readonly Waarde[]): Promise<void> {
    return this.db.zet(tabel, waarden);
  }

  wis(tabel: Zettabel, sleutel: readonly Waarde[]): Promise<void> {
    return this.db.wis(tabel, sleutel);
  }

  async merk(): Promise<Merkpunt> {
    await this.alleen();
    const { later } = this;
    const stand = later.merk();
    const punt = await this.db.merk();
    return {
      los: () => punt.los(),
      terug: async () => {
        await punt.terug();
        later.terugNaar(stand);
      },
    };
  }

  private alleen(): Promise<void> | void {
    return this.rooster?.alleen(this.nr);
  }
}
