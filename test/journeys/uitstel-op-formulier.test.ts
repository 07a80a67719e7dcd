/** What is said under the card of the rhythm goes into its form: how long and why; nothing is put off before its button (ADR 230). */
import { delen } from '../cards/support/keuring';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it.each([
  ['dat red ik niet, doe er een week bij, de bestuurder is ziek', '7', 'De bestuurder is ziek'],
  ['3 dagen later graag', '3', ''],
  ['want de cijfers zijn er pas vrijdag', '1', 'De cijfers zijn er pas vrijdag'],
  [
    'drie dagen uitstel, de vergadering is afgezegd, de voorzitter kon niet',
    '3',
    'De vergadering is afgezegd, de voorzitter kon niet',
  ],
])('%s', async (zin, dagen, reden) => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('ritme wilgenhoeve');
  femke.neemKaarten();
  expect(await femke.zeg(zin)).toContain('Er is nog niets vastgelegd');
  const velden = delen(femke.neemKaarten().at(-1)).map(({ id, value }): [unknown, unknown] => [id, value]);
  expect(Object.fromEntries(velden)).toMatchObject({ dagen, reden });
  expect(await tel(huis, "gebeurtenis where soort = 'uitstel'")).toBe(0);
});

it('wie iets anders vertelt of vraagt, vult er niets mee in', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('ritme wilgenhoeve');
  expect(await femke.zeg('wie doet wat bij wilgenhoeve')).toContain('Wie doet wat');
});
