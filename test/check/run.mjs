/** Runs the checks and the tests, says what was skipped and why, and ends with one line: N passed, N failed. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const say = (line) => process.stdout.write(`${line}\n`);
const CACHE = join('node_modules', '.cache');
const FOLDERS = ['domain', 'app', 'bot', 'cards', 'texts', 'reports', 'db', 'simulator', 'manifest', 'bench', 'test'];
const TOP = ['main.ts', 'config.ts', 'cli.ts', 'klok.ts', 'geheugen.ts'];

const CHECKS = [
  ['eslint', () => ['eslint', 'bin/eslint.js', '.', '--max-warnings', '0']],
  [
    'tsc',
    () => [
      'typescript',
      'bin/tsc',
      '--noEmit',
      '-p',
      '.',
      '--incremental',
      '--tsBuildInfoFile',
      join(CACHE, 'tsc.json'),
    ],
  ],
  ['prettier', () => ['prettier', 'bin/prettier.cjs', '--check', '--log-level', 'warn', '--cache', '.']],
  [
    'dependency-cruiser',
    () => [
      'dependency-cruiser',
      'bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      ...[...TOP, ...FOLDERS].filter((path) => existsSync(path)),
    ],
  ],
];

const [command, ...args] = process.argv.slice(2);
mkdirSync(CACHE, { recursive: true });
const checks = command === 'check' || args.length === 0 ? await check() : { passed: 0, failed: 0 };
const tests = command === 'test' ? await jest(args) : { passed: 0, failed: 0 };
const failed = checks.failed + tests.failed;
say(`${checks.passed + tests.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Two at a time, the longest first; a check that passes takes one line. */
async function check() {
  const waiting = [...CHECKS];
  const count = { passed: 0, failed: 0 };
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, command] = next;
      const began = performance.now();
      const [pkg, bin, ...rest] = command();
      const { code, output } = await run([join('node_modules', pkg, bin), ...rest], 'pipe');
      const took = `${((performance.now() - began) / 1000).toFixed(1)} s`;
      if (code !== 0) say(output.trimEnd());
      say(`${code === 0 ? 'goed' : 'FOUT'}  ${name} (${took})`);
      count[code === 0 ? 'passed' : 'failed'] += 1;
    }
  };
  await Promise.all([worker(), worker()]);
  return count;
}

async function jest(extra) {
  const report = join(CACHE, 'jest-result.json');
  rmSync(report, { force: true });
  const command = [join('node_modules', 'jest', 'bin', 'jest.js'), '--json', '--outputFile', report, ...extra];
  const scratch = mkdtempSync(join(inMemory() ?? tmpdir(), 'tredewijzer-test-'));
  // Ctrl+C reaches jest by itself: what it leaves behind goes after it.
  process.once('SIGINT', () => undefined);
  await run(command, 'inherit', { TMPDIR: scratch });
  rmSync(scratch, { recursive: true, force: true });
  if (!existsSync(report)) {
    say('FOUT  jest gaf geen uitslag');
    return { passed: 0, failed: 1 };
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const skipped = sayWhatWasSkipped(result);
  const forbidden = process.env.GEEN_OVERSLAAN === '1' ? skipped : 0;
  if (forbidden > 0) say('FOUT  overslaan is verboden (GEEN_OVERSLAAN=1)');
  // A file that does not load, or breaks between its tests, has no failed test to count: it counts for one.
  const broken = result.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const none = result.numTotalTests === 0 && broken === 0 ? 1 : 0;
  return { passed: result.numPassedTests, failed: result.numFailedTests + broken + forbidden + none };
}

/** Thousands of databases are written and thrown away: where memory can hold them, no test waits for a disk. */
function inMemory() {
  const folder = '/dev/shm';
  if (process.platform !== 'linux' || !existsSync(folder)) return null;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 4 * 2 ** 30 ? folder : null;
}

function sayWhatWasSkipped({ testResults }) {
  const places = new Map();
  for (const file of testResults) {
    for (const { title } of file.assertionResults.filter(
      (test) => test.status === 'pending' || test.status === 'todo',
    )) {
      places.set(title, [...(places.get(title) ?? []), relative('.', file.name)]);
    }
  }
  if (places.size > 0) say('Overgeslagen op deze machine:');
  for (const [title, files] of places) say(`- ${title}: ${[...new Set(files)].join(', ')}`);
  return [...places.values()].flat().length;
}

function run(args, stdio, settings = {}) {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', stdio === 'pipe' ? 'pipe' : 'ignore', stdio],
    env: { ...process.env, ...settings },
  });
  return new Promise((resolve) => {
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
