/** The documents of meldingen come back with a restore: whole, or named as missing. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { herstel, maakBackup } from '../../db/backup';
import { bijlagenVan, herstelBijlagen, kopieerBijlagen } from '../../db/backup-bijlagen';
import { bijlageOpslag } from '../../db/bijlage-opslag';
import { kopieerProefwereld } from '../support/proefhuis';
import { openWorld } from '../../db/world';

const nu = '2026-03-12T09:00:00.000Z';
let map: string;
let url: string;
let backup: string;
let hashes: readonly string[];

beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'tredewijzer-bijlagen-'));
  url = `sqlite:${join(map, 'huis.db')}`;
  backup = join(map, 'veilig', 'b.db');
  await kopieerProefwereld(join(map, 'huis.db'));
  const opslag = bijlageOpslag(map);
  hashes = [await opslag.bewaar(Buffer.from('jaarrekening')), await opslag.bewaar(Buffer.from('plan'))];
  const wereld = await openWorld(url);
  await wereld.eenheid(async ({ db }) => {
    const [melding] = await db.rijen<{ id: string }>('select id from melding limit 1', []);
    for (const hash of hashes)
      await db.voer('insert into melding_bijlage (melding_id, hash) values (?, ?)', [melding?.id ?? '', hash]);
  });
  await wereld.sluit();
  expect(await maakBackup(url, backup)).toMatchObject({ ok: true });
  expect(kopieerBijlagen(map, backup)).toBe(2);
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const inhoud = async (hash: string): Promise<string | undefined> => (await bijlageOpslag(map).lees(hash))?.toString();

it('puts back what was lost, with the database', async () => {
  rmSync(join(map, 'bijlagen'), { recursive: true });
  expect(await herstel(url, backup, nu)).toMatchObject({ ok: true });
  expect(await herstelBijlagen(url, map, backup)).toEqual({ teruggezet: 2, ontbreken: [] });
  expect(await Promise.all(hashes.map(inhoud))).toEqual([
    Buffer.from('jaarrekening').toString(),
    Buffer.from('plan').toString(),
  ]);
  expect(readdirSync(join(map, 'bijlagen')).filter((naam) => naam.startsWith('.'))).toEqual([]);
});

it('leaves what is whole as it is, and mends what was damaged', async () => {
  expect(await herstelBijlagen(url, map, backup)).toEqual({ teruggezet: 0, ontbreken: [] });
  writeFileSync(join(map, 'bijlagen', hashes[0] ?? ''), 'kapot');
  expect(await herstelBijlagen(url, map, backup)).toEqual({ teruggezet: 1, ontbreken: [] });
});

it('never puts back what is not what it was, and says what is missing', async () => {
  rmSync(join(map, 'bijlagen'), { recursive: true });
  writeFileSync(join(bijlagenVan(backup), hashes[0] ?? ''), 'ander');
  rmSync(join(bijlagenVan(backup), hashes[1] ?? ''));
  expect(await herstelBijlagen(url, map, backup)).toEqual({ teruggezet: 0, ontbreken: [...hashes].sort() });
});
