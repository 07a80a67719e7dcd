/** Two people change one task at the same moment: the first wins, and the other reads who, when and what stands now. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('wie later is, leest wie eerder was, met de knoppen om verder te gaan', async () => {
  const [femke, anouk] = [new Spreker(huis, 'Femke Dijkstra'), new Spreker(huis, 'Anouk Wiersma')];
  await femke.zeg('verzet het monitoringsoverleg bij Wilgenhoeve naar 15 april');
  await anouk.zeg('verzet het monitoringsoverleg bij Wilgenhoeve naar 20 april');
  const invoer = { eigenaar: 'regievoerder', reden: 'agenda' };
  await femke.klik('Opslaan', { ...invoer, termijn: '2026-04-15' });
  const later = await anouk.klik('Opslaan', { ...invoer, termijn: '2026-04-20' });
  expect(later).toContain('Dit is niet gedaan: iemand heeft deze taak intussen gewijzigd.');
  expect(later).toContain('U koos: uiterlijk 20 april 2026.');
  expect(later).toMatch(/Uiterlijk 15 april 2026[^]*Femke Dijkstra: termijn van 6 maart 2026 naar 15 april 2026/);
  await anouk.klik('Aanpassen');
  expect(await anouk.klik('Opslaan', { ...invoer, termijn: '2026-04-20' })).toContain('Uiterlijk 20 april 2026');
});

it('afronden van een taak die intussen anders is, doet niets en laat haar zien', async () => {
  const [femke, anouk] = [new Spreker(huis, 'Femke Dijkstra'), new Spreker(huis, 'Anouk Wiersma')];
  await femke.zeg('taken Wilgenhoeve');
  const knop = femke.knop('Bekijken');
  await femke.druk(knop);
  await anouk.druk(knop);
  await anouk.klik('Gereed');
  const gezegd = await femke.klik('Gereed');
  expect(gezegd).toContain('Dit kan nu niet (afronden): de status is ‘gereed’.');
  expect(gezegd).toMatch(/Taak op casus C-2025-0004[^]*Anouk Wiersma/);
});
