/** Who lets go of what stands there and asks something else gets both answers; and a question is no part of what is told. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
});
afterEach(() => huis.ruimOp());

const melding = 'Noorderlicht kan volgende maand de salarissen niet meer betalen';

it.each(['laat maar, wie is de adviseur', 'nee laat maar, ik wil alleen weten wie de adviseur is'])(
  'onder een open bericht: %s',
  async (zin) => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    await femke.zeg('update overleg gehad met Maanvaren, herstelplan komt vrijdag');
    const antwoord = await femke.zeg(zin);
    expect(antwoord).toContain('dit bericht gaat niet door');
    expect(antwoord).toContain('Adviseur: Anouk Wiersma');
  },
);

it('midden in een melding: wat er al was blijft bewaard, en de vraag is geen deel van het verhaal', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg(melding);
  const antwoord = await sanne.zeg('laat maar, ik wil gewoon weten in welke trede Kiezelpad zit');
  expect(antwoord).toContain('Niet verstuurd, wel bewaard');
  expect(antwoord).toContain('Hierover kan ik u niets laten zien.');
  await sanne.zeg('verder');
  expect(await sanne.zeg('wat heb ik tot nu toe ingevuld')).not.toContain('welke trede');
});

it('een vraag hoe erg iets is, komt niet in de melding', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg(melding);
  expect(await sanne.zeg('hoe erg is het als ik niet alles weet')).toContain('De meeste vragen mag u openlaten.');
  expect(await sanne.zeg('wat heb ik tot nu toe ingevuld')).not.toContain('hoe erg');
});

it('wat is opgelost, is geen vraag', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('update overleg gehad met Maanvaren, herstelplan komt vrijdag');
  expect(await femke.zeg('laat maar')).toContain('dit bericht gaat niet door');
});

it('na een accountgesprek vraagt een melding of zij over die organisatie gaat', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('accountgesprek Kiezelpad');
  const antwoord = await pieter.zeg('maak er maar een melding van, ze kunnen de roosters niet meer rond krijgen');
  expect(antwoord).toContain('Gaat dit over Praktijk Kiezelpad?');
});

it('wat in een accountgesprek wel is besproken, heet niet ‘niet besproken’', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('accountgesprek Kiezelpad');
  const antwoord = await pieter.zeg('ging over personeel en de wachttijden, rest niet aan bod gekomen');
  expect(antwoord).toContain('De andere thema’s: Niet besproken');
  expect(antwoord).not.toContain('Personeel: Niet besproken');
});
