/** P37 De versie voor publicatie: van wat is weggelakt staat nergens in de bestanden nog iets, en de grond staat er wel. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import { briefformaten } from '../../domain/bestandsformaat';
import { alleZinnen, inhoudVoorHash, zinTekst } from '../../domain/document';
import type { Document } from '../../domain/document';
import { parseDossier } from '../../domain/dossier';
import { metEigen } from '../../domain/brief-eigen';
import { aantalGelakt, lakDocument } from '../../domain/lak-document';
import { briefsoorten, maakBrief, publiekenVan, voorBrief } from '../../reports/brieven';
import type { BriefsoortNaam } from '../../reports/brieven';
import { teken } from '../../reports/teken';
import { hash } from '../bot/handlers/support/beurt';
import { legFeitenVast } from '../bot/handlers/support/casuswereld';
import { metGereedschap, voerUit } from '../support/gereedschap';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { leesZip } from '../support/zip';

/** Words that stand nowhere else, one for each place a value may turn up. */
const GEHEIM = ['Zwartebeek', 'Kwikstaart', 'Ploeteraar'] as const;
const [afzender, ondertekenaar, bureau] = GEHEIM;
const grond = (waarde: unknown, wooGrond: string) => ({ waarde, bron: 'proef', wooGrond });
const dossierJson = {
  ...mutsaers,
  rib: {
    ...mutsaers.rib,
    van: grond(`College van ${afzender}`, '5.1.2e'),
    ondertekenaar: grond(`Z. ${ondertekenaar}`, '5.1.2i'),
    datum: '2026-03-12',
  },
  plan: { ...mutsaers.plan, bureau: grond(`Bureau ${bureau}`, '5.1.1c') },
  aanbiedingsbrief: { ...mutsaers.aanbiedingsbrief, van: grond(`College van ${afzender}`, '5.1.2e') },
};
const gronden = new Map([
  ['rib.van', '5.1.2e'],
  ['rib.ondertekenaar', '5.1.2i'],
  ['plan.bureau', '5.1.1c'],
  ['aanbiedingsbrief.van', '5.1.2e'],
]);
const waarden = [
  { feit: 'rib.van', tekst: `College van ${afzender}` },
  { feit: 'rib.ondertekenaar', tekst: `Z. ${ondertekenaar}` },
  { feit: 'plan.bureau', tekst: `Bureau ${bureau}` },
  { feit: 'aanbiedingsbrief.van', tekst: `College van ${afzender}` },
];

const dossier = () => {
  const gelezen = parseDossier(dossierJson);
  if (!gelezen.ok) throw new Error(gelezen.fout.join());
  return gelezen.value;
};
const opdracht = { kenmerk: 'B-2026-0001', versie: 1, concept: false, datum: '2026-03-12' };
const alle = (Object.keys(briefsoorten) as BriefsoortNaam[]).flatMap((soort) =>
  publiekenVan(soort).map((publiek) => [soort, publiek] as const),
);

/** Every byte of a PDF: also inside its packed streams, and as UTF-16 in its strings. */
function pdfTekst(bytes: Uint8Array): string {
  const ruw = Buffer.from(bytes);
  const delen = [ruw.toString('latin1'), ruw.toString('utf16le'), ruw.subarray(1).toString('utf16le')];
  let plek = 0;
  for (;;) {
    const begin = ruw.indexOf('stream\n', plek);
    if (begin < 0) break;
    const eind = ruw.indexOf('endstream', begin);
    plek = eind < 0 ? ruw.length : eind + 9;
    try {
      delen.push(inflateSync(ruw.subarray(begin + 7, eind)).toString('latin1'));
    } catch {
      // Not a packed stream: its bytes were read already.
    }
  }
  return delen.join('\n').replaceAll('\u0000', '');
}

const lekkenIn = (tekst: string): readonly string[] =>
  GEHEIM.filter((woord) => {
    const hex = Buffer.from(woord, 'utf16le').swap16().toString('hex');
    return tekst.toLowerCase().includes(woord.toLowerCase()) || tekst.toLowerCase().includes(hex);
  });

const tekstVan = (document: Document): string => alleZinnen(document).map(zinTekst).join(' ');

