/** Ordinary words that no register knows are words: nobody reads that there is no organisation called "rolverdeling". */
import { Spreker } from '../support/gesprek';
import type { Proefhuis } from '../support/proefhuis';
import { startProefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => void (huis = await startProefhuis()));
afterAll(() => huis.ruimOp());

it.each([
  ['Femke Dijkstra', 'hoe zit het met de rolverdeling'],
  ['Femke Dijkstra', 'welke casus loopt het langst'],
  ['Femke Dijkstra', 'kan ik het overdrachtsdossier zien'],
  ['Rob Janssen', 'heb je een sjabloon'],
  ['Rob Janssen', 'wie is de accounthouder'],
  ['Rob Janssen', 'zijn de ketenpartners op de hoogte'],
  ['Femke Dijkstra', 'hoe staat het met de besluiten enzo'],
])('%s: %s', async (wie, zin) => {
  const antwoord = await new Spreker(huis, wie).zeg(zin);
  expect(antwoord).not.toContain('ken ik niet');
  expect(antwoord).not.toContain('staat niet in het register');
});

it('wat niemand een naam noemt, kan een vraag naar een pagina zijn', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const antwoord = await femke.zeg('heb je een sjabloon');
  expect(antwoord).toContain('Bedoelt u iets anders? Dan kunt u hieronder kiezen.');
});

it.each([
  ['hoe gaat het met de rotonde', 'rotonde'],
  ['loopt er iets bij het zonnelied', 'zonnelied'],
  ['wat weten we van Opvang De Buitenkans', 'Opvang De Buitenkans'],
])('een naam die niemand kent blijft een naam: %s', async (zin, naam) => {
  expect(await new Spreker(huis, 'Femke Dijkstra').zeg(zin)).toContain(`‘${naam}’ ken ik niet`);
});
