/** A flood from one person slows that person down and nobody else. */
import { messageActivity } from '../../simulator/activities';
import { deliver } from '../../simulator/deliver';
import { Spreker } from '../support/gesprek';
import { doeMelding } from '../support/melding-doen';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { kapotteRegel, telMeldingen } from '../support/tellen';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('S53 wie de bot overspoelt wordt gevraagd te wachten; een ander meldt gewoon', async () => {
  const druk = new Spreker(huis, 'Rob Janssen');
  const stuur = () => deliver(`${huis.url}/api/messages`, messageActivity(druk.scene(), 'x'));
  const statussen = (await Promise.all(Array.from({ length: 340 }, stuur))).map(({ status }) => status);
  expect(statussen.filter((status) => status === 429)).toHaveLength(40);
  await doeMelding(new Spreker(huis, 'Sanne Verhoeven'), 'S53');
  expect(await telMeldingen(huis, 'S53')).toBe(1);
  expect(await kapotteRegel(huis)).toBeNull();
}, 40_000);
