/** The cadence of messages: one reminder, put off with a reason, then the adviser, and no storm after a long stop. */
import { delen } from '../cards/support/keuring';
import { Spreker, Verslag } from '../support/gesprek';
import { benoem } from '../support/benoem';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { kapotteRegel, tel } from '../support/tellen';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const herinnerd = (soort: string): Promise<number> =>
  tel(
    huis,
    "outbox where soort = ? and op >= '2026-03-12' and casus_id = (select id from casus where nummer = 'C-2023-0001')",
    soort,
  );

it('herinnering, uitstel met reden, daarna de tweede persoon', async () => {
  const verslag = new Verslag();
  const femke = new Spreker(huis, 'Femke Dijkstra', 'personal', verslag);
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', verslag);
  await anouk.zeg('regio Venlo');
  await benoem(huis, 'Femke Dijkstra');
  await femke.zeg('update Mutsaersstichting overleg gehad');
  await femke.klik('Laat zien wie dit leest', { tekst: 'Overleg gehad.', zicht: 'kernteam' });
  await femke.klik('Versturen');

  verslag.kop('Na zeven dagen zonder bericht');
  await huis.zetKlok('2026-03-19T09:00:00.000Z');
  await femke.wacht(/Tijd voor een bericht/);
  await huis.zetKlok('2026-03-19T10:00:00.000Z');
  await huis.zetKlok('2026-03-19T12:00:00.000Z');
  expect(await herinnerd('casusritme-herinnering')).toBe(1);
  await femke.klik('Uitstellen', { reden: '', dagen: '3' });
  await femke.zeg('stel het bericht over Mutsaersstichting 5 dagen uit');
  await femke.zeg('stel het bericht over Mutsaersstichting 3 dagen uit, de bank antwoordt maandag.');
  const ingevuld = Object.fromEntries(
    delen(femke.neemKaarten().at(-1)).map(({ id, value }): [string, unknown] => [String(id), value]),
  );
  expect(ingevuld).toMatchObject({ reden: 'De bank antwoordt maandag.', dagen: '3' });
  await femke.klik('Uitstellen', { reden: 'De bank antwoordt maandag.', dagen: '3' });

  verslag.kop('Na het uitstel, en na nog een dag stilte');
  await huis.zetKlok('2026-03-22T09:00:00.000Z');
  await femke.wacht(/Tijd voor een bericht/);
  await huis.zetKlok('2026-03-23T09:05:00.000Z');
  await anouk.wacht(/Er komt geen bericht/);

  verslag.kop('Na weken stilstand komt er niets bij');
  await huis.zetKlok('2026-04-30T09:00:00.000Z');
  await huis.zetKlok('2026-04-30T09:01:00.000Z');
  expect([await herinnerd('casusritme-herinnering'), await herinnerd('casusritme-escalatie')]).toEqual([2, 1]);
  expect(await kapotteRegel(huis)).toBeNull();
  vergelijkReis('regie-ritme', verslag);
});
