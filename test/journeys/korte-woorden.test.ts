/** What people type who come twice a year: a word or two, an order without its object, a question without its mark (ADR 0254). */
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { Spreker } from '../support/gesprek';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const eersteRegel = (antwoord: string) => antwoord.split('\n')[0];

it.each([
  ['Femke Dijkstra', 'toon mijn taken', /^Uw taken/],
  ['Femke Dijkstra', 'welke taken heb ik', /^Uw taken/],
  ['Femke Dijkstra', 'wie staat op welke trede', /^Casussen/],
  ['Pieter van Loon', 'verslag maken', /^Accountgesprek$/],
  ['Marjan de Graaf', 'te beoordelen', /^Werklijst van het meldpunt/],
  ['Ingrid Peeters', 'goedkeuren', /^Wat op u wacht/],
  ['Karel Mulder', 'toegangsverzoeken', /^Wie heeft toegang/],
  ['Sanne Verhoeven', 'info', /^Dit kan ik voor u doen/],
  ['Sanne Verhoeven', 'blijf ik anoniem', /^Hoort de organisatie uw naam/],
])('%s: %s', async (wie, zin, verwacht) => {
  expect(eersteRegel(await new Spreker(huis, wie).zeg(zin))).toMatch(verwacht);
});

it.each([
  ['bericht voor de pers', /^Persbericht B-/],
  ['schrijf een persbericht', /^Persbericht B-/],
  ['schrijf een brief aan de raad', /^Voor wie is de brief/],
  ['q&a maken', /^Vragen en antwoorden B-/],
  ['iets voor het personeel', /^Brief aan medewerkers B-/],
  ['wat is de trede', /^Trede$/],
  ['trede verhogen', /^Tredebepaling voorleggen/],
  ['geschiedenis van de trede', /^Besluiten over de trede/],
  ['update plaatsen', /^Bericht over casus/],
  ['nieuw feit', /^Feiten van casus/],
  ['kvk', /^Register/],
  ['team', /^Wie doet wat/],
])('met de casus voor haar: %s', async (zin, verwacht) => {
  const wie = new Spreker(huis, 'Anouk Wiersma');
  await wie.zeg('casus Mutsaersstichting');
  expect(eersteRegel(await wie.zeg(zin))).toMatch(verwacht);
});

it.each([
  ['als word', /^Bestand klaar/],
  ['ik wil hem als pdf', /^Bestand klaar/],
  ['printen', /meer bestanden$/],
  ['hele tekst', /de hele brief$/],
  ['controleren', /nakijken$/],
  ['nog eens nakijken', /nakijken$/],
  ['indienen', /nakijken$/],
  ['kan ik hem wijzigen', /^De tekst van deze brief aanpassen/],
  ['intrekken', /^B-2026-\d{4} intrekken/],
  ['opnieuw', /^Persbericht B-/],
  ['waar is dit op gebaseerd', /meer bestanden$/],
  ['wie stelt hem vast', /^Persbericht B-/],
])('met een brief voor haar: %s', async (zin, verwacht) => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('persbericht Mutsaersstichting');
  expect(eersteRegel(await esther.zeg(zin))).toMatch(verwacht);
});

it('een woord in een verhaal is geen opdracht', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('persbericht Mutsaersstichting');
  for (const zin of [
    'in word klopt de derde alinea niet',
    'de bronnen van de gemeente zijn op',
    'wie heeft hem gelezen',
  ])
    expect(eersteRegel(await esther.zeg(zin))).not.toMatch(/^Bestand klaar|meer bestanden$|de hele brief$/);
});
