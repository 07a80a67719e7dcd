/** The process is killed where it hurts most. What was confirmed is there; what is there is there once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as even } from 'node:timers/promises';
import { migraties } from '../../db/migrations';
import { openWorld } from '../../db/world';
import type { OpenWorld } from '../../db/world';
import { startConnector } from '../../simulator/connector';
import type { Connector } from '../../simulator/connector';
import { Spreker } from '../support/gesprek';
import { Kinderen } from '../support/kinderen';
import type { Kind } from '../support/kinderen';
import { naarSamenvatting } from '../support/melding-doen';
import { kopieerProefwereld, zetKlok } from '../support/proefhuis';
import { kapotteRegel, tel, telMeldingen } from '../support/tellen';

let map: string;
let databaseUrl: string;
let connector: Connector;
let kinderen: Kinderen;
let lopend: Kind;
let sanne: Spreker;
let url = '';
beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'tredewijzer-omval-'));
  databaseUrl = `sqlite:${join(map, 'huis.db')}`;
  connector = await startConnector();
  kinderen = new Kinderen();
  await kopieerProefwereld(join(map, 'huis.db'));
  sanne = new Spreker({ url: '', simulator: { connector } }, 'Sanne Verhoeven');
  await herleef();
});
afterAll(async () => {
  await lopend.slaDood();
  await kinderen.sluit();
  await connector.stop();
  rmSync(map, { recursive: true, force: true });
});

async function herleef(): Promise<void> {
  ({ kind: lopend, url } = await kinderen.start({ databaseUrl, map, logniveau: 'silent' }));
  sanne.verhuis({ url, simulator: { connector } }, { gelezen: true });
}

type Doe<T> = (huis: { wereld: OpenWorld }) => Promise<T>;
async function kijkIn<T>(welke: string, doe: Doe<T>): Promise<T> {
  const wereld = await openWorld(welke);
  try {
    return await doe({ wereld });
  } finally {
    await wereld.sluit();
  }
}
const kijk = <T>(doe: Doe<T>): Promise<T> => kijkIn(databaseUrl, doe);

/** Presses and may hear nothing: the connection breaks with the process. */
const drukVersturen = (): Promise<string> => sanne.klik('Versturen').catch(() => '');
const nummerIn = (tekst: string): string | undefined => /M-\d{4}-\d{4}/.exec(tekst)?.[0];
const ontvangsten = (nummer: string): number =>
  connector.sent.filter(({ activity }) => JSON.stringify(activity ?? {}).includes(`Ontvangstbevestiging ${nummer}`))
    .length;

/** After the fall: there once or not at all; pressing again gives one melding, the same one when it was confirmed. */
async function controleer(kenmerk: string, bevestigd: string | undefined): Promise<void> {
  const aantal = await kijk((huis) => telMeldingen(huis, kenmerk));
  expect([kenmerk, aantal <= 1, bevestigd === undefined || aantal === 1]).toEqual([kenmerk, true, true]);
  await herleef();
  const nummer = nummerIn(await sanne.klik('Versturen'));
  expect([kenmerk, bevestigd ?? nummer]).toEqual([kenmerk, nummer]);
  expect(await kijk((huis) => telMeldingen(huis, kenmerk))).toBe(1);
  // A row that the dead process had claimed is free again after its term.
  await zetKlok(url, new Date(Date.parse('2027-01-01T00:00:00Z') + (stap += 1) * 3_600_000).toISOString());
  for (let keer = 0; keer < 1_000 && ontvangsten(String(nummer)) === 0; keer += 1) await even(20);
  expect([1, 2]).toContain(ontvangsten(String(nummer)));
  expect(await kijk(kapotteRegel)).toBeNull();
}
let stap = 0;

it('F61 gedood bij stap na stap van het versturen', async () => {
  await naarSamenvatting(sanne, 'F61 geteld');
  lopend.zeg({ soort: 'scherp', na: null });
  await lopend.hoor('geteld');
  expect(nummerIn(await drukVersturen())).toBeDefined();
  await sanne.wacht(/Ontvangstbevestiging/);
  lopend.zeg({ soort: 'scherp', na: null });
  const stappen = (await lopend.hoor('geteld'))?.gedaan ?? 0;
  expect(stappen).toBeGreaterThan(20);
  const punten = Array.from({ length: 6 }, (_, keer) => Math.max(2, Math.round((stappen * (keer + 1)) / 6)));
  for (const na of punten) {
    const kenmerk = `F61 bij ${String(na)}`;
    await naarSamenvatting(sanne, kenmerk);
    lopend.zeg({ soort: 'scherp', na });
    await lopend.hoor('geteld');
    const bevestigd = nummerIn(await drukVersturen());
    await Promise.race([lopend.dood, even(150)]);
    await lopend.slaDood();
    await controleer(kenmerk, bevestigd);
  }
});

