/** An untagged PDF as pdfkit makes it by itself: what a check must not let through. */
import PDFDocument from 'pdfkit';

export function kalePdf(): Uint8Array {
  const doc = new PDFDocument({ compress: false });
  doc.text('Zonder structuur');
  doc.end();
  return doc.read() as Uint8Array;
}
