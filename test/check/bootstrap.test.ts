/** The door to every command installs when it must, only then, and says what to do when that fails. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Stands in for npm: notes how it was called, and does what `npm-doet.txt` says. */
const NEP_NPM = `
const fs = require('node:fs');
fs.appendFileSync('npm-log.txt', process.argv.slice(2).filter((a) => !a.startsWith('--') || a === '--no-save').join(' ') + '\\n');
const does = fs.readFileSync('npm-doet.txt', 'utf8');
if (does === 'weigert' && process.argv[2] === 'ci') { console.error('npm error code EUSAGE'); process.exit(1); }
if (does === 'faalt') { console.error('npm error ECONNREFUSED registry'); process.exit(7); }
fs.mkdirSync('node_modules/sqlite3/build/Release', { recursive: true });
fs.writeFileSync('node_modules/sqlite3/build/Release/node_sqlite3.node', '');
fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;
const slot = (versie: string): string =>
  JSON.stringify({
    packages: {
      '': {},
      'node_modules/knex': { version: versie },
      'node_modules/mac': { version: '1', optional: true },
    },
  });

let huis: string;
const schrijf = (naam: string, inhoud: string): void => {
  mkdirSync(dirname(join(huis, naam)), { recursive: true });
  writeFileSync(join(huis, naam), inhoud);
};

beforeEach(() => {
  huis = mkdtempSync(join(tmpdir(), 'deur-'));
  copyFileSync(resolve('bootstrap.mjs'), join(huis, 'bootstrap.mjs'));
  schrijf('nep/npm-cli.js', NEP_NPM);
  schrijf('npm-doet.txt', 'lukt');
  schrijf('npm-log.txt', '');
  schrijf('package-lock.json', slot('1.0.0'));
  schrijf('test/check/run.mjs', "console.log('gelopen: ' + process.argv.slice(2).join(' ')); process.exitCode = 3;");
});
afterEach(() => rmSync(huis, { recursive: true }));

function deur(...argumenten: string[]): { status: number | null; uit: string; fout: string; npm: string[] } {
  schrijf('npm-log.txt', '');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bootstrap.mjs', ...argumenten], {
    cwd: huis,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(huis, 'nep', 'npm-cli.js') },
  });
  const npm = readFileSync(join(huis, 'npm-log.txt'), 'utf8')
    .split('\n')
    .filter((regel) => regel !== '');
  return { status, uit: stdout, fout: stderr, npm };
}

test('the first time it installs, then runs the command and passes on its exit code', () => {
  const eerste = deur('test', 'pad');
  expect(eerste).toMatchObject({ status: 3, uit: 'gelopen: test pad\n', npm: ['ci'] });
  expect(eerste.fout).toContain('installeert');
  expect(deur('test')).toMatchObject({ status: 3, fout: '', npm: [] });
});

test('it installs again when the lock has changed, or when the compiled sqlite3 is gone', () => {
  deur('check');
  schrijf('package-lock.json', slot('2.0.0'));
  expect(deur('check').npm).toEqual(['ci']);
  rmSync(join(huis, 'node_modules', 'sqlite3'), { recursive: true });
  expect(deur('check').npm).toEqual(['ci']);
});

test('an installation by hand that fits the lock is left alone', () => {
  schrijf('node_modules/.package-lock.json', slot('1.0.0'));
  schrijf('node_modules/sqlite3/build/Release/node_sqlite3.node', '');
  expect(deur('check').npm).toEqual([]);
  expect(existsSync(join(huis, 'node_modules', '.tredewijzer-install'))).toBe(true);
});

test('what was compiled for another Node is compiled again, once', () => {
  deur('check');
  const stempel = join(huis, 'node_modules', '.tredewijzer-install');
  writeFileSync(stempel, readFileSync(stempel, 'utf8').replace(/abi-\d+/, 'abi-999'));
  const anders = deur('check');
  expect(anders).toMatchObject({ status: 3, npm: ['rebuild sqlite3'] });
  expect(anders.fout).toContain(process.versions.node);
  expect(deur('check').npm).toEqual([]);
});

test('a lock that npm finds incomplete is followed all the same', () => {
  schrijf('npm-doet.txt', 'weigert');
  expect(deur('check')).toMatchObject({ status: 3, npm: ['ci', 'install --no-save'] });
});

test('when installing fails it shows why and what one can do, and runs nothing', () => {
  schrijf('npm-doet.txt', 'faalt');
  const uitslag = deur('check');
  expect(uitslag).toMatchObject({ status: 7, uit: '' });
  expect(uitslag.fout).toMatch(/ECONNREFUSED[\s\S]*Dit kunt u doen/);
});

test('an unknown command names the ones there are', () => {
  expect(deur('strat')).toMatchObject({ status: 2, npm: [] });
  expect(deur('strat').fout).toMatch(/start, serve, cli, test/);
});
