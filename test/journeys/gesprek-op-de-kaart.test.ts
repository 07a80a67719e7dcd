/** What an accountmanager types while the form of his accountgesprek stands there goes into that form, and begins no melding. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

async function opKaart(): Promise<Spreker> {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  expect(await pieter.zeg('net terug van zilverwier, goed gesprek gehad, ff noteren')).toContain(
    'Jeugdhulp Zilverwier',
  );
  return pieter;
}

it.each([
  ['met directeur en controller', /Deelnemers: Directeur en controller/],
  ['deelnemers: directeur, controller', /Deelnemers: Directeur, controller/],
  ['aanwezig waren de bestuurder en een adviseur', /Deelnemers: De bestuurder en een adviseur/],
  ['aanleiding was het hoge verzuim', /Aanleiding: Het hoge verzuim/],
  ['geld gaat goed, personeel wordt krap', /Financiële situatie: Geen zorgen\. Personeel: Feit: personeel wordt krap/],
  ['het verzuim loopt op naar 12 procent', /Personeel: Feit: het verzuim loopt op/],
  ['nee wacht, datum was gisteren', /Datum van het gesprek: 11 maart 2026/],
])('‘%s’ komt op de kaart', async (tekst, verwacht) => {
  await huis.zetKlok('2026-03-12T09:00:00.000Z');
  const pieter = await opKaart();
  const antwoord = await pieter.zeg(tekst);
  expect(antwoord).toMatch(verwacht);
  expect(antwoord).toContain('Er is nog niets vastgelegd');
  expect(antwoord).not.toContain('Over welke organisatie');
});

it('‘opslaan’ wijst naar de knop, en wie wil melden kan dat', async () => {
  const pieter = await opKaart();
  for (const woorden of ['opslaan', 'bewaar het maar', 'klaar', 'sla op'])
    expect(await pieter.zeg(woorden)).toContain('met de knop op de kaart');
  expect(await pieter.zeg('over Zilverwier wil ik een melding doen')).toContain('Melding doen');
});

it('een andere organisatie, een vraag en gevaar horen niet op de kaart', async () => {
  const pieter = await opKaart();
  expect(await pieter.zeg('Kiezelpad kan de lonen niet betalen')).not.toContain('Ingevuld zoals u zei');
  await pieter.zeg('stop');
  const weer = await opKaart();
  expect(await weer.zeg('er springt nu iemand van het dak')).toContain('112');
});
