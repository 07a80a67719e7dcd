/** Worklists: what asks for attention, for whom, and taking the regie over from a colleague who is ill. */
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('de lijsten van een adviseur en van een regio; een gemeente ziet niets onder trede 3', async () => {
  const verslag = new Verslag();
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', verslag);
  await anouk.zeg('werkvoorraad');
  await anouk.klik('Zonder nieuws');
  await anouk.klik('Termijn nabij');
  await anouk.klik('Zonder regie');
  await new Spreker(huis, 'Femke Dijkstra', 'personal', verslag).zeg('werkvoorraad');
  const ingrid = new Spreker(huis, 'Ingrid Peeters', 'personal', verslag);
  await ingrid.zeg('werkvoorraad');
  const rond = await ingrid.klik('Uw organisatie');
  expect(rond).not.toContain('Maanvaren');
  expect(rond).toContain('Mutsaersstichting');
  vergelijkReis('werkvoorraad', verslag);
});

it('de regie overnemen van een zieke collega: met reden, en de geschiedenis blijft; een ander mag het niet', async () => {
  const verslag = new Verslag();
  const lotte = new Spreker(huis, 'Lotte Claessen', 'personal', verslag);
  await lotte.zeg('werkvoorraad');
  await lotte.klik('Regie overnemen');
  await lotte.klik('Overnemen', { reden: '' });
  await lotte.klik('Overnemen', { reden: 'Rob is ziek tot eind april' });
  const casus = await huis.wereld.eenheid((turn) => turn.casus.zoek('AB-VUURBAAK', '2026-03-12'));
  const houders = casus?.rolhouders.filter(({ rol }) => rol === 'regievoerder').map(({ naam }) => naam);
  expect(houders).toEqual(['Lotte Claessen']);
  for (const naam of ['Femke Dijkstra', 'Anouk Wiersma', 'Willem Oosterhof']) {
    const ander = new Spreker(huis, naam, 'personal', verslag);
    const data = { action: 'casusrol.overnemen', casus: casus?.id ?? '', sleutel: 'sleutel-van-een-ander', reden: 'x' };
    expect(await ander.drukRuw('casusrol.overnemen', data)).toContain('niets laten zien');
  }
  vergelijkReis('regie-overnemen', verslag);
});
