/** A message is taken back with why: that stands where the message stood. A message that did not leave is no message to take back. */
import { veldenVan } from '../../bot/getoond/open-formulier';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
  await huis.zetKlok('2026-03-12T09:00:00.000Z');
});
afterAll(() => huis.ruimOp());

it('een concept dat nog niet is verstuurd, trekt geen ander bericht in', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('update wilgenhoeve: de bank heeft toegezegd');
  await femke.zeg('plaatsen');
  const uit = await femke.zeg('trek dat bericht maar weer in, de bank heeft nog niets op papier');
  expect(uit).toContain('Dit bericht is nog niet verstuurd');
  expect(uit).not.toContain('Het continuïteitsplan ligt bij');
});

it('ook met de lezers al in beeld is er nog niets verstuurd', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('update wilgenhoeve: de bank heeft toegezegd');
  await femke.klik('Laat zien wie dit leest', { tekst: 'De bank heeft toegezegd.', zicht: 'kernteam', akkoord: 'nee' });
  expect(await femke.zeg('trek dat bericht in')).toContain('Dit bericht is nog niet verstuurd');
});

it('de reden van het intrekken staat op de tijdlijn', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('update wilgenhoeve: de bank heeft toegezegd');
  await femke.klik('Laat zien wie dit leest', { tekst: 'De bank heeft toegezegd.', zicht: 'kernteam', akkoord: 'nee' });
  await femke.klik('Versturen');
  const kaart = await femke.zeg('trek mijn bericht in, de bank heeft nog niets op papier');
  expect(kaart).toContain('De bank heeft toegezegd.');
  const reden = veldenVan(femke.neemKaarten().at(-1)).find(({ id }) => id === 'reden')?.waarde;
  expect(reden).toBe('De bank heeft nog niets op papier.');
  await femke.klik('Intrekken', { reden: 'De bank heeft nog niets op papier.' });
  const tijdlijn = await femke.zeg('tijdlijn wilgenhoeve');
  expect(tijdlijn).toMatch(/Bericht ingetrokken[^]*De bank heeft nog niets op papier\./);
  expect(tijdlijn).not.toContain('De bank heeft toegezegd');
});
