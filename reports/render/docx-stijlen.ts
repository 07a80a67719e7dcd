/** The styles of the Word file: Word's own names for headings and lists, so that its navigation and its users know them. */
import type { Huisstijl } from '../huisstijl';
import { halve, kleurCode, RUIMTES, twips, XML } from './docx-xml';

interface Opmaak {
  readonly naam: string;
  readonly basis?: string;
  readonly volgende?: string;
  /** Paragraph and run properties, in the order of the schema. */
  readonly alinea?: string;
  readonly letter?: string;
}

const afstand = (voor: number, na: number): string => `<w:spacing w:before="${twips(voor)}" w:after="${twips(na)}"/>`;

const letter = (stijl: { vet?: boolean; kleur?: string; maat?: number }): string =>
  [
    stijl.vet ? '<w:b/><w:bCs/>' : '',
    stijl.kleur === undefined ? '' : `<w:color w:val="${kleurCode(stijl.kleur)}"/>`,
    stijl.maat === undefined ? '' : `<w:sz w:val="${halve(stijl.maat)}"/><w:szCs w:val="${halve(stijl.maat)}"/>`,
  ].join('');

const alineaStijl = (id: string, { naam, basis = 'Normal', volgende, ...opmaak }: Opmaak): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id.startsWith('Brief') ? ' w:customStyle="1"' : ''}>` +
  `<w:name w:val="${naam}"/><w:basedOn w:val="${basis}"/>` +
  `${volgende === undefined ? '' : `<w:next w:val="${volgende}"/>`}<w:qFormat/>` +
  `<w:pPr>${opmaak.alinea ?? ''}</w:pPr><w:rPr>${opmaak.letter ?? ''}</w:rPr></w:style>`;

const tekenStijl = (id: string, naam: string, eigen: string): string =>
  `<w:style w:type="character" w:styleId="${id}"${id.startsWith('Brief') ? ' w:customStyle="1"' : ''}>` +
  `<w:name w:val="${naam}"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${eigen}</w:rPr></w:style>`;

const kopStijl = ({ kleur, maat }: Huisstijl, niveau: 1 | 2 | 3): string =>
  alineaStijl(`Heading${niveau}`, {
    naam: `heading ${niveau}`,
    volgende: 'Normal',
    alinea: `<w:keepNext/><w:keepLines/>${afstand([4, 12, 8][niveau - 1] ?? 8, [10, 3, 2][niveau - 1] ?? 2)}<w:outlineLvl w:val="${niveau - 1}"/>`,
    letter: letter({ vet: true, kleur: kleur.accent, maat: maat.kop[niveau - 1] ?? maat.tekst }),
  });

/** Where the values of the head of a letter begin, and where its tab stops: wide enough for the longest label. */
const KOPBLOK = 106;

/** Lines that follow each other in one style share one frame: a line above the first and below the last. */
const streepRond = (kleur: string): string =>
  `<w:pBdr>${['top', 'bottom'].map((kant) => `<w:${kant} w:val="single" w:sz="4" w:space="6" w:color="${kleurCode(kleur)}"/>`).join('')}</w:pBdr>`;

const kopblok = ({ kleur }: Huisstijl): string =>
  alineaStijl('BriefKopblok', {
    naam: 'Brief kopblok',
    alinea:
      `<w:keepNext/>${streepRond(kleur.lijn)}<w:tabs><w:tab w:val="left" w:pos="${twips(KOPBLOK)}"/></w:tabs>${afstand(0, 1.5)}` +
      `<w:ind w:left="${twips(KOPBLOK)}" w:hanging="${twips(KOPBLOK)}"/>`,
  }) + tekenStijl('BriefLabel', 'Brief label', letter({ kleur: kleur.gedempt }));

function randen({ kleur, maat, pagina }: Huisstijl): string {
  const tab = `<w:tabs><w:tab w:val="right" w:pos="${twips(pagina.breedte - pagina.links - pagina.rechts)}"/></w:tabs>`;
  const klein = letter({ kleur: kleur.gedempt, maat: maat.klein });
  const streep = `<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="${kleurCode(kleur.lijn)}"/></w:pBdr>`;
  return (
    alineaStijl('Header', { naam: 'header', alinea: tab + afstand(0, 0), letter: klein }) +
    alineaStijl('Footer', { naam: 'footer', alinea: streep + tab + afstand(0, 0), letter: klein })
  );
}

/** In points: a little smaller than the letter itself. */
export const letterInTabel = ({ maat }: Huisstijl): number => maat.tekst - 0.75;

function alineas(huisstijl: Huisstijl): string {
  const { kleur, maat } = huisstijl;
  const inTabel = letterInTabel(huisstijl);
  const accent = { vet: true, kleur: kleur.accent };
  return [
    alineaStijl('BriefAfzender', {
      naam: 'Brief afzender',
      alinea: afstand(0, 14),
      letter: letter({ ...accent, maat: 12 }),
    }),
    alineaStijl('BriefConcept', {
      naam: 'Brief concept',
      alinea: afstand(0, 8),
      letter: letter({ vet: true, kleur: kleur.ontbreekt }),
    }),
    alineaStijl('BriefVet', { naam: 'Brief inleiding', letter: letter({ vet: true }) }),
    alineaStijl('BriefOpschrift', { naam: 'Brief opschrift', letter: letter(accent) }),
    alineaStijl('BriefKlein', {
      naam: 'Brief kleine letter',
      letter: letter({ kleur: kleur.gedempt, maat: maat.klein }),
    }),
    alineaStijl('ListParagraph', { naam: 'List Paragraph', alinea: afstand(0, 2.5) }),
    alineaStijl('BriefOndertekening', { naam: 'Brief ondertekening', alinea: `<w:keepLines/>${afstand(0, 0)}` }),
    alineaStijl('Caption', {
      naam: 'caption',
      alinea: `<w:keepNext/>${afstand(3, 3)}`,
      letter: letter({ vet: true, maat: inTabel }),
    }),
    alineaStijl('BriefCel', { naam: 'Brief cel', alinea: afstand(2, 2), letter: letter({ maat: inTabel }) }),
    alineaStijl('FootnoteText', {
      naam: 'footnote text',
      alinea: afstand(0, 2),
      letter: letter({ kleur: kleur.gedempt, maat: maat.klein }),
    }),
  ].join('');
}

const vlak = (kleur: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${kleurCode(kleur)}"/>`;

