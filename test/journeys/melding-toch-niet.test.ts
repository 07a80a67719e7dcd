/** A melding that is taken back in the same message is not begun, and what stood there goes on. */
import { Spreker, Verslag } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('maak er een melding van, nee toch niet', async () => {
  const verslag = new Verslag();
  const pieter = new Spreker(huis, 'Pieter van Loon', 'personal', verslag);
  await pieter.zeg('net bij zevenvlinder geweest, directeur gesproken. personeel zorg: verzuim 11%');
  await pieter.zeg('maak van dat verzuim een melding. nee toch niet, laat maar als zorg staan');
  expect(verslag.tekst).toContain('Goed, ik begin geen melding.');
  expect(verslag.tekst).not.toContain('Melding doen');
  await pieter.zeg('melding: zevenvlinder betaalt de lonen niet, dat kunnen ze toch niet maken');
  expect(verslag.tekst).toContain('Melding doen');
});
