/** Somebody asks what a word of the question means, in the middle of a melding: he reads it, and the question comes back. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('legt een woord van de vraag uit, ook dat van een vraag van zojuist', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('Vuurbaak kan de huur van twee groepen niet meer betalen');
  await rob.klik('Melding doen');
  const acuut = /Is het acuut\?[\s\S]*Acuut betekent hier: binnen enkele weken/;
  expect(await rob.zeg('wat verstaat u onder acuut')).toMatch(acuut);
  expect(await rob.zeg('acuut?')).toMatch(acuut);
  expect(await rob.zeg('nee')).toMatch(/Sinds wanneer/);
  expect(await rob.zeg('wat bedoelde u met acuut?')).toMatch(/Sinds wanneer[\s\S]*Acuut betekent hier/);
});
