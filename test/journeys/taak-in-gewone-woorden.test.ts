/** A task in the words people use when they look at it: done, put off with a reason, and no other thing made of it. */
import { Spreker } from '../support/gesprek';
import { ingevuld } from '../support/kaarttekst';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
});
afterAll(() => huis.ruimOp());

const KAART = /Taak op casus C-2025-0004\nBestuurlijk monitoringsoverleg houden/;

it.each([
  'dat overleg is gisteren geweest, vink maar af',
  'vink dat overleg maar af',
  'het overleg heeft plaatsgevonden, vink af',
  'het monitoringsoverleg is geweest op 11 maart',
  'dat monitoringsoverleg is klaar',
])('met de taak in beeld: “%s”', async (zin) => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('vink het bestuurlijk monitoringsoverleg af');
  expect(await femke.zeg(zin)).toMatch(KAART);
});

it.each([
  'verzet de termijn van het bestuurlijk monitoringsoverleg naar 20 maart omdat de accountant ziek is',
  'schuif het monitoringsoverleg door naar 20 maart, want de bestuurder is op vakantie',
  'zet de termijn van het monitoringsoverleg op 20 maart vanwege het bezoek',
])('“%s” wijzigt de termijn, en wordt geen bericht', async (zin) => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('mijn taken');
  const antwoord = await femke.zeg(zin);
  expect(antwoord).not.toContain('Bericht over casus');
  expect(ingevuld(femke.neemKaarten())).toMatchObject({ termijn: '2026-03-20' });
});

it('een overleg dat nog komt, blijft een feit; nieuws over een ander overleg wordt geen taak', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('casus wilgenhoeve');
  expect(await femke.zeg('het bestuurlijk overleg is verschoven naar 9 april')).toContain('Datum van het volgende');
  expect(await femke.zeg('update wilgenhoeve: gesprek met de bank is geweest')).toContain('Bericht over casus');
});
