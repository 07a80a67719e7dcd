/** The process is killed while a trede is set or a register is read in: afterwards it is done whole, or not at all. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as even } from 'node:timers/promises';
import { tredebepalingVoorleggen } from '../../app/tredebepaling-voorleggen';
import { voerUit } from '../../app/use-case';
import { openWorld } from '../../db/world';
import { startConnector } from '../../simulator/connector';
import type { Connector } from '../../simulator/connector';
import gebruikers from '../../simulator/users.json';
import { Spreker } from '../support/gesprek';
import { Kinderen } from '../support/kinderen';
import { kopieerProefwereld, PROEFMOMENT, zetKlok } from '../support/proefhuis';
import { tekst } from '../support/proefregister';
import { kapotteRegel, tel } from '../support/tellen';

let map: string;
let connector: Connector;
let kinderen: Kinderen;
beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'tredewijzer-besluit-'));
  connector = await startConnector();
  kinderen = new Kinderen();
  await kopieerProefwereld(join(map, 'begin.db'));
});
afterAll(async () => {
  await kinderen.sluit();
  await connector.stop();
  rmSync(map, { recursive: true, force: true });
});

const urlVan = (naam: string): string => `sqlite:${join(map, `${naam}.db`)}`;
const kopie = (van: string, naar: string): string => {
  copyFileSync(join(map, `${van}.db`), join(map, `${naar}.db`));
  return urlVan(naar);
};

/** How many there are of everything that one step leaves behind, with a chain that holds. */
async function stand(databaseUrl: string, tabellen: readonly string[]): Promise<readonly number[]> {
  const wereld = await openWorld(databaseUrl);
  expect(await kapotteRegel({ wereld })).toBeNull();
  const aantallen: number[] = [];
  for (const tabel of tabellen) aantallen.push(await tel({ wereld }, tabel));
  await wereld.sluit();
  return aantallen;
}

const dag = PROEFMOMENT.slice(0, 10);
const besluit = [
  "tredebepaling where status = 'vastgesteld'",
  "logboek where handeling = 'tredebepaling.vaststellen' and uitkomst = 'gedaan'",
  "gebeurtenis where soort = 'trede-vastgesteld'",
  'taak',
  "outbox where soort = 'bepaling-vastgesteld'",
];

/** Anouk puts trede 4 before the others; returns the id of what waits for Henk. */
async function legVoor(databaseUrl: string): Promise<string> {
  const wereld = await openWorld(databaseUrl);
  const uit = await wereld.eenheid(async (eenheid) => {
    const { aadObjectId = '', tenantId = '' } = gebruikers.find(({ naam }) => naam === 'Anouk Wiersma') ?? {};
    const actor = await eenheid.persoon.actor(aadObjectId, tenantId, dag);
    const casus = await eenheid.casus.vind('C-2023-0001', dag);
    if (!actor || !casus) throw new Error('the demo world has no Anouk or no reference case');
    return voerUit({ actor, nu: PROEFMOMENT, vandaag: dag, eenheid }, tredebepalingVoorleggen, {
      ...{ casusId: casus.id, trede: 4, ingangsdatum: dag, grond: tekst('De bank zegt het krediet op.') },
      ...{ bewijs: null, corrigeert: null, plan: casus.plan, partijen: [], opmerking: null },
    });
  });
  await wereld.sluit();
  if (!uit.ok) throw new Error(uit.fout.soort);
  return uit.value.id;
}

it('F61 gedood bij stap na stap van een trede vaststellen', async () => {
  const bepaling = await legVoor(kopie('begin', 'voorgelegd'));
  const voor = await stand(urlVan('voorgelegd'), besluit);
  const wereld = await openWorld(urlVan('voorgelegd'));
  const gezien = await wereld.eenheid(async (turn) => {
    const casus = await turn.casus.vind('C-2023-0001', dag);
    return (await turn.tredebepaling.historie(casus?.id ?? ''))[0]?.id ?? 'geen';
  });
  await wereld.sluit();

  /** Sets it in a process that dies before its n-th statement; how many statements it took when it did not. */
  const stelVast = async (naam: string, na: number | null): Promise<number> => {
    const databaseUrl = na === null ? urlVan(naam) : kopie('voorgelegd', naam);
    const { kind, url } = await kinderen.start({ databaseUrl, map, logniveau: 'silent' });
    await zetKlok(url, PROEFMOMENT);
    const henk = new Spreker({ url, simulator: { connector } }, 'Henk Smeets');
    kind.zeg({ soort: 'scherp', na });
    await kind.hoor('geteld');
    const data = { action: 'tredebepaling.vaststellen', bepaling, gezien, sleutel: 'sleutel-f61-besluit' };
    const antwoord = await henk.drukRuw('tredebepaling.vaststellen', data).catch(() => '');
    if (na === null) kind.zeg({ soort: 'scherp', na });
    else await Promise.race([kind.dood, even(150)]);
    const stappen = na === null ? ((await kind.hoor('geteld'))?.gedaan ?? 0) : 0;
    await kind.slaDood();
    if (na === null) expect(antwoord).toMatch(/[Tt]rede 4/);
    return stappen;
  };

  kopie('voorgelegd', 'heel');
  const stappen = await stelVast('heel', null);
  const na = await stand(urlVan('heel'), besluit);
  expect(na[0]).toBe((voor[0] ?? 0) + 1);
  expect(stappen).toBeGreaterThan(15);
  for (const deel of [0.3, 0.6, 0.9]) {
    const naam = `gedood-${String(deel)}`;
    await stelVast(naam, Math.round(stappen * deel));
    expect([voor, na]).toContainEqual(await stand(urlVan(naam), besluit));
  }
  // Pressed again after the restart it is done, once.
  await stelVast('gedood-0.6', null);
  expect(await stand(urlVan('gedood-0.6'), besluit)).toEqual(na);
});

it('F61 gedood tijdens het inlezen van een register: alles of niets, en opnieuw inlezen maakt het af', async () => {
  const regels = Array.from({ length: 60 }, (_, nummer) => `Proefaanbieder ${String(nummer)};;;;Zeeland;Goes`);
  const csv = join(map, 'register.csv');
  writeFileSync(csv, ['naam;aliassen;kvk;soort;accounthoudende_regio;vestigingsplaats', ...regels].join('\n'));
  const wat = ["partij where naam like 'Proefaanbieder %'", "logboek where handeling = 'register.importeren'"];
  const voor = await stand(urlVan('begin'), wat);
  const leesIn = async (databaseUrl: string, na: number | null): Promise<void> => {
    const kind = await kinderen.neem();
    kind.zeg({ soort: 'scherp', na });
    kind.zeg({ soort: 'cli', databaseUrl, argumenten: ['register', 'importeren', csv] });
    await Promise.race([kind.dood, kind.hoor('klaar')]);
    await kind.slaDood();
  };
  for (const na of [60, 200]) {
    const databaseUrl = kopie('begin', `register-${String(na)}`);
    await leesIn(databaseUrl, na);
    expect(await stand(databaseUrl, wat)).toEqual(voor);
    await leesIn(databaseUrl, null);
    expect((await stand(databaseUrl, wat))[0]).toBe(60);
  }
});
