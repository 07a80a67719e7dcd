/** F63 Nothing can be written down: the user hears for certain that it was not kept, the operator sees it at the door, and nothing stays half. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bijlageOpslag } from '../../db/bijlage-opslag';
import { Spreker } from '../support/gesprek';
import { naarSamenvatting } from '../support/melding-doen';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { vergrendel } from '../support/slot';
import { tel } from '../support/tellen';

let huis: Proefhuis;
let sanne: Spreker;
beforeAll(async () => {
  huis = await startProefhuis();
  sanne = new Spreker(huis, 'Sanne Verhoeven');
});
afterAll(() => huis.ruimOp());

const doe = (sql: string): Promise<number> => huis.wereld.eenheid(({ db }) => db.voer(sql, []));
const telMeldingen = (kenmerk: string): Promise<number> =>
  tel(huis, 'melding where invoer like ?', `%kenmerk ${kenmerk}%`);
const nietVastgelegd = /ik kan nu niets bewaren\. Wat u net stuurde of indrukte, is niet vastgelegd/;

async function stand(pad = '/health/ready'): Promise<readonly [number, Readonly<Record<string, boolean>>]> {
  const antwoord = await fetch(`${huis.url}${pad}`);
  const { onderdelen } = (await antwoord.json()) as { onderdelen: Readonly<Record<string, boolean>> };
  return [antwoord.status, onderdelen];
}

const gezond = [200, { database: true, vastleggen: true, outbox: true, gegevens: true, schijf: true }];

const wegen: readonly (readonly [string, () => Promise<() => Promise<unknown>>])[] = [
  [
    'die alleen gelezen kan worden',
    async () => {
      await doe('PRAGMA query_only = ON');
      return () => doe('PRAGMA query_only = OFF');
    },
  ],
  ['die een ander programma op slot heeft', () => vergrendel(huis)],
];

it.each(wegen)(
  'een database %s: ready zegt het, de gebruiker hoort het, en daarna gaat het door',
  async (wat, breek) => {
    expect(await stand()).toEqual(gezond);
    await naarSamenvatting(sanne, `F63 ${wat}`);
    const herstel = await breek();
    try {
      expect((await stand())[0]).toBe(503);
      expect((await stand())[1]['vastleggen']).toBe(false);
      expect(await sanne.zeg('verstuur')).toMatch(nietVastgelegd);
      expect((await fetch(`${huis.url}/health/live`)).status).toBe(200);
    } finally {
      await herstel();
    }
    expect(await telMeldingen(`F63 ${wat}`)).toBe(0);
    expect(await stand()).toEqual(gezond);
    expect(await sanne.zeg('verstuur')).toMatch(/Uw melding is verstuurd: M-\d{4}-\d{4}/);
    expect(await telMeldingen(`F63 ${wat}`)).toBe(1);
  },
);

it('een document dat niet kan worden bewaard: dat staat er, de melding gaat door, en niets blijft half liggen', async () => {
  await naarSamenvatting(sanne, 'F63 document');
  const map = join(huis.map, 'bijlagen');
  rmSync(map, { recursive: true, force: true });
  writeFileSync(map, 'iets anders staat in de weg');
  const gezegd = await sanne.stuurBestanden({ 'Brief.pdf': Buffer.from('%PDF-1.7 inhoud') });
  expect(gezegd).toContain('Dit document is niet bewaard');
  expect(gezegd).toContain('Brief.pdf: ik kan nu geen documenten bewaren.');
  rmSync(map);
  expect(await sanne.zeg('verstuur')).toMatch(/Uw melding is verstuurd: M-\d{4}-\d{4}/);
  expect(await telMeldingen('F63 document')).toBe(1);
});

it('wat half werd geschreven, gaat weg: meteen, of een dag nadat het proces omviel', async () => {
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-half-'));
  const opslag = bijlageOpslag(map);
  const bytes = new TextEncoder().encode('een document');
  const hash = await opslag.bewaar(bytes);
  await opslag.wis(hash);
  // A folder under its name: writing goes well, and putting it in place does not.
  mkdirSync(join(map, 'bijlagen', hash, 'vol'), { recursive: true });
  await expect(opslag.bewaar(bytes)).rejects.toThrow();
  expect(readdirSync(join(map, 'bijlagen'))).toEqual([hash]);
  const [half, vers] = ['.00000000-0000-4000-8000-000000000001', '.00000000-0000-4000-8000-000000000002'];
  for (const naam of [half, vers]) writeFileSync(join(map, 'bijlagen', naam), 'half');
  const gisteren = new Date('2026-03-10T09:00:00.000Z');
  utimesSync(join(map, 'bijlagen', half), gisteren, gisteren);
  await opslag.veegHalve(Date.parse('2026-03-11T09:00:00.000Z'));
  expect(readdirSync(join(map, 'bijlagen')).sort()).toEqual([vers, hash].sort());
  rmSync(map, { recursive: true, force: true });
});
