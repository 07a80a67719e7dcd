/** Who is at work on the casus before him and tells that something goes on, is asked whether it is news; who asks where it belongs is sent there. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
  await huis.zetKlok('2026-03-12T09:00:00.000Z');
});
afterAll(() => huis.ruimOp());

async function metCasus(naam: string, casus: string): Promise<Spreker> {
  const spreker = new Spreker(huis, naam);
  await spreker.zeg(`casus ${casus}`);
  return spreker;
}

it.each([
  ['Anouk Wiersma', 'wilgenhoeve', 'de aanbieder is het niet eens met onze grond', 'Ondersteuningsteam'],
  ['Femke Dijkstra', 'wilgenhoeve', 'de gemeenten kunnen het niet eens worden over de kosten', 'Geschillencommissie'],
  ['Henk Smeets', 'maanvaren', 'de gemeenten kunnen het niet eens worden over de kosten', 'Geschillencommissie'],
])('%s op %s: %s', async (naam, casus, zin, elders) => {
  const spreker = await metCasus(naam, casus);
  const uit = await spreker.zeg(zin);
  expect(uit).toContain('Is dit nieuws over casus C-');
  expect(uit).toContain(elders);
  expect(uit).not.toContain('is niet opgeslagen');
  await spreker.klik('Ja, maak er een bericht van');
  expect(JSON.stringify(spreker.neemKaarten().at(-1)).toLowerCase()).toContain(zin);
});

it.each([
  'waar kan ik terecht met een geschil over het tarief?',
  'ik wil een geschil over het contract voorleggen aan de geschillencommissie',
])('wie vraagt waar hij zijn moet, wordt verwezen: %s', async (zin) => {
  const femke = await metCasus('Femke Dijkstra', 'wilgenhoeve');
  const uit = await femke.zeg(zin);
  expect(uit).not.toContain('Is dit nieuws');
  expect(uit).toContain('kunt u naar de Geschillencommissie Sociaal Domein');
});

it('zonder casus voor zich blijft het een verwijzing', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('hulp');
  expect(await rob.zeg('de gemeenten kunnen het niet eens worden over de kosten')).toContain('is niet opgeslagen');
});

it('gevaar is nooit nieuws', async () => {
  const femke = await metCasus('Femke Dijkstra', 'wilgenhoeve');
  expect(await femke.zeg('er is nu brand in het gezinshuis, bel 112')).not.toContain('Is dit nieuws');
});
