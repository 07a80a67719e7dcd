/** `npm start` for the second time: nothing is installed, migrated or played again, and it is ready about as soon as its code is loaded. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as even } from 'node:timers/promises';
import { openWorld } from '../../db/world';

const map = mkdtempSync(join(tmpdir(), 'tredewijzer-start-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));
const databaseUrl = `sqlite:${join(map, 'huis.db')}`;
const gebeld = join(map, 'npm-gebeld');

async function vrijePoort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((los) => server.listen(0, '127.0.0.1', los));
  const { port } = server.address() as AddressInfo;
  await new Promise((los) => server.close(los));
  return port;
}

interface Gestart {
  readonly ms: number;
  readonly uit: string;
  readonly fout: string;
}

/** Through the same door as people: started, ready, and stopped as Ctrl+C would. */
async function startEenKeer(): Promise<Gestart> {
  const [PORT, SIMULATOR_PORT] = [String(await vrijePoort()), String(await vrijePoort())];
  // Whoever calls npm leaves a file behind.
  writeFileSync(join(map, 'npm-cli.js'), `require('node:fs').writeFileSync(${JSON.stringify(gebeld)}, '')`);
  const eigen = { PORT, SIMULATOR_PORT, DATABASE_URL: databaseUrl, GEGEVENS_MAP: map, LOG_LEVEL: 'info' };
  const env = { ...process.env, ...eigen, npm_execpath: join(map, 'npm-cli.js') };
  const begin = performance.now();
  const proces = spawn(process.execPath, ['bootstrap.mjs', 'start'], { cwd: resolve('.'), env });
  const gezegd = { uit: '', fout: '' };
  proces.stdout.on('data', (deel: Buffer) => (gezegd.uit += deel.toString()));
  proces.stderr.on('data', (deel: Buffer) => (gezegd.fout += deel.toString()));
  const over = new Promise((los) => proces.once('exit', los));
  const klaar = async (): Promise<boolean> =>
    (await fetch(`http://127.0.0.1:${PORT}/health/ready`).catch(() => null))?.status === 200;
  while (proces.exitCode === null && !(await klaar())) await even(20);
  const ms = performance.now() - begin;
  while (proces.exitCode === null && !gezegd.uit.includes('Stoppen')) await even(20);
  proces.kill('SIGTERM');
  await over;
  return { ms, ...gezegd };
}

const zonderPoort = (uit: string): string => uit.replace(/:\d{4,5}\b/g, ':poort');

/** What a start could do again: the schema as it was made, and everything that was played. */
async function stand(): Promise<object> {
  const wereld = await openWorld(databaseUrl);
  const lees = (sql: string) => wereld.eenheid(({ db }) => db.rijen(sql, []));
  const gelezen = {
    schema: await lees('select * from schema_versie order by id'),
    gedaan: await lees('select count(*) as aantal, max(op) as laatst from logboek'),
    nummers: await lees('select * from nummer order by 1, 2'),
    mensen: await lees('select id from persoon order by id'),
    partijen: await lees('select count(*) as aantal from partij'),
  };
  await wereld.sluit();
  return gelezen;
}

/** How long this machine takes, now, to load the same code and do nothing with it. */
function laadtijd(): number {
  const begin = performance.now();
  spawnSync(process.execPath, ['--require', 'tsx/cjs', '-e', "require('./main.ts'); process.exit(0)"]);
  return performance.now() - begin;
}

it('the second start does no work of the first again', async () => {
  const eerste = await startEenKeer();
  expect(eerste.uit).toContain('Tredewijzer draait als proefomgeving');
  const na = await stand();
  const tweede = await startEenKeer();
  expect(zonderPoort(tweede.uit)).toBe(zonderPoort(eerste.uit));
  expect(tweede.fout).toBe('');
  expect(existsSync(gebeld)).toBe(false);
  expect(await stand()).toEqual(na);
  const laden = Math.max(laadtijd(), laadtijd());
  // Five seconds on a machine of its own; beside others as long as loading takes there, a few times over.
  expect(tweede.ms).toBeLessThan(Math.max(5_000, 4 * laden));
});
