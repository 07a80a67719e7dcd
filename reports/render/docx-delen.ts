/** The parts of a Word file around its text: header, footer, lists, footnotes and settings. */
import { hoofdletter } from '../../texts/hoofdletter';
import type { Document } from '../../domain/document';
import type { Huisstijl } from '../huisstijl';
import { nootXml } from './docx-tekst';
import type { Verwijzingen } from './docx-werk';
import { alinea, RUIMTES, run, TAB, twips, veld, XML } from './docx-xml';
import { kenmerkRegel } from './stukken';
import { woorden } from './woorden';

/** `eerste`: the sender stands in the text of the first page already. */
export function bovenXml(document: Document, eerste: boolean): string {
  const links = eerste ? '' : run(hoofdletter(document.afzender));
  const rechts = document.concept ? TAB + run(woorden.concept, 'BriefConceptmerk') : '';
  return `${XML}<w:hdr ${RUIMTES}>${alinea('Header', links + rechts)}</w:hdr>`;
}

export function onderXml(document: Document, hash: string): string {
  const links = [kenmerkRegel(document, hash), document.concept ? woorden.concept : '']
    .filter((deel) => deel !== '')
    .join(' · ');
  const [voor = '', tussen = ''] = woorden.pagina(0, 0).split('0');
  const rechts = run(voor) + veld('PAGE') + run(tussen) + veld('NUMPAGES');
  return `${XML}<w:ftr ${RUIMTES}>${alinea('Footer', run(links) + TAB + rechts)}</w:ftr>`;
}

function niveau(formaat: 'bullet' | 'decimal', teken: string, inspringing: number): string {
  return (
    `<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${formaat}"/><w:lvlText w:val="${teken}"/>` +
    `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${twips(inspringing)}" w:hanging="${twips(inspringing)}"/></w:pPr></w:lvl>`
  );
}

export function nummeringXml(genummerd: number): string {
  const lijsten = Array.from(
    { length: genummerd },
    (_, plaats) =>
      `<w:num w:numId="${plaats + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return (
    `${XML}<w:numbering ${RUIMTES}><w:abstractNum w:abstractNumId="0">${niveau('bullet', '•', 16)}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${niveau('decimal', '%1.', 16)}</w:abstractNum>` +
    `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${lijsten.join('')}</w:numbering>`
  );
}

const STREEP = (soort: string, id: number, teken: string): string =>
  `<w:footnote w:type="${soort}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${teken}/></w:r></w:p></w:footnote>`;

export const notenXml = (document: Document, verwijzingen: Verwijzingen): string =>
  `${XML}<w:footnotes ${RUIMTES}>${STREEP('separator', -1, 'separator')}${STREEP('continuationSeparator', 0, 'continuationSeparator')}` +
  `${document.voetnoten.map((noot) => nootXml(noot, verwijzingen)).join('')}</w:footnotes>`;

export const instellingenXml =
  `${XML}<w:settings ${RUIMTES}><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>` +
  '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="nl-NL"/></w:settings>';

export function sectieXml({ pagina }: Huisstijl): string {
  const { breedte, hoogte, boven, onder, links, rechts } = pagina;
  return (
    '<w:sectPr><w:headerReference w:type="default" r:id="rIdBoven"/><w:headerReference w:type="first" r:id="rIdEersteBoven"/>' +
    '<w:footerReference w:type="default" r:id="rIdOnder"/><w:footerReference w:type="first" r:id="rIdOnder"/>' +
    `<w:pgSz w:w="${twips(breedte)}" w:h="${twips(hoogte)}"/>` +
    `<w:pgMar w:top="${twips(boven)}" w:right="${twips(rechts)}" w:bottom="${twips(onder)}" w:left="${twips(links)}" w:header="${twips(40)}" w:footer="${twips(36)}" w:gutter="0"/>` +
    '<w:titlePg/></w:sectPr>'
  );
}
