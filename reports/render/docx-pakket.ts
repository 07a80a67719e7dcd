/** What binds the parts of a Word file together: content types, relations and properties. */
import type { Document } from '../../domain/document';
import type { Logo } from '../huisstijl';
import { XML } from './docx-xml';
import type { Verwijzingen } from './docx-werk';
import { moment } from './pdf-metadata';
import { ontsnapXml } from './xml';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';

const SOORTEN: Readonly<Record<string, string>> = {
  'word/document.xml': `${WORD}.document.main+xml`,
  'word/styles.xml': `${WORD}.styles+xml`,
  'word/numbering.xml': `${WORD}.numbering+xml`,
  'word/settings.xml': `${WORD}.settings+xml`,
  'word/footnotes.xml': `${WORD}.footnotes+xml`,
  'word/header1.xml': `${WORD}.header+xml`,
  'word/header2.xml': `${WORD}.header+xml`,
  'word/footer1.xml': `${WORD}.footer+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
};

export const soortenXml =
  `${XML}<Types xmlns="${PAKKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>${Object.entries(
    SOORTEN,
  )
    .map(([naam, soort]) => `<Override PartName="/${naam}" ContentType="${soort}"/>`)
    .join('')}</Types>`;

const relatie = (id: string, soort: string, doel: string, buiten = ''): string =>
  `<Relationship Id="${id}" Type="${soort}" Target="${ontsnapXml(doel)}"${buiten}/>`;

const relaties = (regels: readonly string[]): string =>
  `${XML}<Relationships xmlns="${PAKKET}/relationships">${regels.join('')}</Relationships>`;

const linkRelaties = (verwijzingen: Verwijzingen): string[] =>
  verwijzingen.alle.map(({ id, url }) => relatie(id, `${RELATIE}/hyperlink`, url, ' TargetMode="External"'));

export const pakketRelaties = relaties([
  relatie('rId1', `${RELATIE}/officeDocument`, 'word/document.xml'),
  relatie('rId2', `${PAKKET}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  relatie('rId3', `${RELATIE}/extended-properties`, 'docProps/app.xml'),
  relatie('rId4', `${RELATIE}/custom-properties`, 'docProps/custom.xml'),
]);

export const documentRelaties = (verwijzingen: Verwijzingen, logo: Logo | undefined): string =>
  relaties([
    relatie('rIdStijlen', `${RELATIE}/styles`, 'styles.xml'),
    relatie('rIdNummering', `${RELATIE}/numbering`, 'numbering.xml'),
    relatie('rIdInstellingen', `${RELATIE}/settings`, 'settings.xml'),
    relatie('rIdNoten', `${RELATIE}/footnotes`, 'footnotes.xml'),
    relatie('rIdBoven', `${RELATIE}/header`, 'header1.xml'),
    relatie('rIdEersteBoven', `${RELATIE}/header`, 'header2.xml'),
    relatie('rIdOnder', `${RELATIE}/footer`, 'footer1.xml'),
    ...(logo === undefined ? [] : [relatie('rIdLogo', `${RELATIE}/image`, `media/logo.${logo.soort}`)]),
    ...linkRelaties(verwijzingen),
  ]);

export const nootRelaties = (verwijzingen: Verwijzingen): string => relaties(linkRelaties(verwijzingen));

const PROGRAMMA = 'Tredewijzer';

/** Never who wrote it: a sender is typed and may hold a name, so the program stands here. Without a date of the letter there is none here. */
export function kernXml(document: Document, titel: string): string {
  const dag = moment(document)?.toISOString().replace('.000Z', 'Z');
  const tijd = (naam: string): string =>
    dag === undefined ? '' : `<dcterms:${naam} xsi:type="dcterms:W3CDTF">${dag}</dcterms:${naam}>`;
  return (
    `${XML}<cp:coreProperties xmlns:cp="${PAKKET}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${ontsnapXml(titel)}</dc:title><dc:creator>${PROGRAMMA}</dc:creator><cp:lastModifiedBy>${PROGRAMMA}</cp:lastModifiedBy>` +
    `${tijd('created')}${tijd('modified')}<dc:identifier>${ontsnapXml(document.kenmerk)}</dc:identifier><dc:language>nl-NL</dc:language>` +
    `<cp:version>${document.versie}</cp:version></cp:coreProperties>`
  );
}

export const programmaXml = `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${PROGRAMMA}</Application></Properties>`;

/** The hash of the content as it was approved: whoever compares sees that the text was changed afterwards. */
export function eigenXml(document: Document, contentHash: string): string {
  const waarden = { Inhoudshash: contentHash, Kenmerk: document.kenmerk, Versie: String(document.versie) };
  const regels = Object.entries(waarden).map(
    ([naam, waarde], plaats) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${plaats + 2}" name="${naam}"><vt:lpwstr>${ontsnapXml(waarde)}</vt:lpwstr></property>`,
  );
  return (
    `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${regels.join('')}</Properties>`
  );
}
