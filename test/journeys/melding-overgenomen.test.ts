/** The meldpunt among itself: in words a melding is loosened from its casus and taken over, and who had it hears so. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('de koppeling losmaken in woorden, en de melder hoort dat zijn melding weer in beoordeling is', async () => {
  const [marjan, sanne] = [new Spreker(huis, 'Marjan de Graaf'), new Spreker(huis, 'Sanne Verhoeven')];
  await marjan.zeg('M-2026-0006');
  await marjan.zeg('ik pak hem op');
  for (const zin of ['maak de koppeling los', 'ontkoppel deze melding', 'koppel hem los']) {
    await marjan.zeg('koppel deze aan een casus');
    expect(await marjan.klik('Koppelen aan casus', { casus: '', casusnummer: 'C-2025-0005' })).toContain(
      'gekoppeld aan een casus ·',
    );
    expect(await marjan.zeg(zin)).toContain('U heeft de koppeling met de casus losgemaakt');
  }
  await huis.zetKlok('2026-03-12T09:30:00.000Z');
  await sanne.wacht(/Uw melding M-2026-0006 is weer in beoordeling/);
});

it('wie een melding overneemt zegt dat, en wie haar had hoort het', async () => {
  const [marjan, henk] = [new Spreker(huis, 'Marjan de Graaf'), new Spreker(huis, 'Henk Smeets')];
  await henk.zeg('M-2026-0004');
  expect(await henk.zeg('ik neem hem over')).toContain('U heeft de melding overgenomen');
  await huis.zetKlok('2026-03-12T09:45:00.000Z');
  expect(await marjan.wacht(/Nieuws over M-2026-0004/)).toContain('Henk Smeets heeft de melding overgenomen');
});
