/** What a trede asks of a gemeente, a regio or an aanbieder is what the draaiboek has for it, with the source of each line, and nothing else. */
import { draaiboekregels } from '../../db/register/draaiboek';
import type { TaakEigenaar } from '../../domain/draaiboek';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const gemeente: readonly TaakEigenaar[] = ['gemeenten', 'centrumgemeente'];
const regio: readonly TaakEigenaar[] = ['accounthoudende-regio', 'niet-accounthoudende-regio', 'begeleidingsgroep'];

it.each([
  ['Sanne Verhoeven', 'wat houdt zorgelijk eigenlijk in voor een gemeente?', 3, gemeente],
  ['Ingrid Peeters', 'wat vraagt trede 3 van ons', 3, gemeente],
  ['Lotte Claessen', 'wat betekent trede 4 voor een regio', 4, regio],
] as const)('%s: %s', async (wie, zin, trede, eigenaren) => {
  const gehoord = await new Spreker(huis, wie).zeg(zin);
  expect(gehoord).toContain(`Draaiboek bij trede ${String(trede)}`);
  for (const { eigenaar, treden, wat } of draaiboekregels.filter((een) => een.treden.length > 0)) {
    const hoort = eigenaren.includes(eigenaar) && treden.includes(trede);
    expect([wat, gehoord.includes(`\n${wat}\n`)]).toEqual([wat, hoort]);
  }
  expect(gehoord).toMatch(/Bron van de taak: .* voorbeeld, niet officieel/u);
});

it('zonder trede, of van een trede waarbij niets voor hen staat, wordt er niets bij bedacht', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('wat betekenen de treden')).toContain('De vijf treden');
  const tweede = await sanne.zeg('wat betekent trede 2 voor een gemeente');
  expect(tweede).toContain('staat bij trede 2 niets voor');
  expect(tweede).toContain('De vijf treden');
});