it.each(alle)('P37: %s voor %s: geen letter van een weggelakte waarde, in PDF, Word en webpagina', (soort, publiek) => {
  const gemaakt = maakBrief(soort, publiek, voorBrief(soort, dossier(), null), opdracht);
  if (gemaakt === undefined) throw new Error('geen brief');
  const eigen = [
    { sleutel: 'slot.groet', soort: 'achter', tekst: `Dit schreef ${ondertekenaar} zelf.`, basis: '' },
  ] as const;
  const document = metEigen(gemaakt, eigen);
  const gelakt = lakDocument(document, gronden, waarden);
  const bestanden = teken({ document: gelakt, hash: hash(inhoudVoorHash(gelakt)), formaten: briefformaten });
  expect(lekkenIn(JSON.stringify(gelakt))).toEqual([]);
  expect(lekkenIn(pdfTekst(bestanden.pdf))).toEqual([]);
  expect(lekkenIn(Buffer.from(bestanden.html).toString('utf8'))).toEqual([]);
  const delen = [...leesZip(bestanden.docx)].map(([naam, inhoud]) => naam + inhoud.replace(/<[^>]+>/g, ''));
  expect(lekkenIn(delen.join('\n'))).toEqual([]);
  expect(lekkenIn([...leesZip(bestanden.docx).values()].join('\n'))).toEqual([]);
  const verdwenen = lekkenIn(tekstVan(document));
  expect(aantalGelakt(gelakt) > 0).toBe(verdwenen.length > 0);
  if (soort === 'raadsinformatiebrief') {
    expect(verdwenen).toEqual([...GEHEIM]);
    for (const artikel of ['5.1.2e', '5.1.2i', '5.1.1c'])
      expect(leesZip(bestanden.docx).get('word/document.xml')).toContain(artikel);
    expect(gelakt.afzender).toBe('[weggelakt]');
  }
});

/** The letters on the pages are numbers of a font: only a reader of PDF can say that nothing is left of a word. */
metGereedschap(['pdftotext', 'qpdf'], () => {
  it('P37: op de bladzijden zelf, en in alles wat een PDF verder bij zich heeft, is niets te vinden', () => {
    const map = mkdtempSync(join(tmpdir(), 'tredewijzer-lak-'));
    const gemaakt = maakBrief(
      'raadsinformatiebrief',
      'raad-eigen-regio',
      voorBrief('raadsinformatiebrief', dossier(), null),
      opdracht,
    );
    if (gemaakt === undefined) throw new Error('geen brief');
    const lees = (document: Document): string => {
      const pad = join(map, 'brief.pdf');
      writeFileSync(pad, teken({ document, hash: hash(inhoudVoorHash(document)), formaten: ['pdf'] }).pdf);
      return `${voerUit('pdftotext', [pad, '-'])}\n${voerUit('qpdf', ['--json', '--decode-level=all', pad])}`;
    };
    expect(lekkenIn(lees(gemaakt))).toEqual([...GEHEIM]);
    const gelakt = lees(lakDocument(gemaakt, gronden, waarden));
    expect(lekkenIn(gelakt)).toEqual([]);
    expect(gelakt).toContain('5.1.2i');
    rmSync(map, { recursive: true, force: true });
  });
});

it('P37: een aantal of een keuze verraadt zich niet in de vorm van de zin', () => {
  const gemaakt = maakBrief(
    'raadsinformatiebrief',
    'raad-eigen-regio',
    voorBrief('raadsinformatiebrief', dossier(), null),
    opdracht,
  );
  if (gemaakt === undefined) throw new Error('geen brief');
  const gelakt = lakDocument(
    gemaakt,
    new Map([
      ['rvb.omvang', '5.1.2e'],
      ['plan.soort', '5.1.2b'],
    ]),
    [],
  );
  expect(tekstVan(gemaakt)).toMatch(/tweehoofdige/);
  expect(tekstVan(gelakt)).not.toMatch(/tweehoofdige/);
  expect(tekstVan(gelakt)).not.toMatch(/herstelplan/i);
});

it('P37: ook niet in de titel, die elk bestand nog eens bij zich draagt', () => {
  const gemaakt = maakBrief('persbericht', 'pers', voorBrief('persbericht', dossier(), null), opdracht);
  if (gemaakt === undefined) throw new Error('geen brief');
  const gelakt = lakDocument({ ...gemaakt, titel: `Brief over Bureau ${bureau}` }, gronden, waarden);
  const bestanden = teken({ document: gelakt, hash: hash(inhoudVoorHash(gelakt)), formaten: briefformaten });
  expect(gelakt.titel).toBe('[weggelakt]');
  expect(lekkenIn(pdfTekst(bestanden.pdf))).toEqual([]);
  expect(lekkenIn([...leesZip(bestanden.docx).values()].join('\n'))).toEqual([]);
});

