/** The databases the store suite runs on: SQLite always, PostgreSQL when one is there. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knexFactory from 'knex';
import { openWorld } from '../../db/world';
import type { OpenWorld } from '../../db/world';

export interface Proefwereld {
  readonly wereld: OpenWorld;
  readonly databaseUrl: string;
  ruimOp(): Promise<void>;
}

export async function sqliteWereld(): Promise<Proefwereld> {
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-'));
  const databaseUrl = `sqlite:${join(map, 'proef.db')}`;
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

/** A schema of its own in the PostgreSQL that `TEST_POSTGRES_URL` names. */
export async function postgresSchema(): Promise<{ readonly databaseUrl: string; ruimOp(): Promise<void> }> {
  const server = process.env['TEST_POSTGRES_URL'] ?? '';
  const schema = `proef_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const beheer = knexFactory({ client: 'pg', connection: { connectionString: server } });
  await beheer.raw('create schema ??', [schema]);
  return {
    databaseUrl: `${server}${server.includes('?') ? '&' : '?'}options=-csearch_path%3D${schema}`,
    async ruimOp() {
      await beheer.raw('drop schema ?? cascade', [schema]);
      await beheer.destroy();
    },
  };
}

export async function postgresWereld(): Promise<Proefwereld> {
  const schema = await postgresSchema();
  const wereld = await openWorld(schema.databaseUrl);
  return {
    wereld,
    databaseUrl: schema.databaseUrl,
    async ruimOp() {
      await wereld.sluit();
      await schema.ruimOp();
    },
  };
}

/** For `describe.each`: name and opener; PostgreSQL only where the environment names one. */
export function databases(): readonly (readonly [string, () => Promise<Proefwereld>])[] {
  const sqlite = ['SQLite', sqliteWereld] as const;
  return process.env['TEST_POSTGRES_URL'] === undefined ? [sqlite] : [sqlite, ['PostgreSQL', postgresWereld]];
}
