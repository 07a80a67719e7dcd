/** X23 Somebody's role ends, or he works for another organisation, while a draft of his stands before him: nothing he says to it shows what it was about. */
import { Spreker } from '../support/gesprek';
import { PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

const dag = PROEFMOMENT.slice(0, 10);
const nummer = 'C-2025-0003';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const rolVanRob = (wat: 'wijsToe' | 'beeindigRol'): Promise<void> =>
  huis.wereld.eenheid(async (turn) => {
    const { aadObjectId, tenantId } = new Spreker(huis, 'Rob Janssen').wie;
    const actor = await turn.persoon.actor(aadObjectId, tenantId, dag);
    const casus = await turn.casus.vind(nummer, dag);
    await turn.casus[wat](casus?.id ?? '', actor?.persoonId ?? '', 'regievoerder', dag);
  });

/** To another organisation, where he is asked to do other things. */
const verhuist = (naam: string, partijId: string): Promise<void> =>
  huis.wereld.eenheid(async (turn) => {
    const { aadObjectId, tenantId } = new Spreker(huis, naam).wie;
    const actor = await turn.persoon.actor(aadObjectId, tenantId, dag);
    const persoon = actor && (await turn.persoon.vind(actor.persoonId));
    if (persoon == null) throw new Error('nobody');
    await turn.persoon.bewaar({ ...persoon, partijId, rollen: ['melder'] });
  });

/** What is filled in on a card as well. */
async function antwoordVan(spreker: Spreker, zin: string): Promise<string> {
  spreker.neemKaarten();
  const tekst = await spreker.zeg(zin);
  return tekst + JSON.stringify(spreker.neemKaarten());
}

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
  await rolVanRob('wijsToe');
  const rob = new Spreker(huis, 'Rob Janssen');
  expect(await antwoordVan(rob, opent)).toContain('Hazelkamp');
  await rolVanRob('beeindigRol');
  for (const zin of gezegd)
    expect([zin, await antwoordVan(rob, zin)]).toEqual([zin, expect.not.stringMatching(/Hazelkamp|C-2025-0003/)]);
});

it.each(['verzet het gesprek met Wilgenhoeve', 'plan een gesprek met Zilverwier op 2 april om 10 uur'])(
  'andere werkgever, met voor zich: %s',
  async (opent) => {
    const pieter = new Spreker(huis, 'Pieter van Loon');
    expect(await antwoordVan(pieter, opent)).toMatch(/Wilgenhoeve|Zilverwier|ZILVERWIER/);
    await verhuist('Pieter van Loon', 'GM0344');
    for (const zin of gezegd)
      expect([zin, await antwoordVan(pieter, zin)]).toEqual([
        zin,
        expect.not.stringMatching(/Wilgenhoeve|Zilverwier|ZILVERWIER/),
      ]);
  },
);
