/** The metadata of the PDF: what it is and which version, never who wrote it. */
import type { Document } from '../../domain/document';
import { ontsnapXml } from './xml';

const PROGRAMMA = 'Tredewijzer';

/** Midnight of the letter's date; without a date the file carries none, because it would be an invented one. */
export const moment = (document: Document): Date | undefined =>
  document.datum === null ? undefined : new Date(`${document.datum}T00:00:00Z`);

const beschrijving = (ruimte: string, adres: string, inhoud: string): string =>
  `<rdf:Description xmlns:${ruimte}="${adres}" rdf:about="">${inhoud}</rdf:Description>`;

/** PDF/A wants every schema outside its own list to be described: this one says what `pdfuaid:part` is. */
const PDFUA_UITLEG =
  '<rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" ' +
  'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">' +
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>' +
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>';

export function xmp(document: Document, titel: string, contentHash: string): string {
  const dag = moment(document)?.toISOString().replace('.000Z', 'Z');
  const datums =
    dag === undefined ? '' : `<xmp:CreateDate>${dag}</xmp:CreateDate><xmp:ModifyDate>${dag}</xmp:ModifyDate>`;
  const kenmerk = document.kenmerk === '' ? '' : `<dc:identifier>${ontsnapXml(document.kenmerk)}</dc:identifier>`;
  return [
    beschrijving('xmp', 'http://ns.adobe.com/xap/1.0/', `<xmp:CreatorTool>${PROGRAMMA}</xmp:CreatorTool>${datums}`),
    beschrijving(
      'dc',
      'http://purl.org/dc/elements/1.1/',
      `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${ontsnapXml(titel)}</rdf:li></rdf:Alt></dc:title>` +
        `<dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li></rdf:Bag></dc:language>${kenmerk}`,
    ),
    beschrijving(
      'xmpMM',
      'http://ns.adobe.com/xap/1.0/mm/',
      `<xmpMM:DocumentID>urn:inhoud:${ontsnapXml(contentHash)}</xmpMM:DocumentID><xmpMM:VersionID>${document.versie}</xmpMM:VersionID>`,
    ),
    beschrijving('pdf', 'http://ns.adobe.com/pdf/1.3/', `<pdf:Producer>${PROGRAMMA}</pdf:Producer>`),
    PDFUA_UITLEG,
    beschrijving('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', '<pdfuaid:part>1</pdfuaid:part>'),
  ].join('\n');
}

/** The Info dictionary must say the same as the XMP. `Inhoud` also makes the file identifier differ by content. */
export const info = (document: Document, titel: string, contentHash: string): Record<string, unknown> => ({
  Title: titel,
  Creator: PROGRAMMA,
  Producer: PROGRAMMA,
  Inhoud: contentHash,
  CreationDate: moment(document) ?? new Date(0),
  ModDate: moment(document) ?? new Date(0),
});
