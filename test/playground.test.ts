/** `npm run playground`: how Microsoft's Agents Playground is started, and as whom. The Playground itself is not installed here. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import gebruikers from '../simulator/users.json';

let huis: string;
beforeEach(() => {
  huis = mkdtempSync(join(tmpdir(), 'tredewijzer-playground-'));
  mkdirSync(join(huis, 'simulator'));
  cpSync('simulator/users.json', join(huis, 'simulator', 'users.json'));
});
afterEach(() => rmSync(huis, { recursive: true }));

/** Starts it without a child: what it says, and what it would start where. */
function start(...args: readonly string[]) {
  const code = `
    import { playground } from ${JSON.stringify(resolve('playground.mjs'))};
    const gezegd = [];
    const node = (args, _, cwd) => ({ args, cwd });
    const uit = playground(${JSON.stringify(huis)}, ${JSON.stringify(args)}, { node, say: (zin) => gezegd.push(zin) });
    console.log(JSON.stringify({ uit, gezegd: gezegd.join(' ') }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as { uit: number | { args: readonly string[]; cwd: string }; gezegd: string };
}

function installeer(): void {
  const map = join(huis, 'node_modules', '@microsoft', 'm365agentsplayground');
  mkdirSync(map, { recursive: true });
  writeFileSync(join(map, 'package.json'), JSON.stringify({ bin: { agentsplayground: 'cli.js' } }));
}

interface Veld {
  readonly tenantId: string;
  readonly currentUser: { readonly name: string; readonly aadObjectId: string };
  readonly users: readonly { readonly name: string; readonly aadObjectId: string }[];
}
const veld = (): Veld =>
  JSON.parse(readFileSync(join(huis, '.gegevens/playground/.m365agentsplayground.yml'), 'utf8')) as Veld;

it('zegt hoe hij geïnstalleerd wordt, en dat er een licentie bij hoort', () => {
  const { uit, gezegd } = start();
  expect(uit).toBe(1);
  expect(gezegd).toMatch(/lees de licentie[^]*npm install --no-save @microsoft\/m365agentsplayground@/);
});

it('begint als de eerste van de proefwereld, met vijf anderen van zijn tenant', () => {
  installeer();
  const { uit, gezegd } = start('--er');
  const [eerste] = gebruikers;
  expect(gezegd).toContain(`als ${String(eerste?.naam)}.`);
  expect(uit).toMatchObject({ cwd: join(huis, '.gegevens', 'playground') });
  expect(uit).toMatchObject({ args: expect.arrayContaining(['start', '-c', 'msteams', '--er']) as unknown });
  const { tenantId, currentUser, users } = veld();
  expect([tenantId, currentUser.aadObjectId]).toEqual([eerste?.tenantId, eerste?.aadObjectId]);
  expect(users).toHaveLength(5);
  const bekend = gebruikers.filter((een) => een.tenantId === tenantId).map((een) => een.aadObjectId);
  expect(
    users.filter(({ aadObjectId }) => !bekend.includes(aadObjectId) || aadObjectId === eerste?.aadObjectId),
  ).toEqual([]);
});

it.each(gebruikers.map(({ naam }) => naam))('begint als %s', (naam) => {
  installeer();
  start('--als', naam);
  expect(veld().currentUser.name).toBe(naam);
  // It ends without a word with any other number.
  expect(veld().users).toHaveLength(5);
  expect(veld().users.map((een) => een.name)).not.toContain(naam);
});

it('noemt wie er zijn als de naam niet klopt, en schrijft niets', () => {
  installeer();
  const { uit, gezegd } = start('--als', 'Niemand');
  expect(uit).toBe(1);
  expect(gezegd).toMatch(/"Niemand" is geen gebruiker[^]*Anouk Wiersma/);
  expect(existsSync(join(huis, '.gegevens'))).toBe(false);
});
