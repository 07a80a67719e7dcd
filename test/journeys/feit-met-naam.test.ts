/** A dated fact told with the name of its aanbieder in it, or in the channel of its casus: the fact opens with that day, and its terms move along. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const zin = 'het bezoek van de IGJ aan Wilgenhoeve was op 10 maart';

it('zonder casus in beeld: het feit van die aanbieder, met de dag erin', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const kaart = await anouk.zeg(zin);
  expect(kaart).toContain('Stichting De Wilgenhoeve.');
  expect(kaart).toContain('Datum van het bezoek van de inspectie');
  expect(JSON.stringify(anouk.neemKaarten())).toContain('10 maart 2026');
  const na = await anouk.klik('Opslaan', { waarde: '10 maart 2026', reden: 'Gehoord van de inspectie' });
  expect(na).toContain('Vastgelegd: datum van het bezoek van de inspectie');
  expect(na).toContain('Van 1 taak is de termijn hierdoor veranderd of begonnen.');
});

it('met een andere casus in beeld gaat het over wie is genoemd', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('casus Mutsaersstichting');
  expect(await anouk.zeg('Wilgenhoeve: het inspectiebezoek was op 9 maart')).toContain('Stichting De Wilgenhoeve.');
});

it('wie daar geen feiten vastlegt, leest er niets van', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg(zin)).not.toMatch(/Datum van het bezoek|Opslaan/);
});

it.each([
  ['IGJ komt 20 januari langs bij Wilgenhoeve', '20 januari 2027'],
  ['de inspectie komt op 20 januari langs bij de Wilgenhoeve.', '20 januari 2027'],
  ['op 20 januari komt de IGJ op bezoek bij Wilgenhoeve', '20 januari 2027'],
  ['de IGJ bezoekt Wilgenhoeve op 20 maart 2026', '20 maart 2026'],
  ['IGJ bezoekdatum Wilgenhoeve is 20 maart 2026', '20 maart 2026'],
])('%s: van wie de feiten bijhoudt is het de datum van het bezoek (%s), en geen melding', async (zin, dag) => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const gezegd = await femke.zeg(zin);
  expect(gezegd).toContain('Datum van het bezoek van de inspectie');
  expect(JSON.stringify(femke.neemKaarten().at(-1))).toContain(`"${dag}"`);
});

it.each([
  ['Femke Dijkstra', 'IGJ komt 20 januari langs bij Wilgenhoeve, er zijn zorgen over de veiligheid'],
  ['Femke Dijkstra', 'IGJ komt 20 januari langs bij Noorderlicht'],
  ['Sanne Verhoeven', 'IGJ komt 20 januari langs bij Wilgenhoeve'],
])('%s: ‘%s’ blijft een verhaal', async (naam, zin) => {
  expect(await new Spreker(huis, naam).zeg(zin)).not.toContain('Datum van het bezoek van de inspectie');
});
