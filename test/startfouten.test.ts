/** What an operator reads when the house cannot start: every cause at once, by the name of its variable, and never a secret. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesConfig } from '../config';
import type { Config } from '../config';
import { NieuwerSchema } from '../db/migrations';
import { bezettePoorten, metDeRest, startfouten, vooraf } from '../main-startfouten';
import { configVoor } from './support/kind-config';

let map: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'tredewijzer-start-'));
  writeFileSync(join(map, 'bestand'), 'geen map en geen database');
});
afterAll(() => rmSync(map, { recursive: true }));

const met = (anders: Partial<Config>): Config => ({
  ...configVoor(join(map, 'gegevens'), `sqlite:${join(map, 'goed.db')}`, 'silent'),
  ...anders,
});
const namen = (fouten: readonly string[]): readonly string[] => fouten.map((fout) => fout.split(':')[0] ?? '');

it('has nothing to say when all is well', async () => {
  expect(vooraf(met({}))).toEqual([]);
  expect(await startfouten(met({}), new Error('a defect'))).toEqual([]);
});

it('names every folder and file that cannot be used before it starts', () => {
  const onder = join(map, 'bestand', 'x');
  const mis = { gegevensMap: onder, databaseUrl: `sqlite:${onder}/huis.db`, huisstijlBestand: join(map, 'weg.json') };
  const ook = { verwijsbestand: join(map, 'ook-weg.json') };
  expect(namen(vooraf(met({ ...mis, ...ook })))).toEqual([
    ...['GEGEVENS_MAP', 'DATABASE_URL', 'BRIEF_HUISSTIJL', 'VERWIJSGEGEVENS'],
  ]);
});

it('names a database that does not open and ports that are taken, together and without the password', async () => {
  const bezet = createServer();
  await new Promise<void>((klaar) => bezet.listen(0, '127.0.0.1', klaar));
  const { port } = bezet.address() as AddressInfo;
  const databaseUrl = 'postgres://tredewijzer:kanarie-geheim@127.0.0.1:1/x';
  const fouten = await startfouten(met({ databaseUrl, poort: port, simulatorPoort: port }), new Error('x'));
  await new Promise((klaar) => bezet.close(klaar));
  expect(namen(fouten)).toEqual(['DATABASE_URL', 'PORT', 'SIMULATOR_PORT']);
  expect(fouten.join()).not.toContain('kanarie');
  expect(fouten[1]).toContain('al in gebruik');
});

it('looks at the ports before it touches the database, and makes none by looking', async () => {
  const bezet = createServer();
  await new Promise<void>((klaar) => bezet.listen(0, '127.0.0.1', klaar));
  const { port } = bezet.address() as AddressInfo;
  const config = met({ poort: port, proef: false, databaseUrl: `sqlite:${join(map, 'nooit.db')}` });
  const gevonden = await bezettePoorten(config);
  expect(namen(gevonden)).toEqual(['PORT']);
  expect(await metDeRest(config, gevonden)).toEqual(gevonden);
  await new Promise((klaar) => bezet.close(klaar));
  expect(existsSync(join(map, 'nooit.db'))).toBe(false);
  expect(await bezettePoorten(config)).toEqual([]);
});

it('says that another program is at the database', async () => {
  const [zin] = await startfouten(met({}), Object.assign(new Error('x'), { code: 'SQLITE_BUSY' }));
  expect(zin).toMatch(/^DATABASE_URL: De database is in gebruik/);
});

it('tells everything at once: what was filled in wrongly, what is not there and what is taken', async () => {
  const bezet = createServer();
  await new Promise<void>((klaar) => bezet.listen(0, '127.0.0.1', klaar));
  const { port } = bezet.address() as AddressInfo;
  const omgeving = {
    LOG_LEVEL: 'luid',
    PORT: String(port),
    SIMULATOR_PORT: 'x',
    DATABASE_URL: `sqlite:${join(map, 'bestand')}`,
  };
  const uitslag = leesConfig({ ...omgeving, GEGEVENS_MAP: join(map, 'bestand', 'x') }, { proef: true });
  const eerst = [...uitslag.fouten, ...vooraf(uitslag.config)];
  const alle = await metDeRest(uitslag.config, eerst);
  await new Promise((klaar) => bezet.close(klaar));
  const wat = alle.map((zin) => /^[A-Z_]+/.exec(zin)?.[0]);
  expect(wat).toEqual(['SIMULATOR_PORT', 'LOG_LEVEL', 'GEGEVENS_MAP', 'DATABASE_URL', 'PORT']);
});

it.each([
  ['a file that is no database', () => `sqlite:${join(map, 'bestand')}`],
  ['a folder', () => `sqlite:${map}`],
])('names the database when it is %s', async (_, url) => {
  expect(namen(await startfouten(met({ databaseUrl: url() }), new Error('x')))).toEqual(['DATABASE_URL']);
});

it('says that a newer version made the database', async () => {
  const [zin] = await startfouten(met({}), new NieuwerSchema('0999'));
  expect(zin).toMatch(/^DATABASE_URL: een nieuwere versie/);
});
