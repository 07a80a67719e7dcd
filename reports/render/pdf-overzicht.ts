/** The outline of the PDF: the headings of the letter, nested by level. */
import { zinTekst, type Zin } from '../../domain/document';

interface Knoop {
  readonly niveau: number;
  readonly item: PDFKit.PDFOutline;
}

export class Overzicht {
  private readonly pad: Knoop[] = [];

  constructor(private readonly doc: PDFKit.PDFDocument) {}

  voeg(niveau: number, zin: Zin, y: number): void {
    while ((this.pad.at(-1)?.niveau ?? 0) >= niveau) this.pad.pop();
    const onder = this.pad.at(-1)?.item ?? this.doc.outline;
    // pdfkit counts `left` from the right edge; the page width therefore means the left edge.
    const opties = { top: Math.max(0, y - 8), left: this.doc.page.width, fit: false, expanded: true };
    this.pad.push({ niveau, item: onder.addItem(zinTekst(zin).trim(), opties) });
  }
}
