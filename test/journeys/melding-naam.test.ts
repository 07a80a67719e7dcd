/** A melding about an aanbieder whose name is not clear at once. */
import { Spreker } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('een naam die twee aanbieders dragen, een verschrijving en een naam die niemand draagt: gevraagd, niet gekozen', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('kompasroos kan de lonen van december niet betalen');
  await bilal.klik('Kompasroos Jeugd');
  await bilal.zeg('nee, het gaat om Zilverwir');
  await bilal.zeg('nee, het gaat om Wilgenhoeven');
  await bilal.zeg('stop');
  const femke = new Spreker(huis, 'Femke Dijkstra', 'personal', bilal.verslag);
  await femke.zeg('ik wil melden dat Care 4 Kids surseance heeft aangevraagd');
  await femke.zeg('stop');
  vergelijkReis('melding-onduidelijke-naam', bilal.verslag);
});