describe('P37: niet meer weg dan de grond vraagt', () => {
  const van = (soort: BriefsoortNaam, publiek: 'pers' | 'raad-eigen-regio'): Document => {
    const gemaakt = maakBrief(soort, publiek, voorBrief(soort, dossier(), null), opdracht);
    if (gemaakt === undefined) throw new Error('geen brief');
    return gemaakt;
  };
  const zonder = (feit: string, ...teksten: readonly string[]) =>
    tekstVan(
      lakDocument(
        van('persbericht', 'pers'),
        new Map([[feit, '5.1.2e']]),
        teksten.map((tekst) => ({ feit, tekst })),
      ),
    );

  it('een naam in een zin over iets anders: alleen de woorden waarin hij staat', () => {
    const gelakt = zonder('accounthouder.regio', 'Limburg-Noord');
    expect(gelakt).not.toContain('Limburg-Noord');
    expect(gelakt).toContain('sociaal domein [weggelakt] verzorgt voor 14 gemeenten');
    expect(gelakt).toContain('Samen met de regio [weggelakt] werkt deze aanbieder van jeugdhulp aan een herstelplan.');
  });

  it('een opsomming: de delen, en niet de zin eromheen', () => {
    const toegezegd = ['medewerking', 'verantwoording', 'transparantie'];
    const gelakt = zonder('rvb.toezeggingen', ...toegezegd);
    expect(gelakt).toContain('De Raad van Bestuur heeft [weggelakt] toegezegd.');
    for (const woord of toegezegd) expect(gelakt).not.toContain(woord);
  });

  it('een adres met de naam erin gaat heel weg, en een eigen alinea ook', () => {
    const eigen = [
      { sleutel: 'slot.groet', soort: 'achter', tekst: 'Wij belden met Ploeteraar over Zwolle.', basis: '' },
    ] as const;
    const brief = metEigen(van('raadsinformatiebrief', 'raad-eigen-regio'), eigen);
    const gelakt = tekstVan(lakDocument(brief, gronden, waarden));
    expect(gelakt).not.toContain('Zwolle');
    const zonderNaam = zonder('kernteam.naam', 'kernteamlimburgnoord');
    expect(zonderNaam).not.toContain('kernteamlimburgnoord');
    expect(zonderNaam).toContain('Neem dan contact op met');
  });
});