const tekens = ({ kleur }: Huisstijl): string =>
  [
    tekenStijl('Hyperlink', 'Hyperlink', `${letter({ kleur: kleur.accent })}<w:u w:val="single"/>`),
    tekenStijl('FootnoteReference', 'footnote reference', '<w:vertAlign w:val="superscript"/>'),
    tekenStijl(
      'BriefOntbreekt',
      'Brief ontbreekt',
      letter({ vet: true, kleur: kleur.ontbreekt }) + vlak(kleur.ontbreektVlak),
    ),
    tekenStijl(
      'BriefWeggelakt',
      'Brief weggelakt',
      letter({ vet: true, kleur: kleur.weglak }) + vlak(kleur.weglakVlak),
    ),
    tekenStijl('BriefConceptmerk', 'Brief conceptmerk', letter({ vet: true, kleur: kleur.ontbreekt, maat: 10 })),
  ].join('');

function tabelStijl({ kleur }: Huisstijl): string {
  const lijn = (kant: string): string =>
    `<w:${kant} w:val="single" w:sz="4" w:space="0" w:color="${kleurCode(kleur.lijn)}"/>`;
  const opzij = (kant: string): string => `<w:${kant} w:w="${twips(5)}" w:type="dxa"/>`;
  return (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>' +
    '<w:style w:type="table" w:customStyle="1" w:styleId="BriefTabel"><w:name w:val="Brief tabel"/><w:basedOn w:val="TableNormal"/>' +
    `<w:tblPr><w:tblBorders>${lijn('bottom')}${lijn('insideH')}</w:tblBorders><w:tblCellMar>${opzij('left')}${opzij('right')}</w:tblCellMar></w:tblPr>` +
    `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>${vlak(kleur.vlak)}</w:tcPr></w:tblStylePr></w:style>`
  );
}

export function stijlenXml(huisstijl: Huisstijl): string {
  const { kleur, maat, wordLettertype: naam } = huisstijl;
  const lettertype = `<w:rFonts w:ascii="${naam}" w:hAnsi="${naam}" w:eastAsia="${naam}" w:cs="${naam}"/>`;
  const regel = Math.round(maat.regelhoogte * 240 * 0.85);
  return (
    `${XML}<w:styles ${RUIMTES}><w:docDefaults><w:rPrDefault><w:rPr>${lettertype}${letter({ kleur: kleur.tekst, maat: maat.tekst })}` +
    '<w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>' +
    `<w:spacing w:before="0" w:after="${twips(7)}" w:line="${regel}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>' +
    `${([1, 2, 3] as const).map((niveau) => kopStijl(huisstijl, niveau)).join('')}${kopblok(huisstijl)}${alineas(huisstijl)}` +
    `${randen(huisstijl)}${tekens(huisstijl)}${tabelStijl(huisstijl)}</w:styles>`
  );
}
