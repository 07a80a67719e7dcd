/** A number that is not ours is named, and nobody gets the casus of a while ago in its place. */
import { hulpTekst } from '../../texts/hulp';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
});
afterAll(() => huis.ruimOp());

const femke = async (zin: string): Promise<string> => {
  const spreker = new Spreker(huis, 'Femke Dijkstra');
  await spreker.zeg('trede maanvaren');
  return spreker.zeg(zin);
};

it.each([
  ['hoe ernstig is Z-2026-0002', 'Z-2026-0002'],
  ['open Z-2026-0001', 'Z-2026-0001'],
  ['wat is de trede van z-2026-0002?', 'Z-2026-0002'],
  ['Z-2026-0001', 'Z-2026-0001'],
  ['hoe staat het met ZN-2026-12', 'ZN-2026-12'],
  ['wie is regievoerder van K-2026-0003', 'K-2026-0003'],
  ['taken van X2026-0004', 'X2026-0004'],
  ['update Z-2026-0001: de bank is akkoord', 'Z-2026-0001'],
  ['brieven Z-2026-0002', 'Z-2026-0002'],
  ['tijdlijn A-2026-0005', 'A-2026-0005'],
])('“%s”: dat nummer kent hij niet', async (zin, nummer) => {
  const antwoord = await femke(zin);
  expect(antwoord).toContain(hulpTekst.vreemdNummerKop(nummer));
  expect(antwoord).not.toContain('Maanvaren');
});

it.each([
  ['C-2026-0004', 'Maanvaren'],
  ['update maanvaren: besluit BW-2026-0031 is genomen door het college', 'C-2026-0004'],
  ['update: besluit BW-2026-0031 is genomen door het college', 'C-2026-0004'],
  ['taken week 12-2026', 'Uw taken'],
])('“%s” gaat over wat er staat', async (zin, woorden) => {
  const antwoord = await femke(zin);
  expect(antwoord).toContain(woorden);
  expect(antwoord).not.toContain('ken ik niet');
});

it('een melding waarin een nummer van een ander staat, begint gewoon', async () => {
  const zin = 'Noorderlicht heeft de lening met kenmerk LN-2026-0012 niet terugbetaald';
  const antwoord = await new Spreker(huis, 'Sanne Verhoeven').zeg(zin);
  expect(antwoord).not.toContain('ken ik niet');
  expect(antwoord).toContain('Noorderlicht');
});
