/**
 * `npm run bench`: product and floors side by side in one run, in ratios. `--lang` measures longer, `--kort` shorter, `--alleen=<naam>`
 * one group (see groups.ts), `--schrijf` keeps the table.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { groups } from './groups';
import { runMeasured, startMeasured } from './process';
import { reportPage } from './report';
import { judge, renderTable } from './table';
import type { Judged, Quantity } from './table';
import type { TurnPlan } from './turn';

const flags = process.argv.slice(2);
const long = flags.includes('--lang');
const rounds = flags.includes('--kort') ? 2 : 5;
const root = path.resolve(__dirname, '..');
/** Another place of the compiled output may be named, to measure an older build. */
const dist = path.resolve(
  flags.find((flag) => flag.startsWith('--uitvoer='))?.slice('--uitvoer='.length) ?? path.join(root, 'dist'),
);

const plan: TurnPlan = {
  rounds: long ? 9 : rounds,
  phases: [
    { users: 1, turns: long ? 400 : 150 },
    { users: 20, turns: long ? 1500 : 500 },
    { users: 100, turns: long ? 2000 : 800 },
  ],
  soak: 10_000,
};

const tell = (line: string): void => console.error(line);

/** One group, or all of them. */
const wanted = flags.find((flag) => flag.startsWith('--alleen='))?.slice('--alleen='.length);

async function run(folder: string): Promise<readonly Quantity[]> {
  const chosen = Object.entries(groups).filter(([name]) => wanted === undefined || name === wanted);
  if (chosen.length === 0) throw new Error(`onbekend: ${wanted}. Kies uit: ${Object.keys(groups).join(', ')}`);
  tell('proefwereld klaarzetten');
  const fresh = path.join(folder, 'begin');
  await runMeasured(dist, 'bench/house.js', ['prepare', fresh]);
  const connector = await startMeasured(dist, 'bench/floors/connector.js');
  const rows: Quantity[] = [];
  for (const [name, measure] of chosen) {
    tell(name);
    // A world of its own: what one group leaves behind (messages to send, letters) is no work of the next.
    const own = path.join(folder, name);
    cpSync(fresh, own, { recursive: true });
    rows.push(...(await measure({ plan, dist, folder: own, connector, tell })));
    rmSync(own, { recursive: true, force: true });
  }
  await connector.stop();
  return rows;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tredewijzer-bench-'));
  const begin = performance.now();
  const busy = loadavg()[0] ?? NaN;
  const rows = (await run(folder).finally(() => rmSync(folder, { recursive: true, force: true }))).map(judge);
  console.log(renderTable(rows));
  tell(`duur ${Math.round((performance.now() - begin) / 1000)} s`);
  if (flags.includes('--schrijf')) write(rows, busy);
}

function write(rows: readonly Judged[], busy: number): void {
  const machine = { cores: availableParallelism(), model: cpus()[0]?.model ?? '', node: process.version };
  writeFileSync(path.join(root, 'docs', 'bench.md'), reportPage(rows, { ...machine, rounds: plan.rounds, busy }));
}

void main();
