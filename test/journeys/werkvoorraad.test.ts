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

it('werklijst: voor wie niet bij het meldpunt werkt, zijn dat de eigen casussen', async () => {
  for (const zin of ['werklijst', 'mijn werklijst']) {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    expect(await femke.zeg(zin)).toContain('Casussen waar u een rol heeft');
    expect(await new Spreker(huis, 'Marjan de Graaf').zeg(zin)).toContain('Werklijst van het meldpunt');
  }
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

it('zoeken in gewone woorden: op plaats, tijd, KvK-nummer en wat wacht; een nummer negeert de rest', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const kop = async (zin: string): Promise<string> => (await anouk.zeg(zin)).split('\n').slice(0, 2).join(' ');
  expect(await anouk.zeg('casussen in Venlo')).not.toContain('Behandelcentrum De Lindewal');
  expect(await kop('casussen in Venlo')).toContain('Casussen rond deze regio of gemeente');
  expect(await kop('casussen in 2023')).toContain('tussen 1 januari 2023 en 31 december 2023. U kunt 1 casus zien.');
  expect(await kop('welke casussen waren er in februari 2026')).toContain('tussen 1 februari 2026 en 28 februari 2026');
  expect(await anouk.zeg('casussen kvk 99999999')).toContain('geen casussen die u kunt zien');
  expect(await kop('welke casussen hebben geen regievoerder')).toContain('Casussen zonder regievoerder');
  expect(await kop('welke casussen zijn al lang stil')).toContain('Casussen zonder nieuws in 14 dagen');
  for (const zin of ['casussen in Groningen C-2023-0001', 'casus c\u20112023\u20110001 in 2019'])
    expect(await kop(zin)).toContain('Casus C-2023-0001 Mutsaersstichting');
  expect(await kop('trede C-2023-0001 regio Groningen')).toContain('Trede Mutsaersstichting');
});
