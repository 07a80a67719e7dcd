/** The PDF as others read it: structure, language, fonts, links and text order, checked with tools that are not ours. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alleZinnen, zinTekst } from '../../../domain/document';
import type { Document } from '../../../domain/document';
import { standaardHuisstijl } from '../../../reports/huisstijl';
import { renderPdf } from '../../../reports/render/pdf';
import { metGereedschap, voerUit } from '../../support/gereedschap';
import { hashVan, proefbrieven } from '../../support/proefbrieven';
import { langeTabel, voorbeeldDocument } from '../../support/voorbeeld-document';

const maak = (document: Document): Uint8Array => renderPdf(document, standaardHuisstijl, hashVan(document));
const woorden = (tekst: string): readonly string[] => tekst.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

it('draws the same bytes for the same letter, whatever was drawn before', () => {
  const eerst = maak(voorbeeldDocument);
  maak(langeTabel(40));
  expect(Buffer.from(maak(voorbeeldDocument)).equals(Buffer.from(eerst))).toBe(true);
});

it('refuses a character that no font has, instead of leaving it out', () => {
  const vreemd = {
    ...voorbeeldDocument,
    voetnoten: [],
    blokken: [{ soort: 'alinea', zinnen: [{ id: 'x', stukken: [{ soort: 'tekst', tekst: '漢' }] }] }],
  } as const;
  expect(() => maak(vreemd)).toThrow();
});

metGereedschap(['qpdf', 'pdfinfo', 'pdftotext', 'pdffonts'], () => {
  let map: string;
  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'tredewijzer-pdf-'));
  });
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  const bewaar = (document: Document): string => {
    const pad = join(map, 'brief.pdf');
    writeFileSync(pad, maak(document));
    return pad;
  };

  describe.each(proefbrieven)('%s', (_, document) => {
    let pad: string;
    beforeAll(() => {
      pad = bewaar(document);
    });

    it('is a sound file that says its title, its language and that it is tagged', () => {
      expect(voerUit('qpdf', ['--check', pad])).toContain('No syntax or stream encoding errors');
      const info = voerUit('pdfinfo', [pad]);
      expect(info).toMatch(/Tagged:\s+yes/);
      expect(info).toContain(document.titel);
      expect(info).not.toMatch(/Author:\s+\S/);
      const catalogus = catalogusVan(pad);
      expect(JSON.stringify(catalogus['/Lang'])).toContain('nl-NL');
      expect(objecten(pad).some((een) => een['/DisplayDocTitle'] === true)).toBe(true);
      expect(objecten(pad).some((een) => een['/Marked'] === true)).toBe(true);
      expect(catalogus['/StructTreeRoot']).toBeDefined();
    });

    it('embeds every font', () => {
      const regels = voerUit('pdffonts', [pad]).trim().split('\n').slice(2);
      expect(regels.length).toBeGreaterThan(0);
      for (const regel of regels) expect(regel).toMatch(/ yes yes yes /);
    });

    it('tags the headings and reads in the order of the letter', () => {
      const structuur = voerUit('pdfinfo', ['-struct-text', pad]);
      expect(structuur).toMatch(/\bH1\b/);
      expect(
        volgtOpElkaar(
          woorden(structuur),
          alleZinnen(document).flatMap((zin) => woorden(zinTekst(zin))),
          document,
        ),
      ).toBe('');
    });

    it('leaves no mark outside the structure, and no link without a description', () => {
      expect(losseTekens(pad)).toEqual([]);
      for (const noot of objecten(pad).filter((een) => een['/Subtype'] === '/Link')) {
        expect(noot['/Contents']).toMatch(/^u:.+/);
        expect(noot['/StructParent']).toBeDefined();
      }
    });
  });

  it('keeps a long table readable over its pages', () => {
    const pad = bewaar(langeTabel(120));
    expect(Number(/Pages:\s+(\d+)/.exec(voerUit('pdfinfo', [pad]))?.[1])).toBeGreaterThan(2);
    expect(voerUit('pdfinfo', ['-struct', pad])).toMatch(/\bTH\b/);
  });
});

type Obj = Readonly<Record<string, unknown>>;

function objecten(pad: string): readonly Obj[] {
  const json = JSON.parse(voerUit('qpdf', ['--json', '--json-key=qpdf', pad])) as {
    qpdf: [unknown, Record<string, { value?: Obj }>];
  };
  return Object.values(json.qpdf[1]).flatMap(({ value }) => (typeof value === 'object' ? [value] : []));
}

const catalogusVan = (pad: string): Obj => objecten(pad).find((een) => een['/Type'] === '/Catalog') ?? {};

/** Text-showing operators that stand in no marked content: a reader would miss or misplace them. */
function losseTekens(pad: string): readonly string[] {
  const los: string[] = [];
  let diepte = 0;
  for (const regel of voerUit('qpdf', ['--qdf', '--object-streams=disable', pad, '-']).split('\n')) {
    if (/\b(BDC|BMC)\s*$/.test(regel)) diepte += 1;
    if (/^\s*EMC\s*$/.test(regel)) diepte -= 1;
    if (/\b(Tj|TJ)\s*$/.test(regel) && diepte < 1) los.push(regel.slice(0, 80));
  }
  return los;
}

/** Empty when the words of the letter's running text come one after another; otherwise the first that does not. */
function volgtOpElkaar(gelezen: readonly string[], verwacht: readonly string[], document: Document): string {
  const eigen = verwacht.slice(
    0,
    verwacht.length - document.voetnoten.flatMap((noot) => noot.zinnen.flatMap((zin) => woorden(zinTekst(zin)))).length,
  );
  let plek = 0;
  for (const woord of eigen) {
    const gevonden = gelezen.indexOf(woord, plek);
    if (gevonden < 0) return woord;
    plek = gevonden + 1;
  }
  return '';
}
