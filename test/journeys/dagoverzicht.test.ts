/** A message that waits for the daily overview: whoever wrote it reads when it leaves, at once and in the ledger. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('de kaart van de schrijver zegt met welk overzicht het meegaat, ook voor wie een eigen uur koos, en daarna dat het weg is', async () => {
  const [femke, anouk, ingrid] = ['Femke Dijkstra', 'Anouk Wiersma', 'Ingrid Peeters'].map(
    (naam) => new Spreker(huis, naam),
  ) as [Spreker, Spreker, Spreker];
  await ingrid.zeg('overzicht om 8 uur');
  await anouk.zeg('hulp');
  await femke.zeg('update Mutsaersstichting overleg gehad');
  await femke.klik('Laat zien wie dit leest', { tekst: 'Overleg gehad.', zicht: 'betrokken' });
  await femke.klik('Versturen');
  await anouk.wacht(/Wilt u meekijken/);
  await anouk.klik('Akkoord, versturen');
  const kaart = await femke.wacht(/Uw bericht is onderweg/);
  expect(kaart).toContain('5 × gaat mee met het dagoverzicht van 12 maart 2026 om 15.00 uur');
  expect(kaart).toContain('1 × gaat mee met het dagoverzicht van 13 maart 2026 om 08.00 uur');
  const lijst = await femke.klik('Is het aangekomen?');
  expect(lijst).toContain('Ingrid Peeters: gaat mee met het dagoverzicht van 13 maart 2026 om 08.00 uur');
  expect(lijst).toContain('Zulk nieuws krijgt deze persoon één keer per dag, in een overzicht.');
  expect(lijst).not.toContain('in de wachtrij');
  await huis.zetKlok('2026-03-13T07:00:30.000Z');
  await ingrid.wacht(/overleg gehad/i);
  expect(await femke.klik('Opnieuw kijken')).toContain('6 × verzonden');
});
