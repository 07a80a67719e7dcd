/** Somebody nobody knows, in a channel: he hears it himself, and no card for him is left there for the others. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const GEVAAR = 'Is een kind nu in gevaar? Bel 112.';

it('wie in het kanaal een knop indrukt, krijgt zijn antwoord alleen zelf', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf', 'channel');
  const daan = new Spreker(huis, 'Daan Vermeulen', 'channel');
  await marjan.zeg('hulp');
  const antwoord = await daan.druk({ titel: 'Hulp', verb: 'hulp.tonen', data: { action: 'hulp.tonen' } });
  expect(antwoord).toContain('Ik ken u nog niet. Open onze persoonlijke chat');
  expect(antwoord).toContain(GEVAAR);
  expect(marjan.luister()).not.toContain('Ik ken u nog niet');
});

it('wie in het kanaal iets vraagt, leest waar hij toegang vraagt en wie hij in nood belt', async () => {
  const daan = new Spreker(huis, 'Daan Vermeulen', 'channel');
  const antwoord = await daan.zeg('trede Mutsaersstichting');
  expect(antwoord).toContain('Ik ken u nog niet. Open onze persoonlijke chat');
  expect(antwoord).toContain(GEVAAR);
  expect(antwoord).not.toContain('(Toegang vragen)');
});
