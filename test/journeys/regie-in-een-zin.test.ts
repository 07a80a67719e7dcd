/** Whole sentences that ask for something of regie or for a letter, also while a melding is half-way. */
import { delen } from '../cards/support/keuring';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const waardenVan = (wie: Spreker): Readonly<Record<string, unknown>> =>
  Object.fromEntries(wie.neemKaarten().flatMap((kaart) => delen(kaart).map(({ id, value }) => [String(id), value])));

it('een collega die de regie overneemt: het formulier met rol en naam, en geen melding', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.zeg('Henk neemt de regie over van Noorderlicht')).toMatch(/Rol toewijzen[^]*Het Noorderlicht/);
  const adviseurs = await huis.wereld.eenheid(({ persoon }) => persoon.metRol('adviseur', '2026-03-12'));
  const overnemer = adviseurs.find(({ naam }) => naam === 'Henk Smeets')?.id;
  expect(waardenVan(anouk)).toMatchObject({ rol: 'regievoerder', persoon: overnemer });
  expect(await anouk.zeg('ik neem de regie over van Rob bij Vuurbaak')).toMatch(/Wie doet wat|Regie overnemen/);
});

it.each([
  ['Sanne neemt de regie over van Wilgenhoeve', true],
  ['maak Sanne Verhoeven plaatsvervanger van Wilgenhoeve', true],
  ['draag de casus Wilgenhoeve over aan Sanne', true],
  ['Henk neemt de regie over van Wilgenhoeve', false],
  ['ik word regievoerder van Wilgenhoeve', false],
  ['regievoerder aanwijzen Wilgenhoeve', false],
])('%s: wie de rol niet kan krijgen, blijft niet zonder woord leeg (%s)', async (zin, uitleg) => {
  const antwoord = await new Spreker(huis, 'Anouk Wiersma').zeg(zin);
  expect(antwoord).toMatch(/^Rol toewijzen/);
  expect(antwoord.includes('Kies zelf wie de rol krijgt')).toBe(uitleg);
  expect(/De organisaties legt een adviseur[^]*Toegang regelt de beheerder/.test(antwoord)).toBe(uitleg);
});

it('wie geen rollen toewijst en van een gemeente vertelt, begint een melding', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  expect(await bilal.zeg('de gemeente Venlo neemt de regie over bij Noorderlicht')).toMatch(/^Melding doen/);
});

it('halverwege een melding: een waarneming komt ernaast, en niets ervan in de melding', async () => {
  const henk = new Spreker(huis, 'Henk Smeets');
  await henk.zeg('melding Sterrenmos');
  const gezegd = await henk.zeg('ik ben ziek, Anouk neemt waar tot vrijdag');
  expect(gezegd).toMatch(/^Waarneming[^]*Wat voor melding is het/);
  expect(gezegd).not.toMatch(/genoteerd/);
  expect(await tel(huis, 'waarneming')).toBe(0);
});

it('een brief of mail aan medewerkers of ouders, met het werkwoord achteraan', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  expect(await esther.zeg('mail voor medewerkers van Wilgenhoeve opstellen')).toMatch(/^Brief aan medewerkers/);
  expect(await esther.zeg('brief aan alle ouders van Wilgenhoeve maken')).toMatch(/^Brief aan cliënten en ouders/);
});

it.each([
  ['Rob Janssen', 'wie kan casus Vuurbaak zien?'],
  ['Anouk Wiersma', 'casus Mutsaersstichting wie kan dit zien?'],
  ['Rob Janssen', 'wie mag Vuurbaak inzien'],
  ['Rob Janssen', 'wie ziet deze casus'],
])('%s: ‘%s’ opent wie de casus kan zien', async (naam, zin) => {
  expect(await new Spreker(huis, naam).zeg(zin)).toMatch(/Wie kan casus C-[^]*Niemand anders/);
});

it('wie een melding kan zien is een andere vraag', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('wie kan mijn melding over Noorderlicht zien?')).not.toContain('Wie kan casus');
});
