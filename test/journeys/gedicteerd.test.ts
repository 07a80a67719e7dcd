/** Somebody dictates to his phone: what is kept has marks in it, and no words for them; a number that may not be kept is found all the same. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it('een melding staat er zoals zij is bedoeld', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const antwoord = await sanne.zeg('Lindewal komt in de problemen komma de bestuurder is weg punt');
  expect(antwoord).toContain('Lindewal komt in de problemen, de bestuurder is weg');
  expect(antwoord).not.toMatch(/komma|punt\n/);
});

it('een burgerservicenummer met ‘punt’ ertussen wordt gevonden', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Lindewal kan de salarissen niet meer betalen');
  const antwoord = await sanne.zeg('het gaat om 123 punt 456 punt 782 punt');
  expect(antwoord).not.toContain('456');
  expect(antwoord).toMatch(/burgerservicenummer|BSN/i);
});
