/** Every kind of letter by its own words and from the menu of the casus. */
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

it.each([
  ['medewerkersbrief Mutsaersstichting', /^Brief aan medewerkers B-/],
  ['brief aan medewerkers over de Mutsaersstichting', /^Brief aan medewerkers B-/],
  ['cliëntenbrief Mutsaersstichting', /^Brief aan cliënten en ouders B-/],
  ['Vragen en antwoorden voor Mutsaersstichting.', /^Vragen en antwoorden B-/],
  ['eerste verklaring Mutsaersstichting', /^Eerste verklaring B-/],
  ['maak een vervolgbrief voor de Mutsaersstichting', /^Voor wie is de brief/],
  ['afsluitingsbrief Mutsaersstichting', /^Voor wie is de brief/],
])('%s', async (getypt, antwoord) => {
  expect(await esther.zeg(getypt)).toMatch(antwoord);
});

it('zonder casus komt de vraag om welke casus het gaat', async () => {
  expect(await new Spreker(huis, 'Anouk Wiersma').zeg('vervolgbrief')).toContain('Om welke casus gaat het?');
  // With a casus before her she need not say it again.
  expect(await esther.zeg('vervolgbrief')).toContain('Voor wie is de brief?');
});

it('tijdens een melding blijft een gewoon antwoord een antwoord', async () => {
  await esther.zeg('melding');
  const gezegd = await esther.zeg('vervolgbrief van de gemeente is er nog niet');
  expect(gezegd).not.toMatch(/B-2026|Voor wie is de brief/);
  await esther.zeg('stop');
});

it('het menu van de casus heeft een knop voor elke soort', async () => {
  await esther.zeg('casus Mutsaersstichting');
  await esther.klik('Meer doen');
  for (const titel of [
    'Vervolgbrief eigen regio',
    'Afsluitende brief andere regio',
    'Brief aan medewerkers',
    'Brief aan cliënten en ouders',
    'Vragen en antwoorden',
    'Eerste verklaring',
  ]) {
    expect(esther.knop(titel).verb).toBe('brief.opstellen');
  }
});
