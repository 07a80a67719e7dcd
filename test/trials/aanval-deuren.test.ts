/** The doors of a trial run seen from another site in the same browser, and rights that should have gone. */
import { request } from 'node:http';
import { Spreker } from '../support/gesprek';
import { doeMelding } from '../support/melding-doen';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { weigeringTekst } from '../../texts/teams';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

function vraag(pad: string, methode: string, headers: Readonly<Record<string, string>>, body = ''): Promise<number> {
  return new Promise((klaar, mis) => {
    const verzoek = request(`${huis.url}${pad}`, { method: methode, headers }, (antwoord) => {
      antwoord.resume().once('end', () => klaar(antwoord.statusCode ?? 0));
    });
    verzoek.once('error', mis).end(body);
  });
}

const klok = '/proef/klok';
const later = JSON.stringify({ nu: '2030-01-01T00:00:00.000Z' });

it.each([
  ['een andere site', { origin: 'https://kwaad.example', 'content-type': 'text/plain' }],
  ['een bestand of een afgeschermd venster', { origin: 'null' }],
  ['een andere poort op deze computer', { origin: 'http://127.0.0.1:1' }],
  ['een naam die naar deze computer is omgebogen', { host: 'kwaad.example' }],
])('%s zet de proefklok niet', async (_, headers) => {
  expect(await vraag(klok, 'POST', headers, later)).toBe(403);
  expect(await (await fetch(`${huis.url}${klok}`)).text()).toContain('2026-03-12');
});

it.each([
  ['POST', 'gisteren'],
  ['POST', ''],
  ['POST', '{"nu":"gisteren"}'],
  ['POST', '{"nu":"-000100-01-01T00:00:00Z"}'],
  ['POST', '{"nu":"+275000-01-01T00:00:00Z"}'],
  ['POST', '{"van":"2026-03-12","tot":"2026-03-13"}'],
  ['POST', '[]'],
  ['PUT', later],
  ['DELETE', ''],
])('%s %s is geen moment, en dat staat er', async (method, body) => {
  const antwoord = await fetch(`${huis.url}${klok}`, { method, ...(body === '' ? {} : { body }) });
  expect([antwoord.status, await antwoord.json()]).toEqual([
    400,
    { code: 'geen-moment', melding: weigeringTekst['geen-moment'] },
  ]);
  expect(await (await fetch(`${huis.url}${klok}`)).text()).toContain('2026-03-12');
});

it.each(['2026-03-12T10:00:00Z', '"2026-03-12T10:00:00Z"', '{"tijd":"2026-03-12T10:00:00Z"}'])(
  'wie %s stuurt, bedoelt één ding',
  async (body) => {
    const antwoord = await fetch(`${huis.url}${klok}`, { method: 'POST', body });
    expect([antwoord.status, await antwoord.json()]).toEqual([
      200,
      { nu: expect.stringMatching(/^2026-03-12T10:00/) as string },
    ]);
  },
);

it('een omgebogen naam komt ook de bot zelf niet binnen', async () => {
  const headers = { host: 'kwaad.example:3978', 'content-type': 'application/json' };
  expect(await vraag('/api/messages', 'POST', headers, '{}')).toBe(403);
  expect(await vraag('/metrics', 'GET', headers)).toBe(403);
});

it('een aanbieder die het meldpunt bemant ziet toch geen melding over zichzelf', async () => {
  const nummer = await doeMelding(new Spreker(huis, 'Sanne Verhoeven'), 'A1');
  await huis.wereld.eenheid(({ db }) =>
    db.voer(
      `insert into persoon_rol (persoon_id, rol) select id, 'meldpuntmedewerker' from persoon where naam = 'Yvonne Bakker'`,
      [],
    ),
  );
  const yvonne = new Spreker(huis, 'Yvonne Bakker');
  const gezegd = await yvonne.drukRuw('melding.inzien', { action: 'melding.inzien', melding: nummer });
  expect(gezegd).toMatch(/Hierover kan ik u niets laten zien/);
  expect(await doeMelding(yvonne, 'A2')).toMatch(/^M-/);
});

it('wie bij de aanbieder gaat werken, heeft geen rol meer op haar casus', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const [rol] = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ casus: string; aanbieder: string }>(
      `select c.id as casus, c.aanbieder_id as aanbieder from casus_rol r join casus c on c.id = r.casus_id
       join persoon p on p.id = r.persoon_id where p.naam = 'Femke Dijkstra' and r.rol = 'regievoerder' and r.tot is null`,
      [],
    ),
  );
  const casus = rol?.casus ?? '';
  const toon = (): Promise<string> => femke.drukRuw('casus.inzien', { action: 'casus.inzien', casus });
  expect(await toon()).toMatch(/Casus C-/);
  await huis.wereld.eenheid(({ db }) =>
    db.voer(`update persoon set partij_id = ? where naam = 'Femke Dijkstra'`, [rol?.aanbieder ?? '']),
  );
  expect(await toon()).toMatch(/Hierover kan ik u niets laten zien/);
});

it.each(['execute', 'submit'] as const)(
  'een verouderde knop in een kanaal (%s) toont daar niet wat iemand mag',
  async (via) => {
    await new Spreker(huis, 'Anouk Wiersma').zeg('hulp');
    const gezegd = await new Spreker(huis, 'Anouk Wiersma', 'channel').drukRuw('oud.ding', { action: 'oud.ding' }, via);
    expect(gezegd).toMatch(/persoonlijke chat/);
    expect(gezegd).not.toMatch(/Dit kan ik voor u doen/);
  },
);