it('F61 gedood op een willekeurig moment rond het versturen', async () => {
  for (const ms of [8, 40]) {
    const kenmerk = `F61 na ${String(ms)} ms`;
    await naarSamenvatting(sanne, kenmerk);
    const antwoord = drukVersturen();
    await even(ms);
    await lopend.slaDood();
    await controleer(kenmerk, nummerIn(await antwoord));
  }
});

it('F77 gedood tijdens de migratie: de volgende start maakt haar af', async () => {
  for (const na of [5, 40]) {
    const leeg = `sqlite:${join(map, `leeg-${String(na)}.db`)}`;
    const kind = await kinderen.neem();
    kind.zeg({ soort: 'scherp', na });
    kind.zeg({ soort: 'migreer', databaseUrl: leeg });
    await Promise.race([kind.dood, kind.hoor('klaar')]);
    await kind.slaDood();
    const wereld = await openWorld(leeg);
    expect(await wereld.eenheid(({ db }) => db.rijen('select id from melding', []))).toEqual([]);
    await wereld.sluit();
  }
});

it('F67 twee processen die tegelijk dezelfde nieuwe database maken: de tweede wacht, en beide hebben het hele schema', async () => {
  const twee = [await kinderen.neem(), await kinderen.neem()];
  for (const keer of [1, 2, 3]) {
    const nieuw = `sqlite:${join(map, `tegelijk-${String(keer)}.db`)}`;
    for (const kind of twee) kind.zeg({ soort: 'migreer', databaseUrl: nieuw });
    const klaar = await Promise.all(twee.map((kind) => kind.hoor('klaar')));
    expect([klaar.map((een) => een?.soort), twee.map((kind) => kind.uitvoer)]).toEqual([
      ['klaar', 'klaar'],
      ['', ''],
    ]);
    const wereld = await openWorld(nieuw);
    const rijen = await wereld.eenheid(({ db }) => db.rijen<{ name: string }>('select name from schema_versie', []));
    expect(rijen.map((rij) => rij.name).sort()).toEqual(migraties.map((migratie) => migratie.naam).sort());
    await wereld.sluit();
  }
  await Promise.all(twee.map((kind) => kind.slaDood()));
});

it('F67 valt het proces om dat het geplande werk deed, dan doet het andere dat zodra zijn tijd om is, en niet eerder', async () => {
  const pad = join(map, 'lease.db');
  await kopieerProefwereld(pad);
  const samen = { databaseUrl: `sqlite:${pad}`, map, logniveau: 'silent' };
  const een = await kinderen.start(samen);
  const twee = await kinderen.start(samen);
  const sql = "select houder from lease where naam = 'klok'";
  const houder = (): Promise<string | undefined> =>
    kijkIn(samen.databaseUrl, async ({ wereld }) => {
      const rijen = await wereld.eenheid(({ db }) => db.rijen<{ houder: string }>(sql, []));
      return rijen[0]?.houder;
    });
  const na = (seconden: number): string =>
    new Date(Date.parse('2027-06-01T09:00:00Z') + seconden * 1_000).toISOString();
  await zetKlok(een.url, na(0));
  const eerste = await houder();
  await een.kind.slaDood();
  await zetKlok(twee.url, na(30));
  expect(await houder()).toBe(eerste);
  await zetKlok(twee.url, na(120));
  const tweede = await houder();
  expect(tweede).not.toBe(eerste);
  const herinnerd = () => kijkIn(samen.databaseUrl, (huis) => tel(huis, 'bewaking'));
  const stand = await herinnerd();
  // One that comes back meanwhile waits for its turn, and reminds nobody again.
  const terug = await kinderen.start(samen);
  await zetKlok(terug.url, na(150));
  expect([await houder(), await herinnerd()]).toEqual([tweede, stand]);
  await Promise.all([twee.kind.slaDood(), terug.kind.slaDood()]);
});
