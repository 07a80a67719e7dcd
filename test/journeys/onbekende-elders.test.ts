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

it('wie in zijn eigen chat om toegang vraagt zoals de knop heet, heeft het gevraagd; wie vraagt hoe het gaat, nog niet', async () => {
  const daan = new Spreker(huis, 'Daan Vermeulen');
  expect(await daan.zeg('hoe krijg ik toegang?')).toContain('(Toegang vragen)');
  expect(await daan.zeg('toegang vragen')).toContain('Uw verzoek is verstuurd');
  await new Spreker(huis, 'Karel Mulder').wacht(/Daan Vermeulen vraagt toegang/);
  expect(await daan.zeg('graag toegang')).toContain('U heeft toegang gevraagd op 12 maart 2026');
});

it('ook wie niemand kent, hoort het als hij iets schrijft dat hij beter uit Teams verwijdert', async () => {
  const daan = new Spreker(huis, 'Daan Vermeulen');
  const antwoord = await daan.zeg('het gaat om BSN 111222333');
  expect(antwoord).toContain('Ik ken u nog niet');
  expect(antwoord).toMatch(/burgerservicenummer[^]*Verwijder uw bericht ook zelf in Teams/);
  expect(antwoord).not.toContain('111222333');
});