/** In the order of the links: PDF, Word and the page for a website. */
const leesAls = [
  pdfTekst,
  (bytes: Uint8Array) => [...leesZip(bytes).values()].join('\n'),
  (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8'),
];

let open: Proefhuis | undefined;
afterEach(async () => {
  await open?.ruimOp();
  open = undefined;
});

it('P37: in de chat krijgt een feit een grond: de raad leest het, de versie voor publicatie niet, ook na een correctie', async () => {
  const huis = (open = await startProefhuis());
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const [casus] = await huis.wereld.eenheid((turn) =>
    turn.db.rijen<{ id: string }>('select id from casus order by nummer limit 1', []),
  );
  const geldt = (feit: string) =>
    huis.wereld.eenheid(async (turn) => (await turn.feit.versies(casus?.id ?? '', feit))[0]);
  const opKaart = async (knop: string, invoer: Readonly<Record<string, string>>): Promise<string> => {
    await anouk.zeg('feiten Mutsaersstichting');
    await anouk.klik('Feit bijwerken');
    await anouk.klik('Openen', { feit: 'rib.ondertekenaar' });
    return anouk.klik(knop, invoer);
  };
  const lees = async (): Promise<readonly [string, string]> => {
    await anouk.zeg('raadsinformatiebrief Mutsaersstichting');
    await anouk.klik('Raden in de eigen regio');
    await anouk.klik('Nakijken');
    await anouk.klik('Voorleggen');
    await anouk.klik('Meer bestanden');
    await anouk.klik('Versie voor publicatie');
    const [brief] = await huis.wereld.eenheid((turn) =>
      turn.db.rijen<{ document: string }>('select document from brief order by versie desc limit 1', []),
    );
    const gesprek = JSON.stringify(huis.simulator?.connector.messages(anouk.plaats.id));
    const url = [...gesprek.matchAll(/\/bestand\/lak-[\w-]+/g)].map(([pad]) => `${huis.url}${pad}`).at(-2);
    const docx = new Uint8Array(await (await fetch(url ?? '', { method: 'POST' })).arrayBuffer());
    return [brief?.document ?? '', leesZip(docx).get('word/document.xml') ?? ''];
  };
  const rib = { ...dossierJson.rib, van: 'College van burgemeester en wethouders' };
  await legFeitenVast(huis.wereld, casus?.id ?? '', { rib });
  await opKaart('Opslaan', { waarde: `Z. ${ondertekenaar}`, reden: 'opgave' });
  await opKaart('Weglakken bij publicatie', { lak: 'geen', reden: 'begin zonder grond' });
  expect(await opKaart('Weglakken bij publicatie', { lak: '', reden: 'privé' })).toContain('Kies');
  expect(await opKaart('Weglakken bij publicatie', { lak: '9.9', reden: 'privé' })).toContain('Kies');
  expect(await opKaart('Weglakken bij publicatie', { lak: '5.1.2e' })).toContain('Schrijf eerst waarom');
  expect(await geldt('rib.ondertekenaar')).toMatchObject({ versie: 2 });
  expect(await opKaart('Weglakken bij publicatie', { lak: '5.1.2e', reden: 'privé' })).toContain('voortaan weg');
  expect(await geldt('rib.ondertekenaar')).toMatchObject({ versie: 3, wijze: 'woo-grond', reden: 'privé' });
  const [raad, publicatie] = await lees();
  expect(lekkenIn(raad)).toEqual([ondertekenaar]);
  expect(lekkenIn(publicatie)).toEqual([]);
  expect(publicatie).toContain('5.1.2e');
  await opKaart('Opslaan', { waarde: `Q. ${afzender}`, reden: 'opvolger' });
  const [nieuweRaad, nieuwePublicatie] = await lees();
  expect(lekkenIn(nieuweRaad)).toContain(afzender);
  expect(lekkenIn(nieuwePublicatie)).toEqual([]);
  expect(await opKaart('Weglakken bij publicatie', { lak: 'geen', reden: 'mag genoemd worden' })).toContain(
    'niet meer',
  );
  expect(lekkenIn((await lees())[1])).toEqual([afzender]);
});

it('P37: in de chat: een knop bij de brief, een link die één keer werkt, en een ander controlegetal dan de brief zelf', async () => {
  const huis = (open = await startProefhuis());
  const [casus] = await huis.wereld.eenheid((turn) =>
    turn.db.rijen<{ id: string }>('select id from casus order by nummer limit 1', []),
  );
  await legFeitenVast(huis.wereld, casus?.id ?? '', { rib: dossierJson.rib, plan: dossierJson.plan });
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('raadsinformatiebrief Mutsaersstichting');
  await anouk.klik('Raden in de eigen regio');
  await anouk.klik('Nakijken');
  await anouk.klik('Voorleggen');
  await anouk.klik('Meer bestanden');
  expect(await anouk.klik('Versie voor publicatie')).toMatch(/Op \d+ plaatsen is iets weggelakt/);
  const gesprek = JSON.stringify(huis.simulator?.connector.messages(anouk.plaats.id));
  const links = [...gesprek.matchAll(/\/bestand\/lak-[\w-]+/g)].map(([pad]) => `${huis.url}${pad}`).slice(-3);
  expect(await (await fetch(links[0] ?? '')).text()).toContain('-weggelakt.pdf');
  for (const [plek, url] of links.entries()) {
    const antwoord = await fetch(url, { method: 'POST' });
    expect(antwoord.status).toBe(200);
    const bytes = new Uint8Array(await antwoord.arrayBuffer());
    const tekst = leesAls[plek]?.(bytes) ?? '';
    if (plek > 0) expect(tekst).toContain('5.1.2e');
    expect(lekkenIn(tekst)).toEqual([]);
    const [brief] = await huis.wereld.eenheid((turn) => turn.db.rijen<{ hash: string }>('select hash from brief', []));
    expect(tekst).not.toContain(brief?.hash);
    expect((await fetch(url, { method: 'POST' })).status).toBe(404);
  }
});
