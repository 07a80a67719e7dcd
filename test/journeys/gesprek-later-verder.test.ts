/** Who stops half-way in an accountgesprek is told that nothing is kept yet, and by which button; his words are no part of the report. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it.each([
  'ik moet nu weg, ga later verder',
  'later verder',
  'ik moet stoppen',
  'Morgen verder.',
  'bewaar dit voor later',
])('%s', async (zin) => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('accountgesprek Lindewal');
  expect(await pieter.zeg(zin)).toContain('Er is nog niets bewaard van wat nu op de kaart staat.');
});

it('verder bij een open formulier wijst de knop; wat later speelt, blijft verslag', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('accountgesprek Lindewal');
  expect(await pieter.zeg('verder')).toContain('Dat doet u met de knop op de kaart hierboven');
  expect(await pieter.zeg('later dit jaar verhuizen ze naar een kleiner pand')).not.toContain('nog niets bewaard van');
});
