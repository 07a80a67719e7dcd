/** Which letters there are, another kind of the casus before somebody, and the one before him that has to go. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('welke soorten er zijn staat er voor iedereen; met een casus in beeld met een knop voor elke die men mag opstellen', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('welke soorten brieven zijn er')).toContain('Brief aan cliënten en ouders');
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('casus Mutsaersstichting');
  const keuze = await anouk.zeg('wat voor brieven kan ik maken');
  expect(keuze).toContain('Welke brief wilt u opstellen over C-2023-0001?');
  expect(keuze).toContain('(Vervolgbrief eigen regio) (Vervolgbrief andere regio)');
  const tom = new Spreker(huis, 'Tom Hendriks');
  await tom.zeg('casus Mutsaersstichting');
  const vanTom = await tom.zeg('welke soorten brieven zijn er');
  expect(vanTom).toContain('(Persbericht)');
  expect(vanTom).not.toContain('Brief aan medewerkers');
  expect(await anouk.zeg('welke brieven zijn er')).toMatch(/^Brieven van/);
});

it.each([
  ['maak er een brief aan medewerkers van', /^Brief aan medewerkers B-/],
  ['maak hier ook een brief voor ouders van', /^Brief aan cliënten en ouders B-/],
  ['en een Q&A', /^Vragen en antwoorden B-/],
])('na een keuze voor wie de raadsbrief is: %s', async (zin, verwacht) => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('raadsinformatiebrief Mutsaersstichting');
  expect(await anouk.zeg(zin)).toMatch(verwacht);
});

it('wie zegt dat de brief die er staat weg moet, krijgt geen nieuwe; en een persbericht tekent niemand', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('persbericht Mutsaersstichting');
  expect(await esther.zeg('stuur het persbericht donderdag 9 uur')).toContain('Deze brief is nog een concept');
  expect(await esther.zeg('stuur de raadsinformatiebrief')).toContain('Brieven van casus C-2023-0001');
  await esther.zeg('persbericht Mutsaersstichting');
  expect(await esther.zeg('wie ondertekent hem')).toMatch(/^Een brief van deze soort heeft geen ondertekenaar/);
});

it('wat er in het draaiboek is veranderd: voor de beheerder de wijzigingen, voor een ander hoe het nu is', async () => {
  const karel = new Spreker(huis, 'Karel Mulder');
  for (const zin of [
    'wijzigingen draaiboek',
    'wat is er veranderd in het draaiboek',
    'wie heeft het draaiboek gewijzigd',
  ])
    expect(await karel.zeg(zin)).toMatch(/^Wijzigingen/);
  expect(await new Spreker(huis, 'Femke Dijkstra').zeg('wat is er gewijzigd in het draaiboek')).toMatch(/^Draaiboek/);
});

it('wat tussen de brieven verschilt is geen melding', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  for (const zin of [
    'verschil tussen de brieven Mutsaersstichting',
    'wat is het verschil tussen de brieven over de Mutsaersstichting',
  ])
    expect(await esther.zeg(zin)).toMatch(/^Waarin een brief verschilt[^]*Brieven van casus C-2023-0001/);
});
