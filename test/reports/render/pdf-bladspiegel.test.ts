/** Page breaks of a PDF: a heading stands with its text, a greeting with its signature, wherever the page happens to end. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Blok, Document, Zin } from '../../../domain/document';
import { standaardHuisstijl } from '../../../reports/huisstijl';
import { renderPdf } from '../../../reports/render/pdf';
import { metGereedschap, voerUit } from '../../support/gereedschap';
import { voorbeeldDocument } from '../../support/voorbeeld-document';

const zin = (id: string, tekst: string, noot?: number): Zin => ({
  id,
  stukken: [{ soort: 'tekst', tekst }, ...(noot === undefined ? [] : [{ soort: 'voetnoot', nummer: noot } as const])],
});
const regels = (woord: string, aantal: number): string =>
  `${woord} ${'woord voor woord op een regel '.repeat(3 * aantal)}`;

/** So many single lines, and then what is to stay together. */
function document(vulling: number, lengte: number): Document {
  const voor = Array.from({ length: vulling }, (_, plek): Blok => ({
    soort: 'alinea',
    zinnen: [zin(`v${String(plek)}`, `Regel ${String(plek)}.`)],
  }));
  const blokken: readonly Blok[] = [
    { soort: 'kop', niveau: 1, zin: zin('titel', 'Titel') },
    ...voor,
    { soort: 'kop', niveau: 2, zin: zin('kop', 'Tussenkop') },
    { soort: 'alinea', zinnen: [zin('na', regels('Beginwoord', lengte), 1)] },
    { soort: 'alinea', zinnen: [zin('groet', 'Hoogachtend,')] },
    { soort: 'ondertekening', regels: [zin('o.namens', 'Namens het bestuur,'), zin('o.naam', 'Vlierboom')] },
  ];
  const voetnoten = [{ nummer: 1, zinnen: [zin('noot', regels('Noot', 2))] }];
  return { ...voorbeeldDocument, blokken, voetnoten };
}

metGereedschap(['pdftotext'], () => {
  let map: string;
  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'tredewijzer-blad-'));
  });
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  it.each([1, 2, 3, 6])('with a paragraph of about %d lines under the heading', (lengte) => {
    const mis: string[] = [];
    for (let vulling = 10; vulling <= 34; vulling += 1) {
      const pad = join(map, 'blad.pdf');
      writeFileSync(pad, renderPdf(document(vulling, lengte), standaardHuisstijl, 'a'.repeat(64)));
      const bladen = voerUit('pdftotext', ['-layout', pad, '-']).split('\f');
      const op = (woord: string): number => bladen.findIndex((blad) => blad.includes(woord));
      if (op('Tussenkop') !== op('Beginwoord')) mis.push(`kop los bij ${String(vulling)}`);
      if (op('Hoogachtend') !== op('Vlierboom')) mis.push(`groet los bij ${String(vulling)}`);
      if (op('Namens') !== op('Vlierboom')) mis.push(`ondertekening gedeeld bij ${String(vulling)}`);
      // Whoever signs has something above it to sign for.
      if (!/\b(woord|regel)\b[\s\S]*Hoogachtend/.test(bladen[op('Vlierboom')] ?? ''))
        mis.push(`ondertekening alleen bij ${String(vulling)}`);
    }
    expect(mis).toEqual([]);
  });

  it.each([4, 5])('keeps a last paragraph of %d lines whole with who signs', (lengte) => {
    const lang: Blok = { soort: 'alinea', zinnen: [zin('lang', `${'slotwoord '.repeat(7)}`.repeat(lengte).trim())] };
    const mis: string[] = [];
    for (let vulling = 14; vulling <= 34; vulling += 1) {
      const { blokken, ...rest } = document(vulling, 1);
      const pad = join(map, 'slot.pdf');
      const bron = { ...rest, voetnoten: [], blokken: [...blokken.slice(0, vulling + 2), lang, ...blokken.slice(-2)] };
      writeFileSync(pad, renderPdf(bron, standaardHuisstijl, 'a'.repeat(64)));
      const bladen = voerUit('pdftotext', ['-layout', pad, '-']).split('\f');
      const met = (woord: string) => bladen.flatMap((blad, plek) => (blad.includes(woord) ? [plek] : []));
      if (new Set([...met('slotwoord'), ...met('Tussenkop'), ...met('Vlierboom')]).size !== 1)
        mis.push(`${String(vulling)}: ${met('slotwoord').join(', ')}`);
    }
    expect(mis).toEqual([]);
  });

  it.each([5, 6])('never leaves one line of a paragraph of %d lines alone on a page', (lengte) => {
    const tekst = `${'merkwoord '.repeat(7)}`.trim();
    const lang: Blok = { soort: 'alinea', zinnen: [zin('lang', `${tekst} `.repeat(lengte).trim())] };
    const mis: string[] = [];
    for (let vulling = 14; vulling <= 34; vulling += 1) {
      const { blokken, ...rest } = document(vulling, 1);
      const pad = join(map, 'alinea.pdf');
      const bron = { ...rest, blokken: [...blokken.slice(0, vulling + 1), lang, ...blokken.slice(vulling + 1)] };
      writeFileSync(pad, renderPdf(bron, standaardHuisstijl, 'a'.repeat(64)));
      const bladen = voerUit('pdftotext', ['-layout', pad, '-']).split('\f');
      const perBlad = bladen.map((blad) => blad.split('\n').filter((regel) => regel.includes('merkwoord')).length);
      if (perBlad.includes(1)) mis.push(`${String(vulling)}: ${perBlad.join(', ')}`);
    }
    expect(mis).toEqual([]);
  });

  it('de regel die zegt dat de tekst uit is, staat niet alleen boven aan een bladzijde', () => {
    const mis: string[] = [];
    for (let vulling = 14; vulling <= 34; vulling += 1) {
      const { blokken, ...rest } = document(vulling, 1);
      const slot: readonly Blok[] = [
        { soort: 'alinea', zinnen: [zin('laatste', regels('Slotalinea', 2))] },
        { soort: 'alinea', stijl: 'label', zinnen: [zin('einde', 'Einde persbericht')] },
        { soort: 'kop', niveau: 2, zin: zin('noot', 'Noot voor de redactie') },
        { soort: 'alinea', zinnen: [zin('contact', 'Bel ons.')] },
      ];
      const pad = join(map, 'einde.pdf');
      const bron = { ...rest, voetnoten: [], blokken: [...blokken.slice(0, vulling + 1), ...slot] };
      writeFileSync(pad, renderPdf(bron, standaardHuisstijl, 'a'.repeat(64)));
      const blad = voerUit('pdftotext', ['-layout', pad, '-'])
        .split('\f')
        .find((een) => een.includes('Einde persbericht'));
      if (!/\b(woord|regel)\b[\s\S]*Einde persbericht/.test(blad ?? '')) mis.push(String(vulling));
    }
    expect(mis).toEqual([]);
  });
});
