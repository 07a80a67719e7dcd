/** A list before somebody, and the one he points at in words; nothing is done to it by that. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('een casus bij naam, bij plaats in de lijst, en bij wat erop staat', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('mijn casussen');
  expect(await esther.zeg('die van mutsaers')).toContain('Casus C-2023-0001');
  await esther.zeg('mijn casussen');
  expect(await esther.zeg('open de onderste')).toContain('Casus C-2025-0004');
  await esther.zeg('mijn casussen');
  expect(await esther.zeg('de tweede')).toContain('Casus C-2026-0004');
});

it('een verslag bij zijn dag', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('mijn gesprekken');
  expect(await pieter.zeg('dat van 11 februari')).toContain('Accountgesprek G-2026-0001');
});

it('een taak gaat open, en wordt door woorden niet afgerond', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('mijn taken');
  const kaart = await femke.zeg('vink de eerste af');
  expect(kaart).toContain('Bestuurlijk monitoringsoverleg houden');
  expect(kaart).toContain('(Gereed)');
  expect(kaart).not.toContain('Afgerond');
});
