/** CONCEPT stands twice on every page until a letter is set, in the corner and in the foot, and on no page after that. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../../../domain/document';
import { standaardHuisstijl } from '../../../reports/huisstijl';
import { renderDocx } from '../../../reports/render/docx';
import { renderPdf } from '../../../reports/render/pdf';
import { metGereedschap, voerUit } from '../../support/gereedschap';
import { hashVan, proefbrieven } from '../../support/proefbrieven';
import { leesZip } from '../../support/zip';

const lang = proefbrieven.filter(([naam]) => /alles erop|raadsinformatiebrief/.test(naam));
const als = (document: Document, concept: boolean): Document => ({ ...document, concept });

/** The printed lines of each page, without the empty ones. */
function bladen(document: Document): readonly (readonly string[])[] {
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-concept-'));
  const pad = join(map, 'brief.pdf');
  writeFileSync(pad, renderPdf(document, standaardHuisstijl, hashVan(document)));
  const tekst = voerUit('pdftotext', ['-layout', pad, '-']);
  rmSync(map, { recursive: true });
  const los = tekst.split('\f').slice(0, -1);
  return los.map((blad) => blad.split('\n').filter((regel) => regel.trim() !== ''));
}

metGereedschap(['pdftotext'], () => {
  it.each(lang)('%s: in the corner and in the foot of each page of the PDF', (_, document) => {
    const alle = bladen(als(document, true));
    expect(alle.length).toBeGreaterThan(1);
    for (const regels of alle) {
      expect(regels[0]).toMatch(/\bCONCEPT$/);
      expect(regels.at(-1)).toMatch(/^Kenmerk .* · CONCEPT\s+pagina \d+ van \d+$/);
    }
  });

  it.each(lang)('%s: on no page once it is set', (_, document) => {
    const alle = bladen(als(document, false));
    expect(alle.length).toBeGreaterThan(1);
    for (const regels of alle) {
      expect(regels.join('\n')).not.toMatch(/concept/i);
      expect(regels.at(-1)).toMatch(/^Kenmerk [^·]*[\da-f]{4}\s+pagina \d+ van \d+$/);
    }
  });
});

/** Each part that Word draws on a page beside the text, and the pages that get it. */
function randen(document: Document): Readonly<Record<string, string>> {
  const delen = leesZip(renderDocx(document, standaardHuisstijl, hashVan(document)));
  const tekst = (deel: string): string => (delen.get(deel) ?? '').replace(/<[^>]+>/g, ' ');
  const doelen = new Map<string, string>();
  for (const [relatie] of (delen.get('word/_rels/document.xml.rels') ?? '').matchAll(/<Relationship [^>]*>/g))
    doelen.set(/Id="([^"]*)"/.exec(relatie)?.[1] ?? '', /Target="([^"]*)"/.exec(relatie)?.[1] ?? '');
  const verwijzingen = (delen.get('word/document.xml') ?? '').matchAll(
    /<w:(header|footer)Reference w:type="(\w+)" r:id="(\w+)"/g,
  );
  return Object.fromEntries(
    [...verwijzingen].map(([, rand = '', bladzijden = '', id = '']) => [
      `${rand} ${bladzijden}`,
      tekst(`word/${doelen.get(id) ?? ''}`),
    ]),
  );
}

describe.each(lang)('%s', (_, document) => {
  const plaatsen = ['header default', 'header first', 'footer default', 'footer first'];

  it('has it in the header and the footer of the first and of every other page of the Word file', () => {
    const gevonden = randen(als(document, true));
    expect(Object.keys(gevonden)).toEqual(plaatsen);
    for (const [plaats, tekst] of Object.entries(gevonden))
      expect([plaats, tekst.match(/\bCONCEPT\b/g)?.length]).toEqual([plaats, 1]);
  });

  it('has it in no header and no footer of the Word file once it is set', () => {
    const gevonden = randen(als(document, false));
    expect(Object.keys(gevonden)).toEqual(plaatsen);
    for (const tekst of Object.values(gevonden)) expect(tekst).not.toMatch(/concept/i);
    expect(gevonden['footer first']).toContain('Kenmerk');
  });
});
