/** What the meldpunt says next: from a melding to its casus and back, without naming it again; and of a form that is left nothing is recorded. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('een melding blijft voor ons liggen als haar casus erbij komt', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg('werklijst');
  expect(await marjan.zeg('pak de bovenste')).toContain('Melding M-2026-0002');
  expect(await marjan.zeg('is hier al een casus van')).toContain('Casus C-2026-0003');
  expect(await marjan.zeg('koppel aan die casus')).toContain('M-2026-0002 koppelen aan een casus');
  expect(await marjan.zeg('nee toch niet')).toContain('is niets vastgelegd');
  expect(await marjan.zeg('vraag de melder sinds wanneer hij dit weet')).toContain(
    'Een vraag stellen over M-2026-0002',
  );
});

it('zonder formulier is er niets om te laten', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('casus wilgenhoeve');
  expect(await femke.zeg('laat maar')).toContain('Er is nu geen vraag open');
});

it('de beheerder vraagt in eigen woorden naar wat hij beheert', async () => {
  const karel = new Spreker(huis, 'Karel Mulder');
  expect(await karel.zeg('welke feestdagen kent het systeem')).toContain('Feestdagen in 2026');
  expect(await karel.zeg('het telefoonnummer van het meldpunt is veranderd')).toContain(
    'bereikbaarheid van het meldpunt',
  );
  expect(await karel.zeg('is de back-up gemaakt')).toContain('Dit gebeurt op de server');
});
