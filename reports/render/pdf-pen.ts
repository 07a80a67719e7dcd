/** Puts ink on a page: text, filled areas and lines, written straight as PDF operators. */
import type { Letter } from './pdf-letters';
import { rond } from './pdf-tekenreeks';

const kleuren = new Map<string, string>();

function rgb(kleur: string): string {
  const bekend = kleuren.get(kleur);
  if (bekend !== undefined) return bekend;
  const delen = [1, 3, 5].map((plaats) => rond(parseInt(kleur.slice(plaats, plaats + 2), 16) / 255));
  const nieuw = delen.join(' ');
  kleuren.set(kleur, nieuw);
  return nieuw;
}

export class Pen {
  constructor(private readonly doc: PDFKit.PDFDocument) {}

  /** `y` is the base line. pdfkit has turned the page upside down; the text matrix turns the letters back. */
  tekst(letter: Letter, maat: number, kleur: string, x: number, y: number, tekst: string): void {
    const lettersOpPagina = (this.doc.page as unknown as { readonly fonts: Record<string, unknown> }).fonts;
    lettersOpPagina[letter.id] ??= letter.ref();
    this.schrijf(
      `BT ${rgb(kleur)} rg /${letter.id} ${rond(maat)} Tf 1 0 0 -1 ${rond(x)} ${rond(y)} Tm [${letter.reeks(tekst)}] TJ ET`,
    );
  }

  vlak(kleur: string, x: number, y: number, breedte: number, hoogte: number): void {
    this.schrijf(`${rgb(kleur)} rg ${rond(x)} ${rond(y)} ${rond(breedte)} ${rond(hoogte)} re f`);
  }

  lijn(kleur: string, x: number, y: number, breedte: number, dikte = 0.6): void {
    this.vlak(kleur, x, y, breedte, dikte);
  }

  kader(kleur: string, x: number, y: number, breedte: number, hoogte: number): void {
    this.schrijf(`${rgb(kleur)} RG 0.8 w ${rond(x)} ${rond(y)} ${rond(breedte)} ${rond(hoogte)} re S`);
  }

  /** pdfkit would take a string apart sign by sign; every sign here is one byte. */
  private schrijf(operatoren: string): void {
    this.doc.addContent(Buffer.from(`${operatoren}\n`, 'latin1'));
  }

  /** Decoration and what repeats on every page: a screen reader passes it by. */
  buitenDeTekst(soort: 'Layout' | 'Pagination', teken: () => void, attached?: 'Top' | 'Bottom'): void {
    this.doc.markContent('Artifact', attached === undefined ? { type: soort } : { type: soort, attached: [attached] });
    teken();
    this.doc.endMarkedContent();
  }
}
