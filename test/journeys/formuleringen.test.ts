/** A beheerder words a sentence of a letter otherwise: sees its sentences, tries one on the sample case, uses it and turns it back. */
import { Spreker } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const zinplek = { soort: 'raadsinformatiebrief', publiek: 'raad-andere-regio', zin: 'plan.doel' };
const geldend = () =>
  huis.wereld.eenheid((turn) =>
    turn.beheerwijziging.stand('formulering', 'raadsinformatiebrief/raad-andere-regio/plan.doel', '9999'),
  );

it('een zin anders formuleren, met een fout onderweg, en terugdraaien', async () => {
  const karel = new Spreker(huis, 'Karel Mulder');
  await karel.zeg('formuleringen');
  await karel.klik('Zin zoeken');
  await karel.klik('Zin zoeken', { woord: 'ex' });
  await karel.klik('Zin zoeken', { woord: 'wettelijke PLICHT' });
  await karel.klik('Andere brief kiezen');
  await karel.klik('Raadsinformatiebrief andere regio');
  await karel.klik('Volgende');
  await karel.drukRuw('formulering.openen', { action: 'formulering.openen', ...zinplek });
  await karel.klik('Voorbeeld bekijken', { tekst: 'Het doel is {constructor} en {plan.duur}', reden: 'Korter' });
  await karel.klik('Voorbeeld bekijken', { tekst: 'Er is een doel.', reden: 'Korter' });
  expect((await geldend()).size).toBe(0);
  await karel.klik('Tekst aanpassen');
  await karel.klik('Voorbeeld bekijken', { tekst: 'Het plan heeft één doel: {plan.doel}.', reden: 'Korter' });
  await karel.klik('Zo gebruiken');
  expect([...(await geldend()).values()]).toMatchObject([{ tekst: 'Het plan heeft één doel: {plan.doel}.' }]);
  await karel.klik('Wijzigingen bekijken');
  await karel.klik('Terugdraaien');
  expect([...(await geldend()).values()]).toMatchObject([{ tekst: null }]);
  await karel.klik('Terug naar de formuleringen');
  await karel.klik('Vaste teksten bekijken');
  await karel.klik('Ik heb deze tekst nagezien');
  karel.verslag.kop('Wie geen beheerder is, komt er niet bij');
  await new Spreker(huis, 'Anouk Wiersma', 'personal', karel.verslag).zeg('formuleringen');
  vergelijkReis('formuleringen', karel.verslag);
});
