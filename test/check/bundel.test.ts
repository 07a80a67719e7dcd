/** The one file that `npm run build` makes of our own: what it leaves outside is there, and Node keeps it in half the memory. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const bundel = (ingang: string): string => readFileSync(join(map, `${ingang}.code.js`), 'utf8');
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

/** Such an import would look for its way through the script it stands in, and that has none. */
it.each(ingangen)('%s loads nothing by import()', (ingang) => {
  expect(gevonden(ingang, /(\bimport\()/g)).toEqual([]);
});

/** In a process of its own: V8 passes over what was compiled with other settings, and other tests change those of theirs. */
it.each(ingangen)('%s is run from what V8 made of it', (ingang) => {
  const vraag = `
    const { readFileSync } = require('node:fs');
    const [code, klaar] = ${JSON.stringify(['js', 'bin'].map((soort) => join(map, `${ingang}.code.${soort}`)))};
    const tekst = require('node:module').wrap(readFileSync(code, 'utf8'));
    const script = new (require('node:vm').Script)(tekst, { filename: code, cachedData: readFileSync(klaar) });
    process.stdout.write(String(script.cachedDataRejected));
  `;
  expect(spawnSync(process.execPath, ['-e', vraag], { encoding: 'utf8' }).stdout).toBe('false');
});

describe('a file that was compiled beforehand', () => {
  const proef = join(map, 'proef.js');
  const beginVan = (): unknown =>
    JSON.parse(spawnSync(process.execPath, [proef], { encoding: 'utf8' }).stdout || '"niets"');

  beforeAll(() => {
    const tekst = `process.stdout.write(JSON.stringify([require.main === module, __filename, typeof require('./naast')]));`;
    writeFileSync(proef, tekst);
    writeFileSync(join(map, 'naast.json'), '{}');
    const vooraf = `import { alGecompileerd } from './bundel.mjs'; alGecompileerd(${JSON.stringify(proef)});`;
    spawnSync(process.execPath, ['--input-type=module', '-e', vooraf]);
  });

  it('is the file it stands in the place of', () => {
    expect(readFileSync(proef, 'utf8')).not.toContain('naast');
    expect(beginVan()).toEqual([true, proef, 'object']);
  });

  it.each([
    ['of another version of V8', (bytes: Buffer) => Buffer.concat([Buffer.alloc(8, 7), bytes.subarray(8)])],
    ['damaged', () => Buffer.from('geen code')],
    ['empty', () => Buffer.alloc(0)],
  ])('is compiled anew when what was made is %s', (_wat, maakStuk) => {
    const klaar = join(map, 'proef.code.bin');
    writeFileSync(klaar, maakStuk(readFileSync(klaar)));
    expect(beginVan()).toEqual([true, proef, 'object']);
  });
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
