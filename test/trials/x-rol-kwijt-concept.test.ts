/** X23 Somebody's role ends, or he works for another organisation, while a draft of his stands before him: nothing he says to it shows what it was about. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { antwoordVan, rolVanRob, verhuist } from '../support/rol-kwijt';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const gezegd = [
  'laat nog eens zien',
  'ja',
  'maak er vrijdag van',
  'haal overleg er even uit',
  'en dat de bank meeleest',
  'wie krijgt dit',
  'op henk en vrijdag',
  'laat nog even staan',
  'gooi maar weg',
];

it.each([
  'extra taak Hazelkamp',
  'update Hazelkamp: overleg gehad',
  'trede vaststellen Hazelkamp',
  'maak Lotte Claessen plaatsvervanger Hazelkamp',
])('rol voorbij, met voor zich: %s', async (opent) => {
  await rolVanRob(huis, 'wijsToe');
  const rob = new Spreker(huis, 'Rob Janssen');
  expect(await antwoordVan(rob, opent)).toContain('Hazelkamp');
  await rolVanRob(huis, 'beeindigRol');
  for (const zin of gezegd)
    expect([zin, await antwoordVan(rob, zin)]).toEqual([zin, expect.not.stringMatching(/Hazelkamp|C-2025-0003/)]);
});

it.each(['verzet het gesprek met Wilgenhoeve', 'plan een gesprek met Zilverwier op 2 april om 10 uur'])(
  'andere werkgever, met voor zich: %s',
  async (opent) => {
    const pieter = new Spreker(huis, 'Pieter van Loon');
    expect(await antwoordVan(pieter, opent)).toMatch(/Wilgenhoeve|Zilverwier|ZILVERWIER/);
    await verhuist(huis, 'Pieter van Loon', 'GM0344');
    for (const zin of gezegd)
      expect([zin, await antwoordVan(pieter, zin)]).toEqual([
        zin,
        expect.not.stringMatching(/Wilgenhoeve|Zilverwier|ZILVERWIER/),
      ]);
  },
);
