/** The few pieces of WordprocessingML that everything in the Word file is made of. */
import type { Letters } from '../../domain/document';
import { ontsnapXml } from './xml';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const RUIMTES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Points to twentieths of a point, Word's measure of length. */
export const twips = (punten: number): number => Math.round(punten * 20);

/** Points to half points, Word's measure of letters. */
export const halve = (punten: number): number => Math.round(punten * 2);

export const kleurCode = (kleur: string): string => kleur.replace('#', '').toUpperCase();

/** Text in one look; `stijl` is the id of a character style. */
export function run(tekst: string, stijl?: string, { vet, cursief }: Letters = {}): string {
  if (tekst === '') return '';
  const eigen = [
    stijl === undefined ? '' : `<w:rStyle w:val="${stijl}"/>`,
    vet === true ? '<w:b/>' : '',
    cursief === true ? '<w:i/>' : '',
  ].join('');
  const opmaak = eigen === '' ? '' : `<w:rPr>${eigen}</w:rPr>`;
  return `<w:r>${opmaak}<w:t xml:space="preserve">${ontsnapXml(tekst)}</w:t></w:r>`;
}

export const TAB = '<w:r><w:tab/></w:r>';

/** A paragraph in a style; `eigen` holds further properties in the order of the schema. */
export const alinea = (stijl: string, runs: string, eigen = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${stijl}"/>${eigen}</w:pPr>${runs}</w:p>`;

/** A number that Word keeps up to date: PAGE or NUMPAGES. */
export const veld = (naam: 'PAGE' | 'NUMPAGES'): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${naam} </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
