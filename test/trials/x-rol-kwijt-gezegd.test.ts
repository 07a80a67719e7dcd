/** X23 Somebody's role ends between a form or list and his words: nothing that stood there is shown again, whatever he says of it (ADR 183, 219). */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { antwoordVan, rolVanRob, verhuist } from '../support/rol-kwijt';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it.each([
  ['trede vaststellen Hazelkamp', 'grond: de bank haakt af'],
  ['trede vaststellen Hazelkamp', 'toch 3'],
  ['trede vaststellen Hazelkamp', 'ingaande vandaag'],
  ['trede vaststellen Hazelkamp', 'het stuk is de brief van de bank'],
  ['trede vaststellen Hazelkamp', 'voorleggen'],
  ['trede Hazelkamp naar 4 want de bank haakt af', 'toch 3, per morgen'],
  ['trede Hazelkamp naar 4 want de bank haakt af', 'leg maar voor'],
  ['wie is geïnformeerd over Hazelkamp', 'en de ouders?'],
  ['wie is geïnformeerd over Hazelkamp', 'bewijs: mail van maandag'],
  ['wie is geïnformeerd over Hazelkamp', 'wie heeft dat ingevuld'],
  ['taken Hazelkamp', 'de eerste is klaar'],
  ['mijn taken', 'die van de casus kan naar lotte'],
  ['tijdlijn Hazelkamp', 'de eerste klopt niet'],
])('rol voorbij na “%s”: “%s”', async (opent, zin) => {
  await rolVanRob(huis, 'wijsToe');
  const rob = new Spreker(huis, 'Rob Janssen');
  await antwoordVan(rob, opent);
  await rolVanRob(huis, 'beeindigRol');
  expect(await antwoordVan(rob, zin)).not.toMatch(/Hazelkamp|C-2025-0003|Voorleggen/);
});

it.each([
  ['Pieter van Loon', 'ik sprak gisteren Wilgenhoeve', 'het was eergisteren', /Wilgenhoeve/],
  ['Pieter van Loon', 'ik sprak gisteren Wilgenhoeve', 'en met de bestuurder erbij', /Wilgenhoeve/],
  ['Femke Dijkstra', 'mijn taken', 'die van Wilgenhoeve is klaar', /monitoringsoverleg|regio’s goed aangehaakt/],
  ['Femke Dijkstra', 'mijn taken', 'de eerste is klaar', /monitoringsoverleg|regio’s goed aangehaakt/],
  ['Marjan de Graaf', 'meldingen', 'die over Kiezelpad kan dicht', /M-2026-\d{4}/],
  ['Marjan de Graaf', 'meldingen', 'de eerste kan dicht', /M-2026-\d{4}/],
])('%s werkt ergens anders na “%s”: “%s”', async (wie, opent, zin, stond) => {
  const spreker = new Spreker(huis, wie);
  expect(await antwoordVan(spreker, opent)).toMatch(stond);
  await verhuist(huis, wie, 'GM0344');
  expect(await antwoordVan(spreker, zin)).not.toMatch(stond);
});
