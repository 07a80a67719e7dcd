/** A fact of a closed casus: the form says what it still does and what it does no more, before anybody types. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const zin = 'Een fout in dit feit kunt u nog verbeteren.';

it('het formulier zegt dat de casus gesloten is, en het feit wordt wel verbeterd', async () => {
  const henk = new Spreker(huis, 'Henk Smeets');
  await henk.zeg('feiten C-2025-0001');
  await henk.klik('Feit bijwerken');
  const formulier = await henk.klik('Openen', { feit: 'plan.bureau' });
  expect(formulier).toContain('Deze casus is gesloten');
  expect(formulier).toContain(zin);
  expect(formulier).toContain('Wie dat mag, opent de casus opnieuw.');
  await henk.klik('Opslaan', { waarde: 'Bureau Voorbeeld', reden: 'Stond verkeerd in het verslag.' });
  await henk.zeg('feiten C-2025-0001');
  await henk.klik('Feit bijwerken');
  expect(await henk.klik('Openen', { feit: 'plan.bureau' })).toContain('Bureau Voorbeeld');
});

it('bij een casus die open is staat dat er niet', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('feiten Mutsaersstichting');
  await anouk.klik('Feit bijwerken');
  expect(await anouk.klik('Openen', { feit: 'plan.bureau' })).not.toContain(zin);
});
