/** Een brief die weg moet om wat erin staat, is een brief die weg moet; wat er alleen uit moet, gaat over de tekst. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const metBrief = async (zin: string): Promise<string> => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('persbericht Mutsaersstichting');
  return esther.zeg(zin);
};

it.each([
  'trek hem in, er staat een quote in die niet klopt',
  'trek in, want de quote klopt niet',
  'trek hem in, er staat een fout in',
])('“%s” opent het intrekken, met de reden ingevuld', async (zin) => {
  const gezegd = await metBrief(zin);
  expect(gezegd).toContain('B-2026-0001 intrekken');
  expect(gezegd).toContain('Uw reden staat ingevuld. Er is nog niets ingetrokken.');
});

it.each(['haal die quote weg, hij belt net af', 'quote klopt niet, mag eruit'])(
  '“%s” gaat over de tekst, en trekt niets in',
  async (zin) => {
    const gezegd = await metBrief(zin);
    expect(gezegd).toContain('De tekst van deze brief aanpassen');
    expect(gezegd).not.toContain('intrekken');
  },
);
