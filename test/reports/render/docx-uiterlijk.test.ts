/** Tekst die niemand in Word ziet: verborgen, wit op wit of heel klein, door de tekst zelf of door een stijl. */
import { leesWord } from '../../../reports/render/docx-lezen';
import { standaardHuisstijl } from '../../../reports/huisstijl';
import { renderDocx } from '../../../reports/render/docx';
import { zip } from '../../../reports/render/docx-zip';
import { voorbeeldDocument } from '../../support/voorbeeld-document';

const stijl = (id: string, binnen: string, basis = ''): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/>${basis && `<w:basedOn w:val="${basis}"/>`}<w:rPr>${binnen}</w:rPr></w:style>`;
const stijlen = [
  stijl('Weg', '<w:vanish/>'),
  stijl('OokWeg', '<w:b/>', 'Weg'),
  stijl('Terug', '<w:vanish w:val="0"/>', 'Weg'),
  stijl('Wit', '<w:color w:val="FFFFFF"/>'),
  stijl('WitOpZwart', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000000"/>'),
  stijl('Rond', '<w:b/>', 'Rondom'),
  stijl('Rondom', '<w:b/>', 'Rond'),
];

const stuk = (opmaak: string, tekst = 'een paar woorden'): string =>
  `<w:r><w:rPr>${opmaak}</w:rPr><w:t>${tekst}</w:t></w:r>`;
const alinea = (binnen: string, stijlnaam = ''): string =>
  `<w:p>${stijlnaam && `<w:pPr><w:pStyle w:val="${stijlnaam}"/></w:pPr>`}${binnen}</w:p>`;

const ongezien = (romp: string): number | undefined =>
  leesWord(
    zip(
      [
        { naam: 'word/document.xml', inhoud: `<w:document><w:body>${romp}</w:body></w:document>` },
        { naam: 'word/styles.xml', inhoud: `<w:styles>${stijlen.join('')}</w:styles>` },
      ],
      [],
    ),
  )?.verborgen;

it.each([
  ['verborgen', alinea(stuk('<w:vanish/>'))],
  ['verborgen door een stijl', alinea(stuk('<w:rStyle w:val="Weg"/>'))],
  ['door een stijl die op zo een stijl staat', alinea(stuk('<w:rStyle w:val="OokWeg"/>'))],
  ['door de stijl van de alinea', alinea(stuk(''), 'Weg')],
  ['wit', alinea(stuk('<w:color w:val="ffffff"/>'))],
  ['wit door een stijl', alinea(stuk('<w:rStyle w:val="Wit"/>'))],
  ['heel klein', alinea(stuk('<w:sz w:val="2"/>'))],
  [
    'in twee happen, één keer geteld',
    alinea('<w:r><w:rPr><w:vanish/></w:rPr><w:t>een</w:t><w:br/><w:t>twee</w:t></w:r>'),
  ],
])('%s: gezien als niet te zien', (_, romp) => {
  expect(ongezien(alinea(stuk('')) + romp)).toBe(1);
});

it.each([
  ['zwart', alinea(stuk('<w:color w:val="000000"/><w:sz w:val="16"/>'))],
  ['weer zichtbaar gemaakt', alinea(stuk('<w:rStyle w:val="Terug"/>') + stuk('<w:vanish w:val="false"/>'), 'Weg')],
  [
    'wit op zwart',
    alinea(stuk('<w:rStyle w:val="WitOpZwart"/>') + stuk('<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>')),
  ],
  [
    'wit in een cel met een kleur',
    `<w:tbl><w:tr><w:tc>${alinea(stuk('<w:color w:val="FFFFFF"/>'))}</w:tc></w:tr></w:tbl>`,
  ],
  ['wit wit', alinea(stuk('<w:color w:val="FFFFFF"/>', ' '))],
  ['het teken van de alinea', alinea('<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>' + stuk(''))],
  ['hoe het was', alinea(stuk('<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'))],
  ['na wat niet te zien is', alinea(stuk('<w:vanish/>', ' ') + stuk(''), '') + alinea(stuk(''))],
  ['stijlen in een kring', alinea(stuk('<w:rStyle w:val="Rond"/>'))],
])('%s: gewoon te zien', (_, romp) => {
  expect(ongezien(alinea(stuk('')) + romp)).toBe(0);
});

it('onze eigen brief, met wat is weggelakt, heeft niets dat niemand ziet', () => {
  const gelezen = leesWord(renderDocx(voorbeeldDocument, standaardHuisstijl, 'a'.repeat(64)));
  expect(gelezen?.alineas.join(' ')).toContain('[weggelakt');
  expect(gelezen?.verborgen).toBe(0);
});
