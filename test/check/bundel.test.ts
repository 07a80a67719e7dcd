/** The one file that `npm run build` makes of our own: what it leaves outside is there, and Node keeps it in half the memory. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const map = mkdtempSync(join(tmpdir(), 'tredewijzer-bundel-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

const huis = resolve('.');
const maak = `import { bundelIngangen } from './bundel.mjs'; await bundelIngangen(${JSON.stringify(huis)}, ${JSON.stringify(map)});`;

const ingangen = ['main', 'reports/teken-draad'];

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', maak], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

const bundel = (ingang: string): string => readFileSync(join(map, `${ingang}.js`), 'utf8');
const gevonden = (ingang: string, patroon: RegExp): string[] =>
  [...bundel(ingang).matchAll(patroon)].map(([, eerste]) => eerste ?? '');

it.each(ingangen)('%s is plain ASCII', (ingang) => {
  expect(/[^\0-\x7f]/.exec(bundel(ingang))?.[0]).toBeUndefined();
});

it.each(ingangen)('%s asks for no file of ours but tables of data, and those are where it looks', (ingang) => {
  const los = gevonden(ingang, /\brequire\("(\.[^"]*)"\)/g);
  expect(los.filter((pad) => !pad.endsWith('.json') || !existsSync(join(huis, dirname(ingang), pad)))).toEqual([]);
});

it('every folder it looks in is one of the house', () => {
  const mappen = gevonden('main', /\b__dirname\b(?:\+"([^"]*)")?/g);
  expect(mappen.length).toBeGreaterThan(3);
  expect(mappen.filter((naam) => naam === '' || !existsSync(join(huis, naam)))).toEqual([]);
});

it('only main is started by being run', () => {
  expect(gevonden('main', /(require\.main===module)/g)).toHaveLength(1);
});

/** Outside ASCII a sign becomes an escape, which a regular expression reads alike and other raw text would not. */
it('raw text is written for regular expressions only', () => {
  const bronnen = spawnSync('git', ['grep', '-nE', 'String\\.raw`[^`]*[^ -~]', '--', '*.ts', ':!test'], {
    encoding: 'utf8',
  });
  const regels = bronnen.stdout.split('\n').filter((regel) => regel !== '' && !/RegExp|^bot\/begrip\//.test(regel));
  expect(regels).toEqual([]);
});
