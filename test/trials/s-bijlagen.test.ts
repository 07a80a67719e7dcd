/** Documents from elsewhere: what is fetched, what is not, what is cut off, and what is thrown away again. */
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as even } from 'node:timers/promises';
import { ontvangBijlagen, veegBijlagen } from '../../bot/bestanden/bijlagen';
import type { Inbound } from '../../bot/messages';
import { createBijlagehaler } from '../../bot/teams/haal-bijlage';
import { isDownloadUrl } from '../../bot/teams/hosts';
import { bijlageOpslag } from '../../db/bijlage-opslag';
import { keurInhoud } from '../../domain/bijlage-inhoud';
import { bijlageTekst } from '../../texts/bijlage';
import { Spreker } from '../support/gesprek';
import { PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import { sqliteWereld } from '../support/werelden';

let server: Server;
let url: string;
const gevraagd: string[] = [];
beforeAll(async () => {
  server = createServer((req, res) => {
    gevraagd.push(req.url ?? '');
    if (req.url === '/goed') return void res.end('%PDF-1.7 inhoud');
    if (req.url === '/binnen') return void res.writeHead(302, { location: '/goed' }).end();
    if (req.url === '/weg') return void res.writeHead(302, { location: 'http://169.254.169.254/geheim' }).end();
    if (req.url === '/rond') return void res.writeHead(302, { location: '/rond' }).end();
    if (req.url === '/stukken') return void (res.write('%PDF-1.7 '), res.end('inhoud'));
    if (req.url === '/kort') return void res.socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n%PDF-1.7');
    // Without a length: where it ends is where the line broke.
    if (req.url === '/half')
      return void res.socket?.end('HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n%PDF-1.7 de helft');
    if (req.url === '/groot') return void res.end(Buffer.alloc(5_000));
    if (req.url === '/eindeloos') return void stroom(res, 1_000, 0);
    if (req.url === '/druppel') return void stroom(res, 1, 20);
    res.writeHead(404).end();
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => new Promise((klaar) => server.close(klaar)));

/** Says that ten gigabytes come, and goes on until the other side hangs up. */
function stroom(res: ServerResponse, stuk: number, elkeMs: number): void {
  res.writeHead(200, { 'content-length': String(10 * 1024 ** 3) });
  const klok = setInterval(() => res.write(Buffer.alloc(stuk)), elkeMs);
  res.once('close', () => {
    clearInterval(klok);
    opgehangen.push('');
  });
}
const opgehangen: string[] = [];

const haler = createBijlagehaler((adres) => adres.startsWith(url));

it.each([
  ['/goed', 'gehaald'],
  ['/binnen', 'gehaald'],
  ['/weg', 'VREEMDE_HOST'],
  ['/rond', 'NIET_OPGEHAALD'],
  ['/stukken', 'gehaald'],
  ['/kort', 'NIET_OPGEHAALD'],
  ['/half', 'NIET_OPGEHAALD'],
  ['/groot', 'TE_GROOT'],
  ['/niets', 'NIET_OPGEHAALD'],
])('S50 %s: %s', async (pad, verwacht) => {
  const gehaald = await haler.haalBijlage(`${url}${pad}`, 1_000);
  expect(gehaald.soort === 'gehaald' ? gehaald.soort : gehaald.code).toBe(verwacht);
});

it.each([
  // Its size ends it, however slow this machine is; a drip is ended by the time it takes.
  ['/eindeloos', 10_000, 'TE_GROOT'],
  ['/druppel', 200, 'NIET_OPGEHAALD'],
])('S50 %s wordt afgekapt, en de verbinding gaat dicht', async (pad, geduldMs, verwacht) => {
  const ongeduldig = createBijlagehaler((adres) => adres.startsWith(url), geduldMs);
  const voor = opgehangen.length;
  expect(await ongeduldig.haalBijlage(`${url}${pad}`, 100_000)).toEqual({ soort: 'mislukt', code: verwacht });
  for (let keer = 0; keer < 1_000 && opgehangen.length === voor; keer += 1) await even(10);
  expect(opgehangen.length).toBe(voor + 1);
});

it('S50 een adres buiten Teams wordt niet eens gevraagd', async () => {
  const voor = gevraagd.length;
  const anders = createBijlagehaler((adres) => isDownloadUrl(adres, { proef: false }));
  for (const adres of [
    `${url}/goed`,
    'http://169.254.169.254/',
    'https://sharepoint.com.evil.example/x',
    'https://127.0.0.1.nip.io/naar-binnen',
    'https://[::ffff:169.254.169.254]/',
    'file:///etc/passwd',
  ]) {
    expect(await anders.haalBijlage(adres, 1_000)).toEqual({ soort: 'mislukt', code: 'VREEMDE_HOST' });
  }
  expect(gevraagd).toHaveLength(voor);
});

it('een bestand is wat zijn naam zegt, en niets met macro’s', () => {
  const zip = (...namen: string[]) => new TextEncoder().encode(`PK\u0003\u0004${namen.join(' ')}`);
  expect(keurInhoud('pdf', new TextEncoder().encode('%PDF-1.4'))).toBeNull();
  expect(keurInhoud('pdf', zip('word/document.xml'))).toBe('inhoud');
  expect(keurInhoud('docx', zip('word/document.xml'))).toBeNull();
  expect(keurInhoud('docx', zip('xl/workbook.xml'))).toBe('inhoud');
  expect(keurInhoud('docx', zip('word/document.xml', 'word/vbaProject.bin'))).toBe('macro');
  expect(keurInhoud('xlsx', new Uint8Array([0x4d, 0x5a, 0x90]))).toBe('inhoud');
  expect(keurInhoud('pdf', new Uint8Array())).toBe('leeg');
});

it('wat bij geen melding en geen concept hoort wordt na een dag weggegooid, en een veranderd bestand niet afgegeven', async () => {
  const { wereld, ruimOp } = await sqliteWereld();
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-bijlagen-'));
  const opslag = bijlageOpslag(map);
  const wees = await opslag.bewaar(new TextEncoder().encode('wees'));
  const inConcept = await opslag.bewaar(new TextEncoder().encode('concept'));
  const nieuw = await opslag.bewaar(new TextEncoder().encode('nieuw'));
  const nu = '2026-03-12T09:00:00.000Z';
  const oud = new Date('2026-03-10T09:00:00.000Z');
  for (const hash of [wees, inConcept]) utimesSync(join(map, 'bijlagen', hash), oud, oud);
  utimesSync(join(map, 'bijlagen', nieuw), new Date(nu), new Date(nu));
  await wereld.eenheid(({ chat }) =>
    chat.bewaarConcept('p1', { dialoog: 'melding', over: '', antwoorden: JSON.stringify([inConcept]), op: nu }, '2027'),
  );
  const haalt = { haalBijlage: () => Promise.reject(new Error('not asked')) };
  const klok = { nu: () => nu, vandaag: () => '2026-03-12' };
  expect(await veegBijlagen({ wereld, klok, opslag, haler: haalt })).toBe(1);
  expect(readdirSync(join(map, 'bijlagen')).sort()).toEqual([inConcept, nieuw].sort());
  writeFileSync(join(map, 'bijlagen', nieuw), 'anders');
  expect(await opslag.lees(nieuw)).toBeNull();
  expect(await opslag.lees('../../etc/passwd')).toBeNull();
  await ruimOp();
  rmSync(map, { recursive: true, force: true });
});

it('vijf trage documenten houden een gesprek niet langer op dan één, en het zesde wordt niet gehaald', async () => {
  const huis = await startProefhuis();
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  const inlevering = Array.from({ length: 6 }, (_, nr) => ({ naam: `plan ${String(nr)}.pdf`, url: `u${String(nr)}` }));
  let [tegelijk, meest] = [0, 0];
  const traag = {
    async haalBijlage(adres: string) {
      meest = Math.max(meest, ++tegelijk);
      // The first to be asked for is the last to come.
      await even(adres === 'u0' ? 20 : 1);
      tegelijk -= 1;
      return { soort: 'gehaald', bytes: new TextEncoder().encode(`%PDF-1.7 ${adres}`) } as const;
    },
  };
  const opslag = { ...bijlageOpslag(huis.map), bewaar: (bytes: Uint8Array) => Promise.resolve(String(bytes.length)) };
  const klok = { nu: () => PROEFMOMENT, vandaag: () => PROEFMOMENT.slice(0, 10) };
  const { aadObjectId, tenantId } = sanne.wie;
  const afzender = { aadObjectId, tenantId };
  const bericht = { soort: 'bericht', plek: 'persoonlijk', genoemd: true, tekst: '', afzender };
  const inbound = { ...bericht, bijlagen: inlevering } as unknown as Inbound;
  const uit = await ontvangBijlagen({ wereld: huis.wereld, klok, opslag, haler: traag }, inbound);
  expect(meest).toBe(5);
  expect(uit.map((een) => (een.ok ? een.bijlage.naam : een.fout))).toEqual([
    ...inlevering.slice(0, 5).map(({ naam }) => naam),
    'te-veel',
  ]);
  await huis.ruimOp();
});

it('waarom een document niet kwam wordt gezegd zoals het is', async () => {
  const huis = await startProefhuis();
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  const klok = { nu: () => PROEFMOMENT, vandaag: () => PROEFMOMENT.slice(0, 10) };
  const { aadObjectId, tenantId } = sanne.wie;
  const inbound = {
    ...{ soort: 'bericht', plek: 'persoonlijk', genoemd: true, tekst: '', afzender: { aadObjectId, tenantId } },
    bijlagen: [{ naam: 'plan.pdf', url: 'u' }],
  } as unknown as Inbound;
  const gezegd = async (code: 'VREEMDE_HOST' | 'TE_GROOT' | 'NIET_OPGEHAALD') => {
    const haler = { haalBijlage: () => Promise.resolve({ soort: 'mislukt', code } as const) };
    const [uit] = await ontvangBijlagen({ wereld: huis.wereld, klok, opslag: bijlageOpslag(huis.map), haler }, inbound);
    return uit?.ok === false ? bijlageTekst.fout(uit.naam, uit.fout) : 'bewaard';
  };
  expect(await gezegd('VREEMDE_HOST')).toContain('Download het naar uw computer');
  expect(await gezegd('TE_GROOT')).toContain('groter dan 10 MB');
  expect(await gezegd('NIET_OPGEHAALD')).toContain('Sleep het document opnieuw');
  await huis.ruimOp();
});
