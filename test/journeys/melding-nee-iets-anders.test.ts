/** A no in front of something else answers no question that it says nothing of, and what is told with it is not lost. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it.each(['nee de bestuurder is weg', 'nee het plan komt maandag pas'])('%s', async (zin) => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Noorderlicht kan volgende maand de salarissen niet meer betalen');
  expect(await sanne.zeg(zin)).toContain('Is het acuut?');
  expect(await sanne.zeg('hoe ver ben ik')).toContain(zin.slice(4));
});

it.each(['nee de zorg loopt gewoon door', 'nee dat duurt jaren', 'nee het valt mee'])('%s', async (zin) => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Noorderlicht kan volgende maand de salarissen niet meer betalen');
  expect(await sanne.zeg(zin)).not.toContain('Is het acuut?');
});
