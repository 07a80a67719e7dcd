/** F68 Een brief van tweehonderd bladzijden: op tijd getekend, met begrensd geheugen, en nog steeds toegankelijk. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { metEigen } from '../../domain/brief-eigen';
import type { Document } from '../../domain/document';
import { standaardHuisstijl } from '../../reports/huisstijl';
import { renderDocx } from '../../reports/render/docx';
import { renderPdf } from '../../reports/render/pdf';
import { metGereedschap, voerUit } from '../support/gereedschap';
import { keurPdf } from '../support/pdf-keuring';
import { hashVan } from '../support/proefbrieven';
import { langeTabel, voorbeeldDocument } from '../support/voorbeeld-document';

const zin =
  'De gemeenten en de aanbieder maken samen afspraken over de zorg die nu loopt, en leggen vast wie wat doet. ';
const alinea = (nummer: number): string => `Alinea ${String(nummer + 1)}. ${zin.repeat(5)}`;
const eerste = voorbeeldDocument.blokken.flatMap((blok) => (blok.soort === 'alinea' ? blok.zinnen : []))[0]?.id ?? '';

/** What somebody could paste into a letter in Word and bring back. */
const geplakt: Document = metEigen(
  voorbeeldDocument,
  Array.from({ length: 1_500 }, (_, nummer) => ({
    sleutel: eerste,
    soort: 'achter',
    tekst: alinea(nummer),
    basis: '',
  })),
);

const grootsteGroeiMb = 400;
const langsteMs = 20_000;

metGereedschap(['qpdf', 'pdfinfo'], () => {
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-groot-'));
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  it.each([
    ['geplakte tekst', geplakt],
    ['een lange tabel', langeTabel(6_500)],
  ])('F68: %s', (_, document) => {
    const [voor, begin] = [process.memoryUsage().rss, performance.now()];
    const pdf = renderPdf(document, standaardHuisstijl, hashVan(document));
    const docx = renderDocx(document, standaardHuisstijl, hashVan(document));
    const [ms, mb] = [performance.now() - begin, (process.memoryUsage().rss - voor) / 1e6];
    const pad = join(map, 'groot.pdf');
    writeFileSync(pad, pdf);
    const bladzijden = Number(/Pages:\s+(\d+)/.exec(voerUit('pdfinfo', [pad]))?.[1]);
    expect(bladzijden).toBeGreaterThan(200);
    expect(docx.length).toBeGreaterThan(0);
    expect(ms).toBeLessThan(langsteMs);
    expect(mb).toBeLessThan(grootsteGroeiMb);
    expect(keurPdf(pad)).toEqual([]);
  });
});
