/** F61 Told to stop half-way: what runs is finished, what did not begin waits for the next start, and nothing goes out twice. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as even } from 'node:timers/promises';
import { start } from '../../main';
import { messageActivity } from '../../simulator/activities';
import { startConnector } from '../../simulator/connector';
import { deliver } from '../../simulator/deliver';
import { openPostkamer } from '../bot/support/postkamer';
import { Spreker } from '../support/gesprek';
import { configVoor } from '../support/kind-config';
import { PROEFMOMENT, kopieerProefwereld, startProefhuis, zetKlok } from '../support/proefhuis';
import { startVolleReeks } from '../support/reeks';
import { kapotteRegel, tel } from '../support/tellen';

const op = (minuut: number): string => new Date(Date.parse(PROEFMOMENT) + minuut * 60_000).toISOString();

it('midden in een reeks: de brief die bezig is komt af, de andere na de start', async () => {
  let huis = await startProefhuis();
  const reeks = await huis.wereld.eenheid(startVolleReeks);
  const gemaakt = async () => (await huis.wereld.eenheid((turn) => turn.briefreeks.vind(reeks)))?.gemaakt ?? 0;
  void zetKlok(huis.url, op(1)).catch(() => undefined);
  while ((await gemaakt()) < 2) await even(1);
  huis = await huis.herstart();
  expect(await gemaakt()).toBeLessThan(30);
  await huis.zetKlok(op(5));
  expect(await gemaakt()).toBe(30);
  expect(await tel(huis, 'brief where nummer in (select nummer from brief group by nummer having count(*) > 1)')).toBe(
    0,
  );
  expect(await kapotteRegel(huis)).toBeNull();
  await huis.ruimOp();
});

it('midden in een beurt: wie iets stuurde krijgt zijn antwoord, en zijn concept is er na de start', async () => {
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-stoppen-'));
  const databaseUrl = `sqlite:${join(map, 'huis.db')}`;
  await kopieerProefwereld(join(map, 'huis.db'));
  const connector = await startConnector();
  const open = async () => {
    const huis = await start(configVoor(map, databaseUrl, 'silent'), { simulator: false, nu: PROEFMOMENT });
    await zetKlok(huis.url, PROEFMOMENT);
    return { ...huis, simulator: { connector } };
  };
  let huis = await open();
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  // The answer is on the line when the stop comes.
  connector.behave(({ kind }) => (kind === 'send' ? { delayMs: 300 } : undefined));
  const zin = messageActivity(sanne.scene(), 'Noorderlicht kan volgende maand de salarissen niet meer betalen');
  const gestuurd = deliver(`${huis.url}/api/messages`, zin);
  await connector.waitFor(({ kind }) => kind === 'send');
  await huis.stop();
  expect((await gestuurd).status).toBeLessThan(300);
  expect(sanne.luister()).toContain('Noorderlicht');
  connector.behave(undefined);
  huis = await open();
  sanne.verhuis(huis, { gelezen: true });
  expect(await sanne.zeg('verder')).toContain('We gaan verder waar u gebleven was.');
  await huis.stop();
  await connector.stop();
  rmSync(map, { recursive: true, force: true });
});

it('met een volle outbox: nog even gaat er uit wat op tijd is, en de rest wacht ongeschonden', async () => {
  const kamer = await openPostkamer();
  const mensen = Array.from({ length: 600 }, (_, nr) => `m${String(nr)}`);
  await kamer.mensen(...mensen);
  await kamer.schrijf(...mensen);
  await kamer.outbox.sluit();
  const uit = kamer.vertrokken.map(({ gesprek }) => gesprek);
  // Fifty a second for a tenant, for the five seconds there are.
  expect(uit.length).toBeGreaterThan(100);
  expect(Math.max(...kamer.vertrokken.map(({ ms }) => ms))).toBeLessThan(8_000);
  expect(new Set(uit).size).toBe(uit.length);
  expect(await tel(kamer, "outbox where status = 'wachtend'")).toBe(600 - uit.length);
  await kamer.sluit();
});
