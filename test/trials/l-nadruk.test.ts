/** L81 Woorden die iemand in Word vet of schuin maakte, en links die hij maakte, staan in de brief: in de versie, in het verschil, in PDF, Word en markdown. Wat een brief niet houdt staat op de kaart. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import { alineasVan } from '../../domain/brief-eigen';
import type { EigenAlinea } from '../../domain/brief-eigen';
import type { BriefVersie } from '../../domain/brievenboek';
import { alleZinnen } from '../../domain/document';
import type { Document } from '../../domain/document';
import { letterlijkeGaten } from '../../domain/letterlijk-gat';
import { briefwerk } from '../../reports/briefwerk';
import { metGatenlijst } from '../../reports/controle';
import { standaardHuisstijl } from '../../reports/huisstijl';
import { versieverschil } from '../../reports/versieverschil';
import { renderDocx } from '../../reports/render/docx';
import { zip } from '../../reports/render/docx-zip';
import { renderHtml } from '../../reports/render/html';
import { renderMarkdown } from '../../reports/render/markdown';
import { renderPdf } from '../../reports/render/pdf';
import { leesTerug, vergelijk } from '../../reports/terugbrengen';
import { teruggebrachtTekst } from '../../texts/teruggebracht';
import { metGereedschap } from '../support/gereedschap';
import { keurPdf } from '../support/pdf-keuring';
import { leesZip } from '../support/zip';

const maak = (eigen: readonly EigenAlinea[] = [], dossierJson: typeof mutsaers = mutsaers): Document => {
  const vraag = { soort: 'raadsinformatiebrief', publiek: 'raad-andere-regio', kenmerk: 'B-2026-0007', versie: 1 };
  const uit = briefwerk.maak({ ...vraag, dossierJson, eigen, formuleringen: {}, datum: null });
  if (uit === null) throw new Error('geen brief');
  return uit.document;
};
const versieVan = (document: Document, eigen: readonly EigenAlinea[] = []): BriefVersie =>
  ({ document, eigen, status: 'concept', hash: 'a'.repeat(64) }) as unknown as BriefVersie;
const brief = maak();
const zin = alineasVan(brief).find(
  ({ sleutel, tekst }) => sleutel.startsWith('voorgeschiedenis') && tekst.length > 120,
);
if (zin === undefined) throw new Error('geen alinea');
const woorden = 'is een grote aanbieder van jeugdhulp';
const HASH = 'a'.repeat(64);

type Delen = Readonly<Record<string, (xml: string) => string>>;
/** The Word file of a letter with parts of it rewritten, as it is read back. */
function terug(document: Document, delen: Delen) {
  const docx = renderDocx(metGatenlijst(document), standaardHuisstijl, HASH);
  const nieuw = [...leesZip(docx)].map(([naam, inhoud]) => ({ naam, inhoud: delen[naam]?.(inhoud) ?? inhoud }));
  const gelezen = leesTerug(zip(nieuw, []));
  if (gelezen === null || gelezen === 'te-lang') throw new Error('niet te lezen');
  return gelezen;
}
const wissel =
  (was: string, nu: string) =>
  (xml: string): string => {
    if (!xml.includes(was)) throw new Error(`“${was}” staat niet in het bestand`);
    return xml.replace(was, nu);
  };
const run = (opmaak: string, tekst: string): string =>
  `<w:r>${opmaak === '' ? '' : `<w:rPr>${opmaak}</w:rPr>`}<w:t xml:space="preserve">${tekst}</w:t></w:r>`;
/** Closes the run of the words, puts this in their place, and opens a run again. */
const inPlaatsVan = (erin: string, tekst = woorden) =>
  wissel(tekst, `</w:t></w:r>${erin}<w:r><w:t xml:space="preserve">`);
const DOC = 'word/document.xml';
const RELS = 'word/_rels/document.xml.rels';
const relatie = (id: string, url: string, soort = 'hyperlink') =>
  wissel(
    '</Relationships>',
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${soort}" Target="${url}" TargetMode="External"/></Relationships>`,
  );
