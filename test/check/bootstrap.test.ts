/** The door to every command installs when it must, only then, and says what to do when that fails. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Stands in for npm: notes how it was called, and does what `npm-doet.txt` says. */
const NEP_NPM = `
const fs = require('node:fs');
fs.appendFileSync('npm-log.txt', process.argv.slice(2).filter((a) => !a.startsWith('--') || a === '--no-save').join(' ') + '\\n');
const does = fs.readFileSync('npm-doet.txt', 'utf8');
if (does === 'weigert' && process.argv[2] === 'ci') { console.error('npm error code EUSAGE'); process.exit(1); }
if (does === 'traag') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
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
  for (const naam of ['bootstrap.mjs', 'installatie.mjs']) copyFileSync(resolve(naam), join(huis, naam));
  schrijf('nep/npm-cli.js', NEP_NPM);
  schrijf('npm-doet.txt', 'lukt');
  schrijf('npm-log.txt', '');
  schrijf('package-lock.json', slot('1.0.0'));
  schrijf('test/check/run.mjs', "console.log('gelopen: ' + process.argv.slice(2).join(' ')); process.exitCode = 3;");
});
afterEach(() => rmSync(huis, { recursive: true }));

const omgeving = (): NodeJS.ProcessEnv => ({ ...process.env, npm_execpath: join(huis, 'nep', 'npm-cli.js') });

function deur(...argumenten: string[]): { status: number | null; uit: string; fout: string; npm: string[] } {
  schrijf('npm-log.txt', '');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bootstrap.mjs', ...argumenten], {
    cwd: huis,
    encoding: 'utf8',
    env: omgeving(),
  });
  const npm = readFileSync(join(huis, 'npm-log.txt'), 'utf8')
    .split('\n')
    .filter((regel) => regel !== '');
  return { status, uit: stdout, fout: stderr, npm };
}

/** Stands in the folder as long as somebody installs there. */
const BEZIG = '.tredewijzer-installeert';

async function tegelijk(...argumenten: string[]): Promise<{ status: number | null; uit: string; fout: string }> {
  const kind = spawn(process.execPath, ['bootstrap.mjs', ...argumenten], { cwd: huis, env: omgeving() });
  const gezegd = { uit: '', fout: '' };
  kind.stdout.on('data', (stuk: Buffer) => (gezegd.uit += stuk.toString()));
  kind.stderr.on('data', (stuk: Buffer) => (gezegd.fout += stuk.toString()));
  const [status] = (await once(kind, 'close')) as [number | null];
  return { status, ...gezegd };
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

test('two commands at once install once: the second waits, says so, and runs after the first', async () => {
  schrijf('npm-doet.txt', 'traag');
  const uitslagen = await Promise.all([tegelijk('test', 'a'), tegelijk('test', 'b')]);
  expect(uitslagen.map(({ status }) => status)).toEqual([3, 3]);
  expect(uitslagen.map(({ uit }) => uit).sort()).toEqual(['gelopen: test a\n', 'gelopen: test b\n']);
  expect(uitslagen.filter(({ fout }) => fout.includes('Een andere opdracht in deze map'))).toHaveLength(1);
  expect(readFileSync(join(huis, 'npm-log.txt'), 'utf8')).toBe('ci\n');
  expect(existsSync(join(huis, BEZIG))).toBe(false);
});

test.each([
  ['was killed', (): string => String(spawnSync(process.execPath, ['-e', '']).pid), 0],
  ['gives no sign any more, though its number is in use', (): string => String(process.pid), 120_000],
])('an installation that %s holds up nobody', (_, nummer, geleden) => {
  schrijf(BEZIG, nummer());
  const toen = new Date(Date.now() - geleden);
  utimesSync(join(huis, BEZIG), toen, toen);
  expect(deur('check')).toMatchObject({ status: 3, npm: ['ci'] });
  expect(existsSync(join(huis, BEZIG))).toBe(false);
});

test('an unknown command names the ones there are', () => {
  expect(deur('strat')).toMatchObject({ status: 2, npm: [] });
  expect(deur('strat').fout).toMatch(/start, serve, cli, test/);
});
