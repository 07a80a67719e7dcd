/** The house as it runs for real: no demo world, no simulator, no clock that anybody can set, and nobody in without a token. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '../main';
import manifest from '../manifest/manifest.json';
import type { Draaiend } from '../main';
import { inProces } from '../reports/teken';
import { configVoor } from './support/kind-config';
import { tel } from './support/tellen';

let map: string;
let huis: Draaiend;
beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'tredewijzer-echt-'));
  const id = '00000000-0000-4000-8000-000000000001';
  const teams = {
    proef: false,
    appId: id,
    appType: 'SingleTenant',
    tenantId: id,
    wachtwoord: 'geheim',
    tenants: [id],
  } as const;
  const config = { ...configVoor(map, `sqlite:${join(map, 'echt.db')}`, 'silent'), proef: false, teams };
  huis = await start(config, { werker: inProces });
});
afterAll(async () => {
  await huis.stop();
  rmSync(map, { recursive: true, force: true });
});

it('has no simulator and no clock that can be set', async () => {
  expect(huis.simulator).toBeNull();
  const klok = await fetch(`${huis.url}/proef/klok`, { method: 'POST', body: '{"nu":"2026-03-12T09:00:00.000Z"}' });
  expect(klok.status).toBe(404);
  expect((await fetch(`${huis.url}/health/ready`)).status).toBe(200);
});

it('knows the gemeenten and nobody of the demo world', async () => {
  expect(await tel(huis, 'persoon')).toBe(0);
  expect(await tel(huis, 'casus')).toBe(0);
  expect(await tel(huis, "partij where soort = 'gemeente'")).toBe(342);
  expect(await tel(huis, "partij where soort = 'aanbieder'")).toBe(0);
});

it('answers on every address the manifest names, and takes nothing there', async () => {
  const { developer } = manifest;
  for (const adres of [developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl]) {
    const pagina = await fetch(adres.replace('https://{{HOST}}', huis.url));
    expect([pagina.status, pagina.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await pagina.text()).toMatch(/<html lang="nl">.*<h1>/s);
    expect((await fetch(pagina.url, { method: 'POST', body: 'x' })).status).toBe(405);
  }
});

it('lets nobody in without a token', async () => {
  const wie = { id: '29:x', aadObjectId: '00000000-0000-4000-8000-000000000002', name: 'X' };
  const kop = { type: 'message', id: '1', channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/emea/' };
  const gesprek = { id: 'a:x', conversationType: 'personal', tenantId: '00000000-0000-4000-8000-000000000001' };
  const rest = { from: wie, recipient: { id: '28:bot', name: 'bot' }, conversation: gesprek, text: 'hulp' };
  const body = JSON.stringify({ ...kop, ...rest });
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(`${huis.url}/api/messages`, { method: 'POST', headers, body })).status).toBe(401);
});
