/** The Word file: real styles, footnotes and language, no name of a person, and the same words when another program opens it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alleZinnen, zinTekst } from '../../../domain/document';
import type { Document } from '../../../domain/document';
import { standaardHuisstijl } from '../../../reports/huisstijl';
import { renderDocx } from '../../../reports/render/docx';
import { metGereedschap, voerUit } from '../../support/gereedschap';
import { hashVan, proefbrieven } from '../../support/proefbrieven';
import { voorbeeldDocument } from '../../support/voorbeeld-document';
import { leesZip } from '../../support/zip';

const maak = (document: Document): Uint8Array => renderDocx(document, standaardHuisstijl, hashVan(document));
const woorden = (tekst: string): readonly string[] => tekst.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
const tekens: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
};
const kaal = (xml: string): string =>
  xml.replace(/<[^>]+>/g, ' ').replace(/&(?:amp|lt|gt|quot|apos|#39);/g, (naam) => tekens[naam] ?? naam);
const zonderLak = (document: Document) =>
  alleZinnen({ ...document, voetnoten: [] }).filter((zin) => zin.stukken.every((stuk) => stuk.soort !== 'weggelakt'));

interface Tabelrij {
  readonly herhaalt: boolean;
  readonly heel: boolean;
  readonly breedtes: readonly number[];
  readonly cellen: readonly string[];
}

const leesTabel = (xml: string): readonly Tabelrij[] =>
  [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, rij = '']) => ({
    herhaalt: rij.includes('<w:tblHeader/>'),
    heel: rij.includes('<w:cantSplit/>'),
    breedtes: [...rij.matchAll(/<w:tcW w:w="(\d+)" w:type="dxa"\/>/g)].map(([, breed]) => Number(breed)),
    cellen: [...rij.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cel = '']) => woorden(kaal(cel)).join(' ')),
  }));

const gewoon = (tekst: string) => ({ id: tekst, stukken: [{ soort: 'tekst' as const, tekst }] });

const langeTabel: Document = {
  ...voorbeeldDocument,
  voetnoten: [],
  blokken: [
    {
      soort: 'tabel',
      bijschrift: '',
      kop: ['Zin', 'Rust op', 'Bron'],
      rijen: [
        [
          gewoon('De regio heeft hierover al een paar keer met het bestuur van deze aanbieder gesproken.'),
          gewoon('accounthouderschapsovereenkomst'),
          gewoon('register'),
        ],
        [gewoon('Dat blijft zo.'), gewoon('naam'), gewoon('register')],
      ],
    },
  ],
};

describe.each(proefbrieven)('%s', (_, document) => {
  const bestanden = leesZip(maak(document));
  const tekst = bestanden.get('word/document.xml') ?? '';

  it('has real headings and the language of the reader', () => {
    expect(tekst).toMatch(/<w:pStyle w:val="(Heading1|Title)"/);
    expect(bestanden.get('word/styles.xml')).toContain('nl-NL');
  });

  it('has every footnote as a footnote', () => {
    expect((tekst.match(/<w:footnoteReference\b/g) ?? []).length).toBe(document.voetnoten.length);
    for (const noot of document.voetnoten) {
      expect(woorden(kaal(bestanden.get('word/footnotes.xml') ?? '')).join(' ')).toContain(
        noot.zinnen.flatMap((zin) => woorden(zinTekst(zin))).join(' '),
      );
    }
  });

  it('carries its hash, and no name of a person', () => {
    expect([...bestanden.values()].join('')).toContain(hashVan(document));
    const kern = bestanden.get('docProps/core.xml') ?? '';
    expect(/<dc:creator>([^<]*)/.exec(kern)?.[1]).toBe('Tredewijzer');
    expect(/<cp:lastModifiedBy>([^<]*)/.exec(kern)?.[1]).toBe('Tredewijzer');
  });

  it('says every word of the letter', () => {
    const samen = woorden(kaal(tekst)).join(' ');
    for (const zin of zonderLak(document)) expect(samen).toContain(woorden(zinTekst(zin)).join(' '));
  });
});

it('keeps a name that stands in the sender out of the properties', () => {
  const bestanden = leesZip(maak({ ...voorbeeldDocument, afzender: 'wethouder H. Mackus' }));
  const eigenschappen = [...bestanden].filter(([naam]) => naam.startsWith('docProps/'));
  expect(eigenschappen.length).toBeGreaterThan(1);
  for (const [, xml] of eigenschappen) expect(xml).not.toMatch(/Mackus|wethouder/i);
  expect(kaal([...bestanden.values()].join(' '))).toContain('Mackus');
});

it('says that it is a concept and of which version, until it is set', () => {
  const delen = (document: Document): string =>
    [...leesZip(maak(document))]
      .filter(([naam]) => /^word\/(document|header\d|footer\d)\.xml$|core\.xml$/.test(naam))
      .map(([, xml]) => kaal(xml))
      .join(' ');
  expect(delen({ ...voorbeeldDocument, concept: true })).toMatch(/CONCEPT/);
  expect(delen({ ...voorbeeldDocument, concept: false })).not.toMatch(/CONCEPT/);
  for (const concept of [true, false])
    expect(delen({ ...voorbeeldDocument, concept, versie: 37 })).toContain('versie 37');
});

it('draws headings, a table that repeats its head, and a numbered list', () => {
  const tekst = leesZip(maak(voorbeeldDocument)).get('word/document.xml') ?? '';
  expect(tekst).toContain('<w:pStyle w:val="Heading2"');
  expect(tekst).toContain('<w:tblHeader');
  expect(tekst).toMatch(/<w:numPr>.*<w:numId w:val="\d+"/);
});

describe('a table', () => {
  const [kop, ...rijen] = leesTabel(leesZip(maak(langeTabel)).get('word/document.xml') ?? '');

  it('frames the head of the letter as the page does, and keeps the line that ends the text with its last paragraph', () => {
    const { blokken: _, ...rest } = voorbeeldDocument;
    const delen = leesZip(
      maak({
        ...rest,
        voetnoten: [],
        blokken: [
          { soort: 'alinea', zinnen: [gewoon('Het laatste woord.')] },
          { soort: 'alinea', stijl: 'label', zinnen: [gewoon('Einde persbericht')] },
        ],
      }),
    );
    const stijl = /w:styleId="BriefKopblok".*?<\/w:style>/s.exec(delen.get('word/styles.xml') ?? '')?.[0];
    expect(stijl).toMatch(/<w:pBdr><w:top [^>]*\/><w:bottom [^>]*\/><\/w:pBdr>/);
    expect(delen.get('word/document.xml')).toMatch(/<w:keepNext\/>(?:(?!<w:p>).)*Het laatste woord/s);
  });

  it('repeats its head on each page and never breaks a row in two', () => {
    expect(kop).toMatchObject({ herhaalt: true, heel: true, cellen: ['Zin', 'Rust op', 'Bron'] });
    expect(rijen).toHaveLength(2);
    for (const rij of rijen) expect(rij).toMatchObject({ herhaalt: false, heel: true });
  });

  it('gives each column room for its longest word, and all of them together the width of the text', () => {
    const { pagina, maat } = standaardHuisstijl;
    const [zin = 0, rustOp = 0, bron = 0] = kop?.breedtes ?? [];
    expect(rustOp / 20).toBeGreaterThan('accounthouderschapsovereenkomst'.length * maat.tekst * 0.5);
    expect(bron).toBeLessThan(zin);
    expect(Math.abs(zin + rustOp + bron - 20 * (pagina.breedte - pagina.links - pagina.rechts))).toBeLessThan(4);
  });
});

it('draws the same bytes for the same letter', () => {
  expect(Buffer.from(maak(voorbeeldDocument)).equals(Buffer.from(maak(voorbeeldDocument)))).toBe(true);
});

metGereedschap(['soffice', 'pdftotext'], () => {
  it('opens in LibreOffice with the same words', () => {
    const map = mkdtempSync(join(tmpdir(), 'tredewijzer-docx-'));
    writeFileSync(join(map, 'brief.docx'), maak(voorbeeldDocument));
    voerUit('soffice', [
      `-env:UserInstallation=file://${map}/profiel`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      map,
      join(map, 'brief.docx'),
    ]);
    voerUit('pdftotext', [join(map, 'brief.pdf'), join(map, 'brief.txt')]);
    const gelezen = new Set(woorden(readFileSync(join(map, 'brief.txt'), 'utf8')));
    rmSync(map, { recursive: true, force: true });
    const verwacht = alleZinnen(voorbeeldDocument).flatMap((zin) => woorden(zinTekst(zin)));
    expect(verwacht.filter((woord) => !gelezen.has(woord)).length).toBeLessThanOrEqual(verwacht.length / 50);
  });
});
