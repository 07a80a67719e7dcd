/** Handing over files: looking costs nothing, fetching works once, and rights are judged at that very moment. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import voorbeeld from '../../../db/voorbeeld/mutsaers-2023.json';
import { bestandAkkoord, bestandGeweigerd, bestandRouter } from '../../../bot/bestanden/brieven';
import type { Plaatsing } from '../../../bot/teams/files';
import type { OpenWorld } from '../../../db/world';
import type { BriefVersie } from '../../../domain/brievenboek';
import type { Bestandsinhoud } from '../../../domain/bestandsformaat';
import { foutZin } from '../../../texts/fouten';
import { proefpersonen } from '../../support/proefregister';
import { sqliteWereld } from '../../support/werelden';
import { druk, hash, inboundBasis, kaartVan, knopData, nu, vandaag } from './support/beurt';
import { legFeitenVast, openCasus } from './support/casuswereld';

let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
let server: Server;
let adres: string;
let brief: string;
let moment = nu;
let getekend: BriefVersie[] = [];
let tekenfout: Error | null = null;
let defecten: unknown[] = [];

const bytes = (soort: string): Uint8Array => new TextEncoder().encode(`bytes van ${soort}`);
const deps = () => ({
  wereld,
  hash,
  klok: { nu: () => moment, vandaag: () => vandaag },
  andere: [],
  defect: (fout: unknown) => void defecten.push(fout),
  tekenaar: {
    async tekenBestand({ brief: versie, formaat }: Bestandsinhoud) {
      if (tekenfout) throw tekenfout;
      getekend.push(versie);
      return bytes(formaat);
    },
    teken: () => Promise.reject(new Error('only a series is drawn in pairs')),
  },
});

beforeEach(async () => {
  [moment, getekend, tekenfout, defecten] = [nu, [], null, []];
  ({ wereld, ruimOp } = await sqliteWereld());
  const casus = await openCasus(wereld);
  await legFeitenVast(wereld, casus.id, voorbeeld);
  const opdracht = {
    action: 'brief.opstellen',
    casus: casus.id,
    soort: 'persbericht',
    publiek: 'pers',
    sleutel: 'sleutel-1',
  };
  brief = String(knopData(kaartVan(await druk(wereld, 'adviseur', opdracht)), 'PDF')['brief']);
  const router = bestandRouter(deps());
  server = createServer((req, res) => void router(req, res).catch(() => res.writeHead(500).end()));
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  adres = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterEach(async () => {
  await new Promise((klaar) => server.close(klaar));
  await ruimOp();
});

async function vraagLink(formaat = 'pdf'): Promise<string> {
  const antwoord = await druk(wereld, 'adviseur', { action: 'brief.bestand', brief, formaat });
  return `${adres}/${/bestand\/([\w-]+)/.exec(JSON.stringify(antwoord.berichten))?.[1] ?? ''}`;
}

const logboek = () =>
  wereld.eenheid((turn) =>
    turn.db.rijen<{ persoon_id: string; uitkomst: string }>(
      "select persoon_id, uitkomst from logboek where handeling = 'brief.inzien' order by volgnummer",
      [],
    ),
  );

async function verlopen(antwoord: Response): Promise<void> {
  expect(antwoord.status).toBe(404);
  expect(await antwoord.text()).toContain(foutZin({ soort: 'bestand-verlopen' }));
}

it('toont een toegankelijke pagina met bestand en persoon, en verbruikt daarmee niets', async () => {
  const link = await vraagLink();
  for (const methode of ['GET', 'HEAD', 'GET']) {
    const antwoord = await fetch(link, { method: methode });
    expect(antwoord.status).toBe(200);
    expect(antwoord.headers.get('cache-control')).toBe('no-store');
    expect(antwoord.headers.get('referrer-policy')).toBe('no-referrer');
  }
  const pagina = await (await fetch(link)).text();
  expect(pagina).toMatch(/<html lang="nl">.*<h1>Bestand ophalen<\/h1>/s);
  expect(pagina).toContain('B-2026-0001-versie-1-persbericht.pdf');
  expect(pagina).toContain('klaargezet voor Persoon adviseur');
  expect(pagina.match(/<button/g)).toHaveLength(1);
  expect(pagina).not.toContain('Mutsaers');
  expect((await fetch(link, { method: 'POST' })).status).toBe(200);
});

it('geeft het bestand één keer, met naam en soort, en schrijft dat in het logboek', async () => {
  const link = await vraagLink('docx');
  const voor = (await logboek()).length;
  const antwoord = await fetch(link, { method: 'POST' });
  expect(antwoord.headers.get('content-type')).toContain('wordprocessingml');
  expect(antwoord.headers.get('content-disposition')).toBe(
    'attachment; filename="B-2026-0001-versie-1-persbericht.docx"',
  );
  expect(antwoord.headers.get('cache-control')).toBe('no-store');
  expect(await antwoord.text()).toBe('bytes van docx');
  expect((await logboek()).slice(voor)).toEqual([{ persoon_id: 'adviseur', uitkomst: 'gedaan' }]);
  await verlopen(await fetch(link, { method: 'POST' }));
  await verlopen(await fetch(link));
});

it.each([
  ['html', 'persbericht.html', 'text/html; charset=utf-8'],
  ['zinnen', 'persbericht-zinnen-en-feiten.docx', 'wordprocessingml'],
  ['json', 'persbericht-zinnen-en-feiten.json', 'application/json'],
])(
  'geeft %s op dezelfde manier: één keer, met het recht van dat moment, en als bestand',
  async (formaat, naam, soort) => {
    const link = await vraagLink(formaat);
    expect(await (await fetch(link)).text()).toContain(naam);
    const antwoord = await fetch(link, { method: 'POST' });
    expect(antwoord.headers.get('content-type')).toContain(soort);
    expect(antwoord.headers.get('content-disposition')).toContain(
      `attachment; filename="B-2026-0001-versie-1-${naam}"`,
    );
    expect(antwoord.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await antwoord.text()).toBe(`bytes van ${formaat}`);
    await verlopen(await fetch(link, { method: 'POST' }));
  },
);

it('geeft bij tien verzoeken tegelijk het bestand één keer', async () => {
  const link = await vraagLink();
  const antwoorden = await Promise.all(Array.from({ length: 10 }, () => fetch(link, { method: 'POST' })));
  expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 404)]);
});

it('werkt na vijftien minuten niet meer, en een geraden of misvormde link nooit', async () => {
  const link = await vraagLink();
  moment = '2026-03-02T10:15:00.000Z';
  await verlopen(await fetch(link));
  await verlopen(await fetch(link, { method: 'POST' }));
  for (const pad of ['/', '/x', `/${'a'.repeat(40)}`, '/..%2f..%2fetc', `/${hash('geheim')}`]) {
    await verlopen(await fetch(adres + pad, { method: 'POST' }));
  }
  expect(getekend).toEqual([]);
});

it('kijkt opnieuw naar het recht: wie intussen geen adviseur meer is, krijgt niets', async () => {
  const link = await vraagLink();
  const adviseur = proefpersonen.find(({ id }) => id === 'adviseur');
  if (adviseur === undefined) throw new Error('no adviseur');
  await wereld.eenheid((turn) => turn.persoon.bewaar({ ...adviseur, partijId: 'gm2', rollen: ['melder'] }));
  await verlopen(await fetch(link, { method: 'POST' }));
  expect((await logboek()).at(-1)).toEqual({ persoon_id: 'adviseur', uitkomst: 'geweigerd' });
});

const stand = () => wereld.eenheid((turn) => turn.db.rijen('select * from brief order by id', []));

it('zegt bij een mislukte tekening wat er is, met dezelfde knop, en kost niemand zijn link', async () => {
  const link = await vraagLink();
  const [voor, regels] = [await stand(), await logboek()];
  tekenfout = new Error('stuk');
  const mislukt = await fetch(link, { method: 'POST' });
  expect(mislukt.status).toBe(503);
  const pagina = await mislukt.text();
  expect(pagina).toContain('Aan de casus en de brief is niets veranderd');
  expect(pagina.match(/<button/g)).toHaveLength(1);
  expect(pagina).not.toContain('stuk');
  expect(defecten).toEqual([tekenfout]);
  expect(await stand()).toEqual(voor);
  expect(await logboek()).toEqual(regels);
  tekenfout = null;
  expect((await fetch(link, { method: 'POST' })).status).toBe(200);
});

it('neemt geen andere methode aan', async () => {
  const antwoord = await fetch(await vraagLink(), { method: 'DELETE' });
  expect(antwoord.status).toBe(405);
  expect(antwoord.headers.get('allow')).toBe('GET, HEAD, POST');
});

describe('na akkoord in Teams', () => {
  const gestuurd: { url: string; tekst: string }[] = [];
  const plaatser = (uitkomst: Plaatsing) => ({
    async plaats(url: string, bestand: { readonly bytes: Uint8Array }) {
      gestuurd.push({ url, tekst: new TextDecoder().decode(bestand.bytes) });
      return uitkomst;
    },
  });
  const akkoord = (wie: string, context: unknown) =>
    ({
      ...inboundBasis(wie),
      soort: 'bestand-akkoord',
      context,
      uploadUrl: 'https://contoso.sharepoint.com/upload',
      bestandsnaam: 'B-2026-0001-versie-1-persbericht.pdf',
      inhoudUrl: 'https://contoso.sharepoint.com/bestand',
      uniekId: 'uniek',
      bestandssoort: 'pdf',
    }) as const;
  const stuur = (wie: string, context: unknown, uitkomst: Plaatsing = { soort: 'geplaatst' }) =>
    bestandAkkoord({ ...deps(), plaatser: plaatser(uitkomst) }, akkoord(wie, context));
  beforeEach(() => void gestuurd.splice(0));

  it('staat het bestand in de OneDrive van wie akkoord gaf', async () => {
    expect(await stuur('adviseur', { brief, formaat: 'pdf' })).toEqual([
      {
        soort: 'bestand-geplaatst',
        naam: 'B-2026-0001-versie-1-persbericht.pdf',
        inhoudUrl: 'https://contoso.sharepoint.com/bestand',
        uniekId: 'uniek',
        bestandssoort: 'pdf',
      },
    ]);
    expect(gestuurd).toEqual([{ url: 'https://contoso.sharepoint.com/upload', tekst: 'bytes van pdf' }]);
  });

  it('staat de versie voor publicatie er zonder wat een grond heeft', async () => {
    const [casus] = await wereld.eenheid((turn) => turn.db.rijen<{ id: string }>('select id from casus', []));
    const soort = { waarde: voorbeeld.plan.soort, bron: 'proef', wooGrond: '5.1.2b' };
    await legFeitenVast(wereld, casus?.id ?? '', { ...voorbeeld, plan: { ...voorbeeld.plan, soort } });
    const { berichten } = await druk(wereld, 'adviseur', { action: 'brief.weglakken', brief });
    const aanbod = berichten.flatMap((een) => (een.soort === 'bestand-aanbieden' ? [een] : []));
    expect(aanbod.map(({ naam }) => naam)).toEqual([
      'B-2026-0001-versie-1-persbericht-weggelakt.pdf',
      'B-2026-0001-versie-1-persbericht-weggelakt.docx',
      'B-2026-0001-versie-1-persbericht-weggelakt.html',
    ]);
    await stuur('adviseur', aanbod[0]?.context);
    await stuur('adviseur', { brief, formaat: 'pdf' });
    const [gelakt, heel] = getekend.map(({ document }) => JSON.stringify(document));
    expect(heel).toMatch(/herstelplan/i);
    expect(gelakt).not.toMatch(/herstelplan/i);
    expect(gelakt).toContain('5.1.2b');
  });

  it.each(['html', 'zinnen', 'json'])('staat ook %s in de OneDrive van wie akkoord gaf', async (formaat) => {
    await stuur('adviseur', { brief, formaat });
    expect(gestuurd).toEqual([{ url: 'https://contoso.sharepoint.com/upload', tekst: `bytes van ${formaat}` }]);
  });

  it.each([
    ['wie geen recht heeft', 'p1', () => ({ brief, formaat: 'pdf' })],
    ['wie geen recht heeft op de zinnen en feiten', 'p1', () => ({ brief, formaat: 'json' })],
    ['wie de feiten van een weggelakte versie wil', 'adviseur', () => ({ brief, formaat: 'json', gelakt: 'ja' })],
    ['een onbekende', 'niemand', () => ({ brief, formaat: 'pdf' })],
    ['een brief die niet bestaat', 'adviseur', () => ({ brief: 'x', formaat: 'pdf' })],
    ['een vervalste context', 'adviseur', () => ({ brief: [brief], formaat: 'exe' })],
    ['geen context', 'adviseur', () => null],
  ])('krijgt %s dezelfde weigering, en gaat er niets weg', async (_, wie, context) => {
    expect(await stuur(wie, context())).toEqual([{ soort: 'tekst', tekst: foutZin({ soort: 'geen-toegang' }) }]);
    expect(gestuurd).toEqual([]);
    expect(getekend).toEqual([]);
  });

  it('krijgt na een mislukte tekening een zin en de knop opnieuw, en gaat er niets weg', async () => {
    tekenfout = new Error('stuk');
    const voor = await stand();
    const [bericht] = await stuur('adviseur', { brief, formaat: 'docx' });
    if (bericht?.soort !== 'kaart') throw new Error('geen kaart');
    expect(JSON.stringify(bericht.kaart)).toContain('Het maken van het bestand ging mis');
    const opnieuw = knopData(bericht.kaart, 'Word opnieuw maken');
    expect(opnieuw).toEqual({ action: 'brief.bestand', brief, formaat: 'docx' });
    expect(gestuurd).toEqual([]);
    expect(await stand()).toEqual(voor);
    tekenfout = null;
    expect(JSON.stringify((await druk(wereld, 'adviseur', opnieuw)).berichten)).toContain('/bestand/');
  });

  it('hoort de gebruiker dat plaatsen niet lukte en wat dan kan', async () => {
    const [bericht] = await stuur(
      'adviseur',
      { brief, formaat: 'pdf' },
      { soort: 'mislukt', status: 507, code: 'HTTP_507' },
    );
    expect(bericht).toMatchObject({
      soort: 'tekst',
      tekst: expect.stringContaining('Vraag bij de brief een link') as unknown,
    });
  });

  it('blijft een weigering zonder gevolgen', () => {
    expect(bestandGeweigerd()).toEqual([
      { soort: 'tekst', tekst: expect.stringContaining('niet geplaatst') as unknown },
    ]);
  });
});
