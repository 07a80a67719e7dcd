/** The floor of a Word file: its words as plain paragraphs, by the `docx` library. */
import { Document as Word, Packer, Paragraph } from 'docx';
import { alleZinnen, zinTekst } from '../../domain/document';
import type { Document } from '../../domain/document';

export function plainDocx(document: Document): Promise<Uint8Array> {
  const children = alleZinnen(document).map((sentence) => new Paragraph(zinTekst(sentence)));
  return Packer.toBuffer(new Word({ sections: [{ children }] }));
}
