/** A document with the name of a child in it, sent by mistake: it goes out, and nobody is sent to 112 for it; where a child is in danger he still is. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let sanne: Spreker;
beforeEach(async () => {
  huis = await startProefhuis();
  sanne = new Spreker(huis, 'Sanne Verhoeven');
});
afterEach(() => huis.ruimOp());

const pdf = new TextEncoder().encode('%PDF-1.7\nx\n%%EOF');
const zinnen = [
  'ik stuurde per ongeluk een document met de naam van een kind',
  'er zit per ongeluk een document met de naam van een kind erin bij',
  'in het bestand dat ik net stuurde staat een kind met naam en toenaam',
  'ik heb een verslag meegestuurd waar een kind in genoemd wordt',
  'er staat een naam van een kind in de bijlage, wat gebeurt daarmee?',
];

it.each(zinnen)('in de melding: ‘%s’ haalt het document eruit', async (zin) => {
  await sanne.zeg('Noorderlicht kan de salarissen niet meer betalen');
  await sanne.stuurBestanden({ 'plan.pdf': pdf });
  const antwoord = await sanne.zeg(zin);
  expect(antwoord).not.toContain('Bel 112\nIs iemand nu in gevaar? Bel direct');
  expect(antwoord).toContain('eerst stond er: plan.pdf');
  expect(await sanne.zeg('welke bijlagen heb ik meegestuurd?')).toContain('Er zitten nu geen documenten bij');
  expect(await sanne.zeg('wat heb ik tot nu toe')).not.toMatch(/kind|per ongeluk/);
});

it.each(zinnen)('zonder document: ‘%s’ hoort hoe het weggaat', async (zin) => {
  expect(await sanne.zeg(zin)).toContain('Ik vind geen document dat u kunt weghalen');
  await sanne.zeg('Noorderlicht kan de salarissen niet meer betalen');
  expect(await sanne.zeg(zin)).toContain('Ik vind geen document dat u kunt weghalen');
  expect(await sanne.zeg('wat heb ik tot nu toe')).not.toMatch(/kind|per ongeluk/);
});

it('klinkt het ook naar gevaar, dan staat het nummer eronder', async () => {
  expect(await sanne.zeg(zinnen[3] ?? '')).toMatch(
    /geen document dat u kunt weghalen[\s\S]*Is iemand nu in gevaar\? Bel 112/,
  );
});

it.each([
  'in het document staat dat een kind geslagen wordt',
  'ik stuurde een document waarin staat dat een meisje zichzelf iets wil aandoen',
  'er zit een kind opgesloten volgens de bijlage',
  'in de bijlage staat de naam van een kind dat wordt mishandeld',
  'per ongeluk heeft een kind medicijnen gekregen',
])('%s: dat gaat voor', async (zin) => {
  expect(await sanne.zeg(zin)).toMatch(/Bel (?:direct )?112|Veilig Thuis/);
});
