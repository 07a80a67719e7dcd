/** Half of the form, and then away: what stood on the page is kept, and what was empty there is asked for and not left open. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const BLAD_3 = { 'f-sinds': 'per 1 mei', 'f-gebieden': 'Venlo', 'f-jeugdhulpvormen': '' };
async function opBlad3(): Promise<Spreker> {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('melding');
  await bilal.klik('Liever een formulier');
  await bilal.klik('Volgende', { 'f-over': 'Kiezelpad', 'f-soort': 'vermoeden-financieel' });
  await bilal.klik('Volgende', { 'f-omschrijving': 'De huur blijft liggen.', 'f-acuut': 'nee' });
  return bilal;
}

it('wie halverwege een bladzijde stopt, raakt niet kwijt wat daar stond, ook niet na een dag en een herstart', async () => {
  const eerst = await opBlad3();
  expect(await eerst.klik('Stoppen', BLAD_3)).toContain('wel bewaard');
  huis = await huis.herstart();
  await huis.zetKlok('2026-03-13T09:00:00.000Z');
  const bilal = new Spreker(huis, 'Bilal Amrani');
  const verder = await bilal.zeg('verder');
  expect(verder).toContain('Om welke vormen van jeugdhulp gaat het?');
  const tot = await bilal.zeg('hoe ver ben ik');
  expect(tot).toContain('per 1 mei');
  expect(tot).toContain('Venlo');
});

it.each(['Stoppen', 'Liever vraag voor vraag'])(
  'wat op de bladzijde leeg was, is na ‘%s’ niet opengelaten',
  async (knop) => {
    const bilal = await opBlad3();
    const antwoord = await bilal.klik(knop, { 'f-sinds': '', 'f-gebieden': '', 'f-jeugdhulpvormen': '' });
    const vraag = knop === 'Stoppen' ? await bilal.zeg('verder') : antwoord;
    expect(vraag).toContain('Sinds wanneer speelt dit');
  },
);
