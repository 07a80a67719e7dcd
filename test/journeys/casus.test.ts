/** What people of different partijen learn of a casus, and the letters that are made from it. */
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('een trede, gevraagd door mensen van verschillende partijen', async () => {
  const verslag = new Verslag();
  const vraag = async (naam: string, zin: string) => {
    await new Spreker(huis, naam, 'personal', verslag).zeg(zin);
  };
  verslag.kop('Geheel: de autoriteit, een rol op de casus, de accounthoudende regio');
  await vraag('Marjan de Graaf', 'wat is de trede van Noorderlicht?');
  await vraag('Femke Dijkstra', 'trede Wilgenhoeve');
  verslag.kop('Beperkt: een betrokken gemeente, en de aanbieder over zichzelf');
  await vraag('Ingrid Peeters', 'trede Mutsaersstichting');
  await vraag('Willem Oosterhof', 'trede Wilgenhoeve');
  verslag.kop('Geweigerd: een ander, een beheerder, en een betrokken gemeente onder trede 3; ook als er niets bestaat');
  await vraag('Bilal Amrani', 'trede Wilgenhoeve');
  await vraag('Karel Mulder', 'trede Wilgenhoeve');
  await vraag('Ingrid Peeters', 'trede Maanvaren');
  await vraag('Bilal Amrani', 'trede C-2026-9999');
  vergelijkReis('trede-vijf-partijen', verslag);
});

it('casussen en feiten', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('mijn casussen');
  await anouk.zeg('casus Mutsaersstichting');
  await anouk.zeg('feiten Mutsaersstichting');
  const rob = new Spreker(huis, 'Rob Janssen', 'personal', anouk.verslag);
  await rob.zeg('casus Noorderlicht');
  await rob.zeg('mijn casussen');
  vergelijkReis('casus-en-feiten', anouk.verslag);
});

it('raadsinformatiebrief voor beide raden en persbericht van de referentiecasus, met het bestand', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('raadsinformatiebrief Mutsaersstichting');
  await anouk.klik('Raden in de eigen regio');
  await anouk.zeg('raadsinformatiebrief Mutsaersstichting');
  await anouk.klik('Raden buiten de regio');
  await anouk.zeg('persbericht Mutsaersstichting');
  const kaart = JSON.stringify(await kaartMetBestand(anouk, 'PDF'));
  const pad = /\/bestand\/[\w-]+/.exec(kaart)?.[0] ?? '';
  const url = `${huis.url}${pad}`;
  expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
  const pagina = await (await fetch(url)).text();
  anouk.verslag.kop('De pagina van de link');
  anouk.verslag.noteer('browser', leesbaar(pagina));
  const eerste = await fetch(url, { method: 'POST' });
  expect(eerste.headers.get('content-type')).toBe('application/pdf');
  expect(
    Buffer.from(await eerste.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  const tweede = await fetch(url, { method: 'POST' });
  expect(tweede.status).toBe(404);
  anouk.verslag.kop('Dezelfde link nog een keer');
  anouk.verslag.noteer('browser', leesbaar(await tweede.text()));
  vergelijkReis('brieven', { tekst: anouk.verslag.tekst.replaceAll(/\/bestand\/[\w-]+/g, '/bestand/…') });
});

/** The answer to the button as it came over the wire: the link is on a button that opens a page. */
async function kaartMetBestand(wie: Spreker, formaat: string): Promise<unknown> {
  const voor = huis.simulator?.connector.messages(wie.plaats.id).length ?? 0;
  await wie.klik(formaat);
  return huis.simulator?.connector.messages(wie.plaats.id).slice(voor);
}

const leesbaar = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, '\n')
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')
    .join('\n');

it('een vraag in een kanaal krijgt daar geen gegevens, het antwoord komt in de persoonlijke chat', async () => {
  const verslag = new Verslag();
  const inKanaal = new Spreker(huis, 'Marjan de Graaf', 'channel', verslag);
  const prive = new Spreker(huis, 'Marjan de Graaf', 'personal', verslag);
  await inKanaal.zeg('trede Mutsaersstichting');
  expect(await prive.wacht(/Trede 3: zorgelijk/)).toContain('Mutsaersstichting');
  const lotte = new Spreker(huis, 'Lotte Claessen', 'channel', verslag);
  await lotte.zeg('trede Vuurbaak');
  await lotte.zeg('melding');
  const groep = new Spreker(huis, 'Bilal Amrani', 'groupChat', verslag);
  await groep.zeg('trede Mutsaersstichting');
  vergelijkReis('vraag-in-kanaal', verslag);
});

it('wat niet wordt begrepen geeft drie voorstellen en nooit een handeling', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('doe mij maar een broodje');
  await rob.klik('Zien wat ik kan');
  await rob.zeg('');
  await rob.zeg('x'.repeat(4001));
  vergelijkReis('niet-begrepen', { tekst: rob.verslag.tekst.replace(/x{4001}/, '(4001 tekens)') });
});

it('treden van één regio laat alleen de casussen rond die regio zien', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  const alle = await marjan.zeg('treden');
  const regio = await marjan.zeg('treden Zuid-Limburg');
  expect(alle).toContain('Mutsaersstichting');
  expect(alle).toContain('Zilverwier');
  expect(regio).toContain('Mutsaersstichting');
  expect(regio).not.toContain('Zilverwier');
});
