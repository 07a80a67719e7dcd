/** Meer feiten in één zin: ieder feit krijgt zijn eigen knop met de waarde erin, wat niet te lezen is wordt genoemd, en er is niets vastgelegd. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let esther: Spreker;
beforeAll(async () => {
  huis = await startProefhuis();
  esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('persbericht Mutsaersstichting');
});
afterAll(() => huis.ruimOp());

const knoppen = (): readonly string[] =>
  [...JSON.stringify(esther.neemKaarten().at(-1)).matchAll(/"verb":"feit\.inzien","title":"([^"]*)"/gu)].map(
    ([, titel]) => titel ?? '',
  );

it.each<[string, readonly string[], readonly string[]]>([
  [
    'het zijn er nu 31 in 4 gemeenten en het bureau heet Fieldwork',
    ['Aantal gemeenten waar de aanbieder werkt: 4', 'Naam begeleidend bureau: Fieldwork'],
    ['31'],
  ],
  [
    'het bureau heet Fieldwork en de ondertekenaar heet Jansen en de datum is 12 maart',
    [
      'Naam begeleidend bureau: Fieldwork',
      'Naam van de ondertekenaar: Jansen',
      'Datum van het persbericht: 12 maart 2026',
    ],
    [],
  ],
  [
    'de deelnemingen zijn Hai-5, Care4Kids en OOG, en het bureau heet Fieldwork',
    ['Namen van de deelnemingen: Hai-5, Care4Kids en OOG', 'Naam begeleidend bureau: Fieldwork'],
    [],
  ],
  [
    'het inspectiebezoek was op 3 maart en het aantal gemeenten is 14',
    ['Datum van het bezoek van de inspectie: 3 maart 2026', 'Aantal gemeenten waar de aanbieder werkt: 14'],
    [],
  ],
])('%s', async (zin, feiten, onbekend) => {
  const uit = await esther.zeg(zin);
  expect(knoppen()).toEqual(feiten);
  expect([...uit.matchAll(/Bij ‘([^’]*)’ weet ik niet welk feit u bedoelt/gu)].map(([, wat]) => wat)).toEqual(onbekend);
});

it('de knop opent dat feit met de waarde erin, en die slaat u zelf op', async () => {
  await esther.zeg('het zijn er nu 31 in 4 gemeenten en het bureau heet Fieldwork');
  esther.neemKaarten();
  await esther.klik('Naam begeleidend bureau: Fieldwork');
  const kaart = JSON.stringify(esther.neemKaarten().at(-1));
  expect(kaart).toContain('"value":"Fieldwork"');
  expect(kaart).toContain('Niemand weet dit nog');
  const na = await esther.klik('Opslaan', { waarde: 'Fieldwork', reden: 'van de accounthouder' });
  expect(na).toContain('Vastgelegd: naam begeleidend bureau');
});

it.each([
  'het bureau heet Fieldwork en dat weet de regio al',
  'wat weten we van het bureau en de deelnemingen?',
  'de wethouder wil het weten, de pers belt, en morgen is er overleg',
])('een zin met één feit of geen blijft wat hij was: %s', async (zin) => {
  expect(await esther.zeg(zin)).not.toMatch(/Ik las \d feiten/u);
});

it('wie daar geen feiten vastlegt, krijgt geen feiten om te bevestigen', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const uit = await sanne.zeg('bij Mutsaers zijn het er 31 in 4 gemeenten en het bureau heet Fieldwork');
  expect(uit).not.toMatch(/Ik las|Naam begeleidend bureau/u);
});

it('een dag zonder jaar die op volgend jaar uitkomt, noemt dat jaar', async () => {
  await huis.zetKlok('2026-11-30T09:00:00Z');
  await esther.zeg('B-2026-0001');
  expect(await esther.zeg('zet de datum op 24 maart')).toContain('U noemde geen jaar. Ik vulde 24 maart 2027 in.');
  await esther.zeg('B-2026-0001');
  expect(await esther.zeg('zet de datum op 24 maart 2027')).not.toContain('U noemde geen jaar');
});
