/** A question in words is refused like the button for it: no line above a refusal tells what there is. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
});
afterAll(() => huis.ruimOp());

const geweigerd = /^Hierover kan ik u niets laten zien\.[^\n]*$/;
const naHet = (spreker: Spreker, zin: string): string =>
  (spreker.verslag.tekst.split(`> ${zin}\n`).at(-1) ?? '').trim();

it.each([
  ['Bilal Amrani', 'wie heeft het bericht over Wilgenhoeve gelezen'],
  ['Bilal Amrani', 'trek het bericht over Wilgenhoeve in'],
  ['Bilal Amrani', 'trek het bericht over Noorderlicht in'],
  ['Bilal Amrani', 'wanneer gaat de trede van Wilgenhoeve omhoog'],
  ['Willem Oosterhof', 'wie heeft het gelezen'],
  ['Willem Oosterhof', 'correctie: alles gaat goed'],
  ['Willem Oosterhof', 'zijn de raden geinformeerd'],
  ['Sanne Verhoeven', 'taken van Ingrid'],
])('X26 %s vraagt ‘%s’ en leest alleen de weigering', async (naam, zin) => {
  const spreker = new Spreker(huis, naam);
  await spreker.zeg(zin);
  expect(naHet(spreker, zin)).toMatch(geweigerd);
});

it.each([
  `taken van ${'a'.repeat(500)}1`,
  `taken van ${'a'.repeat(3_000)}`,
  `${'1'.repeat(4_000)} klopt niet`,
  `${'ik '.repeat(1_300)}weet`,
  `${'1 '.repeat(1_900)}${'x'.repeat(40)}`,
  // Read word by word in every way there is, the first of these takes minutes: longer than a test may.
])('X26 een zin die zich laat lezen op heel veel manieren houdt niemand op', async (zin) => {
  expect((await new Spreker(huis, 'Bilal Amrani').zeg(zin)).length).toBeGreaterThan(0);
});

it('X26 of er een reeks brieven is, leest alleen wie er een mag maken', async () => {
  const zin = 'brieven voor alle raden over Mutsaersstichting';
  const [ingrid, esther] = [new Spreker(huis, 'Ingrid Peeters'), new Spreker(huis, 'Esther Kuipers')];
  await ingrid.zeg(zin);
  expect(naHet(ingrid, zin)).toMatch(geweigerd);
  await esther.zeg(zin);
  await esther.klik('Brieven voor alle raden');
  await ingrid.zeg(zin);
  expect(naHet(ingrid, zin)).toMatch(geweigerd);
});
