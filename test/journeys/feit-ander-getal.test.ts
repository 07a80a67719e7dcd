/** A number of a casus that is wrong, corrected by saying so while its facts stand there; who may not correct it learns nothing. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it.each(['die 92 klopt niet, het zijn er 93', 'niet 92 maar 93', 'de 92 moet 93 zijn'])(
  'opent het feit met dat getal, met het nieuwe erin: %s',
  async (zin) => {
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    await anouk.zeg('feiten C-2023-0001');
    expect(await anouk.zeg(zin)).toContain('Aantal gemeenten waar de aanbieder werkt');
    expect(JSON.stringify(anouk.neemKaarten())).toContain('"value":"93"');
  },
);

it('een getal dat nergens staat, en iemand zonder de casus, krijgen geen feit te zien', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('feiten C-2023-0001');
  expect(await anouk.zeg('die 91234 klopt niet, het zijn er 93')).not.toContain('Dit staat er nu');
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('feiten C-2023-0001');
  expect(await bilal.zeg('die 92 klopt niet, het zijn er 93')).not.toContain('Aantal gemeenten');
});
