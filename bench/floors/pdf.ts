/** The floor of a letter: its words, drawn by pdfkit in the standard font without tags. */
import PDFDocument from 'pdfkit';
import { alleZinnen, zinTekst } from '../../domain/document';
import type { Document } from '../../domain/document';

export function plainPdf(document: Document): Uint8Array {
  const pdf = new PDFDocument({ size: 'A4', margin: 72 });
  for (const sentence of alleZinnen(document)) pdf.text(zinTekst(sentence));
  pdf.end();
  return pdf.read() as Uint8Array;
}
