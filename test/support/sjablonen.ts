/** Databases that a worker of jest makes once and copies for each test: a copy takes less than a tenth of migrating. See docs/adr/0086. */
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knexFactory from 'knex';
import type { Knex } from 'knex';
import { postgresUrl } from './gereedschap';

/** What stands in it before the first test. */
export interface Sjabloon {
  readonly naam: string;
  vul(databaseUrl: string): Promise<void>;
}

/** Two tests that open at once wait for the same making. */
const inDeMaak = new Map<string, Promise<void>>();
function eenKeer(naam: string, maak: () => Promise<void>): Promise<void> {
  const bezig = inDeMaak.get(naam) ?? maak();
  inDeMaak.set(naam, bezig);
  return bezig;
}

export async function kopieerSqlite(sjabloon: Sjabloon, naar: string): Promise<void> {
  const pad = join(tmpdir(), `tredewijzer-${sjabloon.naam}-${String(process.pid)}.db`);
  if (!existsSync(pad)) await eenKeer(pad, () => maakSqlite(sjabloon, pad));
  copyFileSync(pad, naar);
}

async function maakSqlite({ vul }: Sjabloon, pad: string): Promise<void> {
  await vul(`sqlite:${pad}.half`);
  renameSync(`${pad}.half`, pad);
  process.once('exit', () => rmSync(pad, { force: true }));
}

export interface PostgresKopie {
  readonly databaseUrl: string;
  ruimOp(): Promise<void>;
}

/** In the PostgreSQL that `TEST_POSTGRES_URL` names. What a test leaves standing goes with the whole run, in `opruimen.cjs`. */
export async function kopieerPostgres(sjabloon: Sjabloon): Promise<PostgresKopie> {
  const server = postgresUrl();
  const worker = `proef_${process.env['PROEF_RUN'] ?? ''}_${String(process.pid)}`;
  const [bron, naam] = [`${worker}_${sjabloon.naam}`, `${worker}_${Math.random().toString(36).slice(2, 10)}`];
  const beheer = knexFactory({ client: 'pg', connection: { connectionString: server } });
  await eenKeer(bron, () => maakPostgres(beheer, sjabloon, bron));
  await beheer.raw('create database ?? template ??', [naam, bron]);
  return {
    databaseUrl: urlVan(server, naam),
    async ruimOp() {
      await beheer.raw('drop database ?? with (force)', [naam]);
      await beheer.destroy();
    },
  };
}

/** Another test file of the same worker may have made it: then it stands there. */
async function maakPostgres(beheer: Knex, { vul }: Sjabloon, bron: string): Promise<void> {
  const { rows } = await beheer.raw<{ rows: unknown[] }>('select 1 from pg_database where datname = ?', [bron]);
  if (rows.length > 0) return;
  const half = `${bron}_half`;
  await beheer.raw('create database ??', [half]);
  await vul(urlVan(postgresUrl(), half));
  await beheer.raw('alter database ?? rename to ??', [half, bron]);
}

function urlVan(server: string, naam: string): string {
  const url = new URL(server);
  url.pathname = `/${naam}`;
  return url.href;
}
