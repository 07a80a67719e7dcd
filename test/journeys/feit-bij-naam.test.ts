/** Een feit heet zoals mensen het noemen, een brief naar wie hem leest, en wat erbij wordt gezegd wacht niet op de keuze van lezers. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
});
afterAll(() => huis.ruimOp());

const kaarten = (wie: Spreker): string => JSON.stringify(wie.neemKaarten());
const bijMutsaers = async (): Promise<Spreker> => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('feiten mutsaers');
  esther.neemKaarten();
  return esther;
};

it.each([
  ['feit begeleidend bureau', 'Naam begeleidend bureau', null],
  ['open het feit naam van het begeleidende bureau bij mutsaers', 'Naam begeleidend bureau', null],
  ['de bestuurlijke begeleidingsgroep komt er', 'Of er een Bestuurlijke begeleidingsgroep komt', '"value":"ja"'],
  ['nee, die begeleidingsgroep komt er juist niet', 'Of er een Bestuurlijke begeleidingsgroep komt', '"value":"nee"'],
  ['er is geen communicatiewerkgroep', 'Of er een communicatiewerkgroep is', '"value":"nee"'],
])('‘%s’ opent dat feit, met wat er is gezegd', async (zin, feit, waarde) => {
  const esther = await bijMutsaers();
  const gezegd = await esther.zeg(zin);
  expect(gezegd).toMatch(new RegExp(`^Feit\\n${feit}`, 'u'));
  if (waarde !== null) expect(kaarten(esther)).toContain(`"label":"Nieuwe waarde",${waarde}`);
});

it.each([
  ['de deelnemingen zijn Hai-5 en Care4Kids', 'Namen van de deelnemingen', '"value":"Hai-5\\nCare4Kids"'],
  ['de gevolgen voor onze begroting zijn nog niet bekend', 'Gevolgen voor de begroting', '"value":"nog-niet-bekend"'],
])('bij de feiten is ‘%s’ geen melding: dat feit staat ingevuld', async (zin, feit, waarde) => {
  const esther = await bijMutsaers();
  expect(await esther.zeg(zin)).toMatch(new RegExp(`^Feit\\n${feit}`, 'u'));
  expect(kaarten(esther)).toContain(waarde);
});

it('wat niet genoemd mag worden, opent met hoe dat gaat; er is dan nog niets achtergehouden', async () => {
  const esther = await bijMutsaers();
  const gezegd = await esther.zeg('het begeleidend bureau mag niet genoemd worden');
  expect(gezegd).toContain('Naam begeleidend bureau');
  expect(gezegd).toContain('Er is nog niets vastgelegd');
  expect(await esther.zeg('feit begeleidend bureau')).toContain('Niemand weet dit nog');
});

it('bij een melder is ‘het feit is dat …’ wat er speelt', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('het feit is dat mutsaers de salarissen niet betaalt')).toContain('Wat er speelt');
});

it.each([
  ['maak ook een briefje voor de ouders van mutsaers', /^Brief aan cliënten en ouders B-/u],
  ['maak een brief voor het personeel van mutsaers', /^Brief aan medewerkers B-/u],
  ['persbericht voor de ouders van mutsaers', /^Persbericht B-/u],
])('‘%s’ is de brief voor wie hem leest, tenzij de soort is genoemd', async (zin, brief) => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  expect(await esther.zeg(zin)).toMatch(brief);
});

it('waar eerst wordt gevraagd voor welke lezers een brief is, staat wat erbij is gezegd er al onder', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const gezegd = await esther.zeg('raadsinformatiebrief mutsaers, datum: 18 maart 2026');
  expect(gezegd).toContain('Voor wie is de brief?');
  expect(gezegd).toContain('Datum van de brief');
  expect(kaarten(esther)).toContain('2026-03-18');
});

it('wie de foute brief kreeg, staat in het register', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('feiten mutsaers');
  expect(await anouk.zeg('wie heeft de foute versie gekregen?')).toContain(
    'Wie is geïnformeerd over casus C-2023-0001',
  );
});

it.each([
  'geef de raadsbrief van mutsaers vrij',
  'stel de raadsinformatiebrief van mutsaers vast',
  'keur het persbericht van mutsaers goed',
])('‘%s’ gaat over een brief die er is, en maakt er geen', async (zin) => {
  const henk = new Spreker(huis, 'Henk Smeets');
  const gezegd = await henk.zeg(zin);
  expect(gezegd).not.toMatch(
    /Voor wie is de brief|Aanbiedingsbrief B-|^Persbericht B-\d+-\d+\nMutsaersstichting\nNagekeken/u,
  );
  expect(gezegd).toMatch(/^(?:Brieven van casus C-2023-0001|\S.* B-2026-\d+)/u);
});

it.each([
  [
    'persbericht',
    'de kop moet zijn: Mutsaersstichting werkt aan herstel',
    'Kop van het persbericht',
    'Mutsaersstichting werkt aan herstel',
  ],
  ['aanbiedingsbrief', 'het is namens wethouder Peeters', 'Afzender van de aanbiedingsbrief', 'wethouder Peeters'],
])('met een %s open vult ‘%s’ in wat de brief van zichzelf zegt', async (soort, zin, feit, waarde) => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg(`${soort} mutsaers`);
  esther.neemKaarten();
  expect(await esther.zeg(zin)).toMatch(new RegExp(`^Feit\\n${feit}`, 'u'));
  expect(kaarten(esther)).toContain(`"value":"${waarde}"`);
});
