/** X27 The trede of a deelneming is that of its concern, for who may read that; for anybody else it sounds like an aanbieder about whom there is nothing. */
import { foutZin } from '../../texts/fouten';
import gebruikers from '../../simulator/users.json';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const niets = foutZin({ soort: 'geen-toegang' });
const trede = /Trede\nMutsaersstichting/;

it.each(gebruikers.map(({ naam }) => naam))('%s', async (wie) => {
  const spreker = new Spreker(huis, wie);
  const concern = await spreker.zeg('trede Mutsaersstichting');
  const deelneming = await spreker.zeg('trede Hai-5');
  const zonderCasus = await spreker.zeg('trede Kiezelpad');
  if (trede.test(concern)) {
    expect(deelneming).toMatch(trede);
    expect(deelneming).toContain('Hai-5 hoort bij Mutsaersstichting');
  } else expect(deelneming).toBe(zonderCasus);
});

it('er is van beide: wie de trede leest en wie niets hoort', async () => {
  const lezers = await Promise.all(
    gebruikers.map(async ({ naam }) => (await new Spreker(huis, naam).zeg('wat is de trede van Hai-5?')).match(trede)),
  );
  expect(lezers.filter((een) => een !== null).length).toBeGreaterThan(2);
  expect(lezers.filter((een) => een === null).length).toBeGreaterThan(2);
  expect(await new Spreker(huis, 'Willem Oosterhof').zeg('trede Hai-5')).toBe(niets);
});
