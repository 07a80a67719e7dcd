/** Over ‘de brief’ gevraagd zonder dat er een voor hem staat: de nieuwste van zijn casus, of dat er geen is. En wat iemand van een brief zegt dat nergens anders bij hoort. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let esther: Spreker;
beforeAll(async () => {
  huis = await startProefhuis();
  esther = new Spreker(huis, 'Esther Kuipers');
});
afterAll(() => huis.ruimOp());
const kaart = (): string => JSON.stringify(esther.neemKaarten().at(-1));

const gevraagd: readonly (readonly [string, string])[] = [
  ['geef m maar aan tom om na te lezen', 'U legt een brief niet voor aan één persoon.'],
  ['laat Tom hem nakijken', 'U legt een brief niet voor aan één persoon.'],
  ['wie moet m goedkeuren', 'Een ander dan de opsteller stelt de brief vast'],
  ['afwijken van de volgorde', 'Eerder mag alleen met een reden'],
];

it.each(gevraagd)('zonder brief in de casus staat er dat er geen is: %s', async (zin) => {
  await esther.zeg('casus Mutsaersstichting');
  expect(await esther.zeg(zin)).toContain('Van casus C-2023-0001 is nog geen brief of persbericht opgesteld.');
});

it('een aantal zonder brief is het feit zelf', async () => {
  await esther.zeg('casus Mutsaersstichting');
  const uit = await esther.zeg('en waar komt dat aantal gemeenten vandaan?');
  expect(uit).toContain('Van casus C-2023-0001 is nog geen brief opgesteld. Dit is het feit zelf');
  expect(uit).toContain('Aantal gemeenten waar de aanbieder werkt');
});

it.each(gevraagd)(
  'met de casus voor zich is het de nieuwste brief, met de brief zelf die: %s',
  async (zin, antwoord) => {
    await esther.zeg('persbericht Mutsaersstichting');
    const met = await esther.zeg(zin);
    expect(met).toContain(antwoord);
    expect(met).not.toContain('Dit gaat over de nieuwste brief');
    const zonder = new Spreker(huis, 'Esther Kuipers');
    await huis.zetKlok('2026-03-13T09:00:00Z');
    await zonder.zeg('casus Wilgenhoeve');
    await zonder.zeg('casus Mutsaersstichting');
    const los = await zonder.zeg(zin);
    expect(los).toContain('Dit gaat over de nieuwste brief van deze casus: Persbericht B-2026-0001.');
    expect(los).toContain(antwoord);
  },
);

it.each([
  'dat begeleidend bureau mogen we van de regio niet noemen',
  'we mogen het begeleidend bureau van de accounthouder nog niet noemen',
  'het begeleidend bureau mag van de regio niet genoemd worden',
])('%s: achterhouden staat klaar met de zin als reden', async (zin) => {
  await esther.zeg('persbericht Mutsaersstichting');
  await esther.zeg(zin);
  const json = kaart();
  expect(json).toContain('Naam begeleidend bureau');
  expect(json).toContain('"id":"grond","label":"Hoe houdt u dit feit achter?","value":"zwijgen"');
  expect(json.toLowerCase()).toContain(`"value":"${zin}"`);
});

it('achterhouden van wat klaarstaat: de brief leest daarna zonder het bureau', async () => {
  await esther.zeg('persbericht Mutsaersstichting');
  await esther.zeg('dat begeleidend bureau mogen we van de regio niet noemen');
  const na = await esther.klik('Achterhouden', { grond: 'zwijgen', reden: 'De regio wil het nog niet noemen' });
  expect(na).toContain('naam begeleidend bureau');
  expect(await esther.zeg('persbericht Mutsaersstichting')).not.toContain('[ONTBREEKT: naam begeleidend bureau');
});

it('of hij vandaag de deur uit mag: concept, wat ontbreekt en wie het eerst hoort', async () => {
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  await esther.zeg('persbericht Mutsaersstichting');
  const pers = await esther.zeg('mag het vandaag de deur uit?');
  expect(pers).toContain('Deze brief is nog een concept.');
  expect(pers).toMatch(/Eerst gaat B-2026-\d+ naar de gemeenteraden\./u);
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  expect(await esther.zeg('mag hij vandaag de deur uit?')).toContain(
    'In de brief ontbreken nog: datum van de brief; naam van de ondertekenaar; namen van de deelnemingen.',
  );
});

it('een gemeente die akkoord is, wordt een opmerking bij de brief, en niet vastgesteld', async () => {
  await esther.zeg('persbericht Mutsaersstichting');
  const uit = await esther.zeg('de gemeente Venlo is akkoord met de brief');
  expect(uit).toContain('Een gemeente stelt een brief niet vast.');
  expect(kaart()).toContain('"value":"De gemeente Venlo is akkoord met de brief"');
});

it('wie de brief schreef of voorlegde krijgt bij het nakijken geen knop om hem te beoordelen; een ander wel', async () => {
  await esther.zeg('persbericht Mutsaersstichting');
  await esther.zeg('leg de brief voor');
  esther.neemKaarten();
  await esther.klik('Voorleggen');
  for (const zin of ['kijk de brief na', 'B-2026-0001', 'wie moet m goedkeuren', 'afwijken van de volgorde']) {
    await esther.zeg(zin);
    await esther.zeg('toon de brief');
  }
  expect(JSON.stringify(esther.neemKaarten())).not.toContain('"brief.beoordelen"');
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('persbericht Mutsaersstichting');
  await anouk.zeg('kijk de brief na');
  expect(JSON.stringify(anouk.neemKaarten().at(-1))).toContain('"brief.beoordelen"');
});

it('wie alleen meldt, heeft het met deze woorden niet over een brief', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('geef m maar aan tom om na te lezen')).not.toMatch(/brief|persbericht/u);
});
