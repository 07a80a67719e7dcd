/** What every test file stands on: the house as Node loads it, and no trace of the file before. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inMaand } from '../../texts/datum';

const huis = join(__dirname, '..', '..');
const Omgeving = createRequire(__filename)('../support/omgeving.cjs') as new () => { teardown(): Promise<void> };

test('an error and a promise of Node are what they are to the house: of the same kind as those of a test', async () => {
  const lezen = readFile(join(__dirname, 'is-er-niet'));
  expect(lezen).toBeInstanceOf(Promise);
  await expect(lezen).rejects.toBeInstanceOf(Error);
});

test('a line in a stack is a line of our TypeScript, also of what Node loaded', () => {
  const regels = readFileSync(join(huis, 'texts', 'datum.ts'), 'utf8').split('\n');
  const regel = regels.findIndex((een) => een.includes('bestaat niet.')) + 1;
  let fout: unknown;
  try {
    inMaand('2026-13-01', null);
  } catch (gevangen) {
    fout = gevangen;
  }
  expect((fout as Error).stack).toContain(join('texts', `datum.ts:${String(regel)}:`));
});

test('what a file puts in the globals or the environment goes with it', async () => {
  const was = globalThis.fetch;
  const omgeving = new Omgeving();
  Object.assign(globalThis, { spoor: 1, fetch: () => Promise.reject(new Error('geen net')) });
  process.env['SPOOR'] = '1';
  await omgeving.teardown();
  expect([globalThis.fetch === was, 'spoor' in globalThis, process.env['SPOOR']]).toEqual([true, false, undefined]);
});

test('what a module of the house is told, the next file starts without; anything else it remembers is only quicker', () => {
  const gezet = execFileSync('git', ['grep', '-lE', '^let \\w+.* = ([^n]|n[^u])', '--', '*.ts', ':!test', ':!bench'], {
    cwd: huis,
  });
  expect(String(gezet).trim().split('\n')).toEqual([
    'domain/doorverwijzing.ts',
    'domain/meldpunt.ts',
    // The last date it worked out.
    'klok.ts',
    'texts/contact.ts',
  ]);
});
