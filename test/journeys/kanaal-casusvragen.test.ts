/** In the channel of a casus a question without a name is about that casus; who may not see it reads nothing of it. Elsewhere the name says which one. */
import { foutZin } from '../../texts/fouten';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
  await new Spreker(huis, 'Femke Dijkstra', 'channel').zeg('koppel dit kanaal aan C-2023-0001');
});
afterAll(() => huis.ruimOp());

/** What he reads in his own chat of what he asked in the channel. */
async function inKanaal(naam: string, zin: string): Promise<string> {
  const eigen = new Spreker(huis, naam);
  await eigen.zeg('hulp');
  const hardop = await new Spreker(huis, naam, 'channel').zeg(zin);
  expect(hardop).not.toMatch(/Venlo|Esther|Roermond/);
  return eigen.luister();
}

const vragen = [
  ['welke gemeenten doen hier mee', /Waar casus C-2023-0001 over gaat[^]*Betrokken regio’s en gemeenten\n[^]*Roermond/],
  ['wie zitten er in dit team', /Wie doet wat op casus C-2023-0001[^]*Communicatie: Esther Kuipers/],
  ['wie is er nog niet bij aangehaakt', /Wie is geïnformeerd over casus C-2023-0001[^]*Nog niet geïnformeerd/],
] as const;

it.each(vragen)('‘%s’', async (zin, antwoord) => {
  expect(await inKanaal('Esther Kuipers', zin)).toMatch(antwoord);
});

it.each(vragen)('‘%s’ van wie de casus niet mag zien, zegt niets van de casus', async (zin) => {
  expect(await inKanaal('Yvonne Bakker', zin)).not.toMatch(/C-2023|Roermond|Esther/);
});

it('met een naam erbij: de casus voor wie haar ziet, en anders wat iedereen van de aanbieder leest', async () => {
  const zin = 'welke gemeenten doen mee bij Wilgenhoeve';
  expect(await new Spreker(huis, 'Femke Dijkstra').zeg(zin)).toMatch(/Betrokken regio’s en gemeenten\n[^]*Helmond/);
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const metCasus = await sanne.zeg(zin);
  const zonderCasus = await sanne.zeg('welke gemeenten doen mee bij Kiezelpad');
  expect(metCasus).toMatch(/^Register\n/);
  expect(zonderCasus).toMatch(/^Register\n/);
  expect(metCasus).not.toMatch(/Helmond|C-2025/);
});

it('een nummer dat hij niet mag zien, is een nummer dat er niet is', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const wel = await sanne.zeg('welke gemeenten doen mee in C-2025-0004');
  expect(wel).toBe(await sanne.zeg('welke gemeenten doen mee in C-2025-9999'));
  expect(wel).toContain(foutZin({ soort: 'geen-toegang' }));
});
