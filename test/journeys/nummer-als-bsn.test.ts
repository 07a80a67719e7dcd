/** A number of an offer may pass the elfproef: it is not kept, and who says that it is no BSN reads what he can do. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const NUMMER = '123456782';
const KAN_NIET = 'Noem dan alleen de laatste vier cijfers.';

it.each(['dit is geen BSN', 'nee, het is een offertenummer', 'maar dat is ons factuurnummer'])(
  'wie zegt ‘%s’, leest hoe het wel kan',
  async (zin) => {
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    expect(await sanne.zeg(`offertenummer ${NUMMER} van de accountant van Noorderlicht is niet betaald`)).toContain(
      KAN_NIET,
    );
    const gezegd = await sanne.zeg(zin);
    expect(gezegd).toContain('ik kan het niet nagaan');
    expect(gezegd).toContain('(Deze tekst gebruiken)');
    expect(gezegd).not.toContain(NUMMER);
    expect(gezegd).not.toContain('Over welke organisatie');
    expect(await sanne.klik('Deze tekst gebruiken')).toContain('[BSN weggehaald]');
    await sanne.zeg('stop');
    await sanne.klik('Weggooien');
  },
);

it('waar geen BSN is weggehaald, is het een antwoord als elk ander', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Noorderlicht kan de lonen niet betalen, Daan (9) moet weg');
  expect(await sanne.zeg('dit is geen BSN')).not.toContain('ik kan het niet nagaan');
});

it('één zin over gevaar in een antwoord, ook waar iets aan gevaar doet denken', async () => {
  const sanne = new Spreker(huis, 'Bilal Amrani');
  const gezegd = await sanne.zeg('Lars, Boaz en Fenna van Kiezelpad weten van niks');
  expect(gezegd).toContain('Veilig Thuis');
  expect(gezegd.split('Bel 112').length - 1).toBe(1);
});
