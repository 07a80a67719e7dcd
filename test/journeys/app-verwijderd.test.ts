/** Product item 50, with the clock: whose app is gone stands within a minute as not reached, and what waited comes as soon as he speaks again. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('wie de app verwijderde staat binnen een minuut als niet bereikt, en krijgt het bericht zodra hij weer iets zegt', async () => {
  const [femke, rob] = [new Spreker(huis, 'Femke Dijkstra'), new Spreker(huis, 'Rob Janssen')];
  await rob.zeg('hulp');
  huis.simulator?.connector.behave(({ conversationId }) =>
    conversationId === rob.plaats.id ? { status: 403 } : undefined,
  );
  await femke.zeg('update Wilgenhoeve het plan is besproken');
  await femke.klik('Laat zien wie dit leest', { tekst: 'Het plan is besproken.', zicht: 'betrokken' });
  await huis.zetKlok('2026-03-12T09:00:00.000Z');
  await femke.klik('Versturen');
  await huis.zetKlok('2026-03-12T09:00:50.000Z');
  const stand = await femke.zeg('bezorging Wilgenhoeve');
  expect(stand).toMatch(/Rob Janssen[^\n]*\n?[^\n]*niet bereikt/iu);
  expect(rob.luister()).not.toContain('Het plan is besproken.');

  huis.simulator?.connector.behave(undefined);
  await rob.zeg('goedemorgen');
  await huis.zetKlok('2026-03-12T09:11:30.000Z');
  await rob.wacht(/Het plan is besproken\./u);
  expect(await femke.zeg('bezorging Wilgenhoeve')).not.toMatch(/Rob Janssen[^\n]*\n?[^\n]*niet bereikt/iu);
});
