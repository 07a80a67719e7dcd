/** A day without a year: a term lies ahead, whichever year is nearer; from when a trede holds is the day that was said, and never the day of today. */
import { delen } from '../cards/support/keuring';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
  await huis.zetKlok('2026-12-14T09:00:00.000Z');
});
afterAll(() => huis.ruimOp());

const waarden = (wie: Spreker): Readonly<Record<string, unknown>> =>
  Object.fromEntries(delen(wie.neemKaarten().at(-1)).map(({ id, value }): [string, unknown] => [String(id), value]));

it.each([
  ['extra taak Wilgenhoeve: jaarrekening opvragen op 15 juli', '2027-07-15'],
  ['extra taak Wilgenhoeve: jaarrekening opvragen uiterlijk 8 januari', '2027-01-08'],
  ['extra taak Wilgenhoeve: jaarrekening opvragen op 15 juli 2026', ''],
])('%s: %s', async (zin, termijn) => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  expect(await femke.zeg(zin)).toMatch(/^Taak of mijlpaal toevoegen/);
  expect(waarden(femke)['termijn'] ?? '').toBe(termijn);
});

it.each([
  ['tredebepaling Wilgenhoeve per 1 januari', '2027-01-01'],
  ['tredebepaling Wilgenhoeve sinds 20 november', '2026-11-20'],
  ['tredebepaling Wilgenhoeve', '2026-12-14'],
])('%s: geldt vanaf %s, en de trede kiest wie voorlegt', async (zin, ingangsdatum) => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.zeg(zin)).toMatch(/^Tredebepaling voorleggen/);
  const gevuld = waarden(anouk);
  expect(gevuld).toMatchObject({ ingangsdatum });
  expect(gevuld['trede'] ?? '').toBe('');
});
