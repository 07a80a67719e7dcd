/** A line of the draaiboek changed and turned back; turning it back again changes nothing and leaves no line in the history. */
import { Spreker } from '../support/gesprek';
import { ingevuld } from '../support/kaarttekst';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('twee keer terugdraaien is één keer terug', async () => {
  const karel = new Spreker(huis, 'Karel Mulder');
  await karel.zeg('pas in het draaiboek de termijn van de regievoerder aanwijzen aan');
  const velden = ingevuld(karel.neemKaarten().at(-1)) as Readonly<Record<string, string>>;
  expect(velden['aantal']).toBe('5');
  const eerst = await karel.klik('Opslaan', { ...velden, aantal: '8', reden: 'Vijf is te kort' });
  expect(eerst.match(/Reden: /g)).toHaveLength(1);
  const terug = await karel.klik('Terugdraaien');
  expect(terug).toMatch(/Was: .*8 werkdagen[^]*Nu: .*5 werkdagen[^]*Reden: Teruggedraaid: Vijf is te kort/);
  // The last button is that of the first change: it is turned back already.
  expect((await karel.klik('Terugdraaien')).match(/Reden: /g)).toHaveLength(2);
});
