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

const andere = ['casus', 'taken', 'bijpraten', 'tijdlijn', 'plan', 'ritme'] as const;

it.each(gebruikers.map(({ naam }) => naam))(
  '%s leest onder de naam van een deelneming van de casus wat hij onder die van het concern leest, en anders niets',
  async (wie) => {
    const spreker = new Spreker(huis, wie);
    for (const woord of andere) {
      const concern = await spreker.zeg(`${woord} Mutsaersstichting`);
      const deelneming = await spreker.zeg(`${woord} Hai-5`);
      if (/C-2023-0001/.test(concern))
        expect([woord, deelneming]).toEqual([woord, expect.stringContaining('C-2023-0001')]);
      else expect([woord, deelneming]).toEqual([woord, await spreker.zeg(`${woord} Kiezelpad`)]);
    }
  },
);

it('wie de casus van het concern leest, leest waarom; een bericht onder die naam komt bij die casus', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  expect(await femke.zeg('casus Hai-5')).toContain(
    'Hai-5 hoort bij Mutsaersstichting. Dit is de casus van Mutsaersstichting.',
  );
  expect(await femke.zeg('update Hai-5: overleg gehad')).toContain('Bericht over casus C-2023-0001\nMutsaersstichting');
});
