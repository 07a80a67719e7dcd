/** What is said along with the order for a letter is not lost, and a fault in a letter is put right and no new kind of letter. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
});
afterAll(() => huis.ruimOp());

const kaarten = (wie: Spreker): string => JSON.stringify(wie.neemKaarten());
const NIET_VAST = 'Dit zei u erbij. Het is nog niet vastgelegd';

it.each([
  ['persbericht over mutsaers, embargo tot dinsdag 17 maart 10.00 uur', 'Einde van het embargo', '17 maart 2026'],
  ['persbericht mutsaers met embargo tot 17 maart 10 uur', 'Einde van het embargo', '17 maart 2026'],
  [
    'maak een persbericht voor mutsaers met als kop Samen aan het werk',
    'Kop van het persbericht',
    'Samen aan het werk',
  ],
  ['persbericht mutsaers; de titel wordt Samen aan het werk', 'Kop van het persbericht', 'Samen aan het werk'],
  ['persbericht mutsaers, datum: 18 maart 2026', 'Datum van het persbericht', '2026-03-18'],
])('‘%s’ geeft het persbericht, met dat feit ingevuld eronder', async (zin, feit, waarde) => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const gezegd = await esther.zeg(zin);
  expect(gezegd).toMatch(/Persbericht B-2026-\d+/);
  expect(gezegd.toLowerCase()).toContain(feit.toLowerCase());
  expect(gezegd).toContain(NIET_VAST);
  expect(kaarten(esther)).toContain(waarde);
});

it('twee dingen erbij geven twee formulieren; wat niets over de brief zegt, geeft er geen', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const beide = await esther.zeg('persbericht mutsaers met als kop Aan het werk en embargo tot 17 maart 10 uur');
  expect(beide).toContain('Kop van het persbericht');
  expect(beide).toContain('Einde van het embargo');
  expect(await esther.zeg('persbericht mutsaers, graag vandaag nog')).not.toContain(NIET_VAST);
});

it('wie het persbericht niet mag opstellen, leest ook geen feit', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  expect(await bilal.zeg('persbericht mutsaers, embargo tot 17 maart 10 uur')).not.toMatch(/embargo/i);
});

it('de kop van een genoemd persbericht is dat feit, en maakt geen nieuw persbericht', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  for (const zin of [
    'de kop van het persbericht van mutsaers wordt: Samen aan het werk',
    'de kop van het persbericht over Mutsaersstichting moet zijn: Samen aan het werk',
  ]) {
    const gezegd = await esther.zeg(zin);
    expect(gezegd).toContain('Kop van het persbericht');
    expect(gezegd).not.toMatch(/Persbericht B-2026/);
    expect(kaarten(esther)).toContain('Samen aan het werk');
  }
});

it.each([
  'maak een rectificatie',
  'stuur een rectificatie aan de raden',
  'kun je een rechtzetting maken',
  'er staat een fout in de brief, het zijn 13 gemeenten',
  'hoe herstel ik een fout in een verstuurde brief',
  'in het persbericht staat het aantal verkeerd',
])('‘%s’ zegt hoe dat gaat, en maakt niets', async (zin) => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('brieven mutsaers');
  const gezegd = await esther.zeg(zin);
  expect(gezegd).toContain('Een fout in een brief herstellen');
  expect(gezegd).not.toMatch(/B-2026-\d+, versie|Melding doen/);
});

it.each([
  ['Femke Dijkstra', 'rectificatie: de bank is nog niet akkoord'],
  ['Sanne Verhoeven', 'er staat een fout in de brief van de bank over noorderlicht'],
  ['Esther Kuipers', 'rechtzetting mutsaers'],
])('%s bedoelt met ‘%s’ iets anders', async (wie, zin) => {
  expect(await new Spreker(huis, wie).zeg(zin)).not.toContain('Een fout in een brief herstellen');
});
