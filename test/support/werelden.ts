/** The databases the store suite runs on: SQLite always, PostgreSQL when one is there. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorld } from '../../db/world';
import type { OpenWorld } from '../../db/world';
import { heeft } from './gereedschap';
import { kopieerPostgres, kopieerSqlite } from './sjablonen';
import type { Sjabloon } from './sjablonen';

export interface Proefwereld {
  readonly wereld: OpenWorld;
  readonly databaseUrl: string;
  ruimOp(): Promise<void>;
}

export async function sqliteWereld(): Promise<Proefwereld> {
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-'));
  const pad = join(map, 'proef.db');
  await kopieerSqlite(leeg, pad);
  const databaseUrl = `sqlite:${pad}`;
  const wereld = await openWorld(databaseUrl);
  return {
    wereld,
    databaseUrl,
    async ruimOp() {
      await wereld.sluit();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

/** Migrated, and nothing in it. */
const leeg: Sjabloon = {
  naam: 'leeg',
  async vul(databaseUrl) {
    const wereld = await openWorld(databaseUrl);
    await wereld.sluit();
  },
};

export async function postgresWereld(): Promise<Proefwereld> {
  const { databaseUrl, ruimOp } = await kopieerPostgres(leeg);
  const wereld = await openWorld(databaseUrl);
  return {
    wereld,
    databaseUrl,
    async ruimOp() {
      await wereld.sluit();
      await ruimOp();
    },
  };
}

/** For `describe.each`: name and opener; PostgreSQL only where the environment names one. */
export function databases(): readonly (readonly [string, () => Promise<Proefwereld>])[] {
  const sqlite = ['SQLite', sqliteWereld] as const;
  return heeft('postgres') ? [sqlite, ['PostgreSQL', postgresWereld]] : [sqlite];
}
