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

it('de kaart van de schrijver gaat voor op zijn bericht aan velen', async () => {
  const [anouk, rob] = ['Anouk Wiersma', 'Rob Janssen'].map((naam) => new Spreker(huis, naam)) as [Spreker, Spreker];
  await rob.zeg('instellingen');
  await rob.klik('Altijd direct');
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('update Mutsaersstichting plan besproken');
  await femke.klik('Laat zien wie dit leest', { tekst: 'Plan besproken.', zicht: 'betrokken' });
  await femke.klik('Versturen');
  await anouk.wacht(/Wilt u meekijken/);
  await anouk.klik('Akkoord, versturen');
  await femke.wacht(/Een tweede persoon gaf akkoord/);
  const rijen = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ soort: string }>(
      "select soort from outbox where soort in ('casusbericht', 'casusbericht-vrijgegeven') order by op desc, spoed, id",
      [],
    ),
  );
  expect(rijen[0]?.soort).toBe('casusbericht-vrijgegeven');
});

it('gelezen en akkoord kan niet uit een overzicht waarin het bericht niet staat: eerst lezen, en het overzicht blijft', async () => {
  const [femke, henk] = ['Femke Dijkstra', 'Henk Smeets'].map((naam) => new Spreker(huis, naam)) as [Spreker, Spreker];
  await henk.zeg('hulp');
  const schrijf = async (tekst: string): Promise<void> => {
    await femke.zeg('update Wilgenhoeve overleg gehad');
    await femke.klik('Laat zien wie dit leest', { tekst, zicht: 'betrokken', akkoord: 'ja' });
    await femke.klik('Versturen');
  };
  await huis.zetKlok('2026-03-13T09:00:00.000Z');
  await schrijf('De bank wil een plan.');
  await schrijf('De gemeente helpt.');
  for (const moment of ['2026-03-13T09:12:00.000Z', '2026-03-13T09:24:00.000Z']) await huis.zetKlok(moment);
  const overzicht = await henk.wacht(/berichten voor u[^]*Bericht over casus C-2025-0004/);
  expect(overzicht).not.toContain('Gelezen en akkoord');
  const voor = huis.simulator?.connector.messages(henk.plaats.id).length ?? 0;
  const gelezen = await henk.klik('Lezen');
  expect(gelezen).toMatch(/De (?:bank wil een plan|gemeente helpt)\./);
  const berichten = huis.simulator?.connector.messages(henk.plaats.id) ?? [];
  expect(berichten).toHaveLength(voor + 1);
  expect(JSON.stringify(berichten.at(-2)?.activity)).toContain('berichten voor u');
  const bevestigd = await henk.klik('Gelezen en akkoord');
  expect(bevestigd).toContain('Uw bevestiging bij casus C-2025-0004 is vastgelegd.');
  expect(bevestigd).toMatch(/De (?:bank wil een plan|gemeente helpt)\./);
  expect(bevestigd).not.toContain('(Gelezen en akkoord)');
});
