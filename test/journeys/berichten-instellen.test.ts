/** Who gets too many messages, or asks when they come, in his own words: the card on which he chooses, and an hour he names is his hour. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it.each(['ik krijg te veel berichten', 'wanneer krijg ik berichten', 'ik wil minder meldingen van teams'])(
  '‘%s’ opent de keuze en begint geen melding, ook met een casus voor zich',
  async (zin) => {
    for (const naam of ['Sanne Verhoeven', 'Femke Dijkstra']) {
      const spreker = new Spreker(huis, naam);
      if (naam.startsWith('Femke')) await spreker.zeg('casus Wilgenhoeve');
      expect([naam, await spreker.zeg(zin)]).toEqual([naam, expect.stringMatching(/^Wanneer wilt u bericht\?/)]);
    }
    expect(await tel(huis, 'concept')).toBe(0);
  },
);

it('een overzicht op een uur, zoals mensen erom vragen', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  expect(await rob.zeg('stuur me een overzicht om 16 uur')).toContain('U krijgt het overzicht voortaan om 16 uur.');
  expect(await rob.zeg('instellingen')).toContain('Om 16 uur');
});