const link = (id: string, tekst: string): string =>
  `<w:hyperlink r:id="${id}">${run('<w:rStyle w:val="Hyperlink"/>', tekst)}</w:hyperlink>`;
const metLink = (url: string, tekst = woorden): Delen => ({
  [DOC]: inPlaatsVan(link('rIdX', tekst)),
  [RELS]: relatie('rIdX', url),
});

/** The paragraph as a tree that people can read: words between the names of what stands out. */
function boomVan(docx: Uint8Array, bevat: string): string {
  const xml = leesZip(docx).get(DOC) ?? '';
  const rels = leesZip(docx).get(RELS) ?? '';
  const alinea = (xml.match(/<w:p>.*?<\/w:p>/gsu) ?? []).find((een) => een.replace(/<[^>]+>/gu, '').includes(bevat));
  return (alinea ?? '')
    .replace(/<w:pPr>.*?<\/w:pPr>/su, '')
    .replace(/<w:hyperlink r:id="(\w+)"[^>]*>/gu, (_, id: string) => {
      const url = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"|Target="([^"]*)"[^>]*Id="${id}"`, 'u').exec(rels);
      return `⟨link ${url?.[1] ?? url?.[2] ?? '?'}: `;
    })
    .replaceAll('</w:hyperlink>', '⟩')
    .replace(
      /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t[^>]*>(.*?)<\/w:t><\/w:r>/gsu,
      (_, opmaak: string | undefined, t: string) => {
        const hoe = [/<w:b\/>/u.test(opmaak ?? '') ? 'vet' : '', /<w:i\/>/u.test(opmaak ?? '') ? 'schuin' : ''].filter(
          Boolean,
        );
        return hoe.length === 0 ? t : `⟨${hoe.join(' ')}: ${t}⟩`;
      },
    )
    .replace(/<[^>]+>/gu, '');
}

/** A file comes back, and the letter is made again with what was in it. */
function rond(delen: Delen, van: Document = brief, eerder: readonly EigenAlinea[] = []) {
  const gelezen = terug(van, delen);
  const uit = vergelijk(versieVan(van, eerder), gelezen);
  const document = maak(uit.eigen);
  return { ...uit, document, docx: renderDocx(metGatenlijst(document), standaardHuisstijl, HASH) };
}
const gezegd = ({ weggelaten }: ReturnType<typeof rond>): readonly string[] =>
  weggelaten.map((een) => teruggebrachtTekst.weggelatene(een));

describe.each([
  ['vet', '<w:b/>', `⟨vet: ${woorden}⟩`, `**${woorden}**`, `<strong>${woorden}</strong>`],
  ['schuin', '<w:i/>', `⟨schuin: ${woorden}⟩`, `*${woorden}*`, `<em>${woorden}</em>`],
  ['allebei', '<w:b/><w:i/>', `⟨vet schuin: ${woorden}⟩`, `***${woorden}***`, `<strong><em>${woorden}</em></strong>`],
])('woorden die iemand %s maakte', (_, opmaak, inWord, inMarkdown, inHtml) => {
  const na = rond({ [DOC]: inPlaatsVan(run(opmaak, woorden)) });

  it('staan zo in Word, markdown en html, en nergens als weggelaten', () => {
    expect(boomVan(na.docx, woorden)).toContain(inWord);
    expect(renderMarkdown(na.document)).toContain(inMarkdown);
    expect(renderHtml(na.document, standaardHuisstijl, HASH)).toContain(inHtml);
    expect(gezegd(na)).toEqual([]);
  });

  it('zijn een wijziging, ook al is geen letter anders', () => {
    expect(na.eigen).toMatchObject([{ sleutel: zin.sleutel, soort: 'vervangt', tekst: zin.tekst, basis: zin.tekst }]);
    const [verschil] = versieverschil(brief, na.document);
    expect(verschil?.oud).toBe(zin.tekst);
    expect(verschil?.nieuw).toContain(`‘${woorden}’`);
  });

  it('staan er na een tweede keer nog zo, en dan is er niets gewijzigd', () => {
    const opnieuw = rond({}, na.document, na.eigen);
    expect(opnieuw.eigen).toHaveLength(1);
    expect(opnieuw.eigen).toEqual(na.eigen);
    expect(opnieuw.weggelaten).toEqual([]);
  });

  it('gaan weg als iemand de opmaak weghaalt: dan volgt de alinea de feiten weer', () => {
    const kaal = rond({ [DOC]: wissel(`<w:rPr>${opmaak}</w:rPr>`, '') }, na.document, na.eigen);
    expect(kaal.eigen).toEqual([]);
  });
});

it('in de PDF staat vet en schuin in een letter van zijn eigen soort, en een gewone brief heeft die soorten niet', () => {
  const letters = (document: Document): readonly string[] => [
    ...new Set(
      Buffer.from(renderPdf(document, standaardHuisstijl, HASH))
        .toString('latin1')
        .match(/SourceSans3-\w+/gu) ?? [],
    ),
  ];
  const schuin = rond({
    [DOC]: inPlaatsVan(run('<w:b/><w:i/>', 'is een grote') + run('<w:i/>', ' aanbieder van jeugdhulp')),
  });
  expect(letters(brief)).toHaveLength(2);
  expect(letters(schuin.document)).toEqual(expect.arrayContaining(['SourceSans3-BoldItalic', 'SourceSans3-Italic']));
  expect(letters(schuin.document)).toHaveLength(4);
});

metGereedschap(['qpdf', 'pdfinfo'], () => {
  it('de PDF ervan is toegankelijk', () => {
    const map = mkdtempSync(join(tmpdir(), 'nadruk-'));
    try {
      const eigen = rond(metLink('https://voorbeeld.nl/uitleg')).eigen.map((een) => ({
        ...een,
        nadruk: [{ van: 0, tot: 4, vet: true, cursief: true } as const, ...(een.nadruk ?? [])],
      }));
      const pad = join(map, 'brief.pdf');
      writeFileSync(pad, renderPdf(maak(eigen), standaardHuisstijl, HASH));
      expect(keurPdf(pad)).toEqual([]);
    } finally {
      rmSync(map, { recursive: true });
    }
  });
});

it.each(['https://www.voorbeeld.nl/a?b=1&amp;c=(2)', 'mailto:griffie@voorbeeld.nl'])(
  'een link naar %s blijft een link',
  (url) => {
    const na = rond(metLink(url));
    expect(boomVan(na.docx, woorden)).toContain(`⟨link ${url}: ${woorden}⟩`);
    expect(renderMarkdown(na.document)).toContain(`[${woorden}](`);
    expect(Buffer.from(renderPdf(na.document, standaardHuisstijl, HASH)).toString('latin1')).toMatch(/\/URI/u);
    expect(gezegd(na)).toEqual([]);
    expect(rond({}, na.document, na.eigen).eigen).toEqual(na.eigen);
  },
);

it('LibreOffice sluit het adres van een site met een streep: dat is geen wijziging', () => {
  const kranten = briefwerk.maak({
    ...{ soort: 'persbericht', publiek: 'pers', kenmerk: 'B-2026-0007', versie: 1, dossierJson: mutsaers },
    ...{ eigen: [], formuleringen: {}, datum: null },
  });
  if (kranten === null) throw new Error('geen brief');
  const gelezen = terug(kranten.document, {
    [RELS]: (xml) => xml.replace(/Target="(https:\/\/[^"/]+)"/gu, 'Target="$1/"'),
  });
  expect(gelezen.links.map(({ url }) => url)).toContainEqual(expect.stringMatching(/^https:.*\/$/u));
  expect(vergelijk(versieVan(kranten.document), gelezen)).toMatchObject({ eigen: [], vast: [] });
});

describe('wat een brief niet houdt: de woorden blijven, het andere staat op de kaart', () => {
  it.each([
    ['http', 'http://voorbeeld.nl/'],
    ['een script', 'javascript:alert(1)'],
    ['een bestand', 'file:///etc/passwd'],
    ['een andere computer', '\\\\server\\deel'],
    ['gegevens', 'data:text/html,hallo'],
    ['een naam voor de gastheer', 'https://www.venlo.nl@kwaad.example/'],
    ['een te lang adres', `https://voorbeeld.nl/${'a'.repeat(600)}`],
    ['mail met een onderwerp', 'mailto:a@voorbeeld.nl?bcc=b@kwaad.example'],
  ])('een link naar %s', (_, url) => {
    const na = rond(metLink(url));
    expect(na.eigen).toEqual([]);
    expect(gezegd(na)).toEqual([expect.stringContaining(`Een link ‘${woorden}`)]);
  });

  it('woorden die een ander adres lijken dan waar de link heen leidt', () => {
    const na = rond(metLink('https://kwaad.example/', 'www.venlo.nl'));
    expect(JSON.stringify(na.document)).not.toContain('kwaad.example');
    expect(gezegd(na)).toEqual([expect.stringContaining('kwaad.example')]);
    const goed = rond(metLink('https://www.venlo.nl/jeugd', 'venlo.nl'));
    expect(gezegd(goed)).toEqual([]);
  });

  it.each(['image', 'attachedTemplate', 'frame'])('een relatie van de soort %s is geen link', (soort) => {
    const na = rond({
      [DOC]: inPlaatsVan(link('rIdX', woorden)),
      [RELS]: relatie('rIdX', 'https://voorbeeld.nl/', soort),
    });
    expect(na.eigen).toEqual([]);
    expect(leesZip(na.docx).get(RELS)).not.toContain('voorbeeld.nl');
  });

  it('een veld met een adres', () => {
    const veld = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://kwaad.example/" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('', woorden)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const na = rond({ [DOC]: inPlaatsVan(veld) });
    expect(na.eigen).toEqual([]);
    expect(leesZip(na.docx).get(DOC)).not.toContain('kwaad.example');
  });

  it('vette woorden in een regel die de tekening zelf zet', () => {
    const concept = 'Concept. Deze tekst is nog niet vastgesteld.';
    const na = rond({ [DOC]: inPlaatsVan(run('<w:b/>', concept), concept) });
    expect(na.eigen).toEqual([]);
    expect(gezegd(na)).toEqual([expect.stringContaining('Vette letters: ‘Concept.')]);
  });

  it('een hele brief in vette letters is geen nadruk: dat staat er één keer', () => {
    const vet = (xml: string): string => xml.replaceAll('<w:r><w:t', '<w:r><w:rPr><w:b/></w:rPr><w:t');
    const na = rond({ [DOC]: vet });
    expect(na.eigen).toEqual([]);
    expect(gezegd(na)).toEqual(['Vette letters in bijna de hele brief']);
  });

  it('meer vette woorden dan iemand leest: geen ervan, en het staat op de kaart', () => {
    const veel = Array.from({ length: 250 }, (_, plek) => run('<w:b/>', `a${String(plek)}`) + run('', ' b ')).join('');
    const na = rond({ [DOC]: inPlaatsVan(run('', `${woorden} `) + veel) });
    expect(na.eigen[0]?.nadruk).toBeUndefined();
    expect(gezegd(na).length).toBeGreaterThan(0);
  });
});

it('een gat waarvan de helft vet is blijft een gat', () => {
  const na = rond({
    [DOC]: inPlaatsVan(run('', `${woorden} [ONTB`) + run('<w:b/>', 'REEKT: de naam') + run('', ' — vragen aan: ons]')),
  });
  expect(alleZinnen(na.document).flatMap(letterlijkeGaten)).toEqual(['[ONTBREEKT: de naam — vragen aan: ons]']);
});
