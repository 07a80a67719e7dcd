/** The calendar file over HTTP: a page first, the file once, and nothing for a bent or used link. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('haalt het agendabestand één keer op; een verbogen of gebruikte link geeft niets', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('overzicht accountgesprekken');
  await pieter.klik('Gesprek plannen');
  await pieter.klik('Gesprek plannen', { partijId: 'AB-WILGENHOEVE', datum: '2026-04-02' });
  await pieter.klik('Zet in mijn agenda');
  const url =
    /https?:\/\/[^"\s)]+\/bestand\/agenda-[\w-]+/.exec(JSON.stringify(huis.simulator?.connector.sent ?? []))?.[0] ?? '';
  const hier = `${huis.url}${new URL(url).pathname}`;
  const pagina = await fetch(hier);
  expect([pagina.status, await pagina.text()]).toEqual([200, expect.stringContaining('Pieter van Loon')]);
  expect((await fetch(`${hier.slice(0, -1)}${hier.endsWith('x') ? 'y' : 'x'}`, { method: 'POST' })).status).toBe(404);
  const bestand = await fetch(hier, { method: 'POST' });
  expect([bestand.status, bestand.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(await bestand.text()).toContain('SUMMARY:Accountgesprek Stichting De Wilgenhoeve');
  expect((await fetch(hier, { method: 'POST' })).status).toBe(404);
  expect((await fetch(hier)).status).toBe(404);
});
