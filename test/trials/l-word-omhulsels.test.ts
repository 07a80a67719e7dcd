/** L81 Wat Word om woorden heen zet: labels, besturingselementen, velden, bladwijzers en opmerkingen. De woorden zijn die van de brief. */
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import { alineasVan } from '../../domain/brief-eigen';
import type { BriefVersie } from '../../domain/brievenboek';
import type { Teruggelezen, Vergelijking } from '../../domain/brief-terug';
import { briefwerk } from '../../reports/briefwerk';
import { metGatenlijst } from '../../reports/controle';
import { standaardHuisstijl } from '../../reports/huisstijl';
import { renderDocx } from '../../reports/render/docx';
import { zip } from '../../reports/render/docx-zip';
import { leesTerug, vergelijk } from '../../reports/terugbrengen';
import { leesZip } from '../support/zip';

const hash = 'a'.repeat(64);
const vraag = { soort: 'raadsinformatiebrief', publiek: 'raad-andere-regio', kenmerk: 'B-2026-0007', versie: 1 };
const gemaakt = briefwerk.maak({ ...vraag, dossierJson: mutsaers, eigen: [], formuleringen: {}, datum: null });
if (gemaakt === null) throw new Error('geen brief');
const { document } = gemaakt;
const versie = { document, eigen: [], status: 'concept', hash } as unknown as BriefVersie;

type Bewerking = (xml: string) => string;

function gelezen(bewerk: Bewerking): Teruggelezen {
  const delen = [...leesZip(renderDocx(metGatenlijst(document), standaardHuisstijl, hash))].map(([naam, oud]) => ({
    naam,
    inhoud: naam === 'word/document.xml' ? bewerk(oud) : oud,
  }));
  const terug = leesTerug(zip(delen, []));
  if (terug === null || terug === 'te-lang') throw new Error('niet te lezen');
  return terug;
}
const terug = (bewerk: Bewerking): Vergelijking => vergelijk(versie, gelezen(bewerk));

const wie = 'w:id="9" w:author="Griffie" w:date="2026-03-01T10:00:00Z"';
const run = (tekst: string, soort = 't'): string => `<w:r><w:${soort} xml:space="preserve">${tekst}</w:${soort}></w:r>`;
const veldteken = (soort: string): string => `<w:r><w:fldChar w:fldCharType="${soort}"/></w:r>`;
const elkeRun =
  (om: (run: string) => string): Bewerking =>
  (xml) =>
    xml.replace(/<w:r>(?:(?!<\/w:r>).)*<w:t (?:(?!<\/w:r>).)*<\/w:r>/gsu, om);
const elkeAlinea =
  (om: (alinea: string) => string): Bewerking =>
  (xml) =>
    xml.replace(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gsu, om);
const elkWoord =
  (om: (tekst: string) => string): Bewerking =>
  (xml) =>
    xml.replace(/>([^<>]+)<\/w:t>/gu, (_, tekst: string) => `>${om(tekst)}</w:t>`);

/** Of the whole letter: nothing may be another word for it. */
it.each<[string, Bewerking]>([
  ['een slim label', elkeRun((een) => `<w:smartTag w:uri="urn:x" w:element="place">${een}</w:smartTag>`)],
  [
    'twee labels in elkaar, met hun eigenschappen',
    elkeRun(
      (een) =>
        `<w:smartTag w:element="a"><w:smartTagPr><w:attr w:name="b" w:val="c"/></w:smartTagPr><w:customXml w:element="d">${een}</w:customXml></w:smartTag>`,
    ),
  ],
  [
    'een besturingselement om woorden',
    elkeRun((een) => `<w:sdt><w:sdtPr><w:id w:val="3"/><w:text/></w:sdtPr><w:sdtContent>${een}</w:sdtContent></w:sdt>`),
  ],
  [
    'een besturingselement om iedere alinea',
    elkeAlinea(
      (een) => `<w:sdt><w:sdtPr><w:alias w:val="Tekst"/></w:sdtPr><w:sdtContent>${een}</w:sdtContent></w:sdt>`,
    ),
  ],
  ['een veld in één label', elkeRun((een) => `<w:fldSimple w:instr=" QUOTE niets ">${een}</w:fldSimple>`)],
  [
    'een veld in delen',
    elkeRun(
      (een) =>
        `${veldteken('begin')}<w:r><w:instrText xml:space="preserve"> REF a &gt; b </w:instrText></w:r>${veldteken('separate')}${een}${veldteken('end')}`,
    ),
  ],
  [
    'bladwijzers, rechten en het bereik van een opmerking',
    elkeRun(
      (een) =>
        `<w:bookmarkStart w:id="1" w:name="_GoBack"/><w:permStart w:id="2" w:edGrp="everyone"/><w:commentRangeStart w:id="4"/>${een}<w:commentRangeEnd w:id="4"/><w:permEnd w:id="2"/><w:bookmarkEnd w:id="1"/>`,
    ),
  ],
  [
    'een richting en een omgekeerde volgorde',
    elkeRun((een) => `<w:dir w:val="ltr"><w:bdo w:val="ltr">${een}</w:bdo></w:dir>`),
  ],
  [
    'ingevoegd en weer weggehaald',
    elkeRun((een) => `${een}<w:ins ${wie}><w:del ${wie}>${run('nee', 'delText')}</w:del></w:ins>`),
  ],
  ['een zacht afbreekstreepje als label', elkeRun((een) => `${een}<w:r><w:softHyphen/></w:r>`)],
  ['letters als getal', elkWoord((tekst) => tekst.replaceAll('e', '&#101;').replaceAll('n', '&#x6E;'))],
  ['een streep die niet afbreekt', elkWoord((tekst) => tekst.replaceAll('-', '\u2011'))],
])('%s om iedere run: dezelfde brief', (_, bewerk) => {
  expect(gelezen(bewerk).alineas).toEqual(gelezen((xml) => xml).alineas);
  expect(terug(bewerk)).toEqual({ eigen: [], vast: [], weggelaten: [] });
});

const lang = alineasVan(document).find(({ tekst }) => tekst.length > 120);
if (lang === undefined) throw new Error('geen alinea');
const { tekst: oud, sleutel } = lang;
const wordt =
  (inhoud: string): Bewerking =>
  (xml) => {
    const een = (xml.match(/<w:p>.*?<\/w:p>/gsu) ?? []).find((p) => p.replace(/<[^>]+>/gu, '') === oud);
    if (een === undefined) throw new Error('staat er niet');
    return xml.replace(een, () => `<w:p>${inhoud}</w:p>`);
  };

it.each<[string, string, string]>([
  [
    'een tab aan een kant',
    `${run('Eerst')}<w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r>${run('daarna')}`,
    'Eerst daarna',
  ],
  [
    'een dag uit een keuzelijst',
    `${run('Op ')}<w:sdt><w:sdtPr><w:date w:fullDate="2026-03-12T00:00:00Z"/></w:sdtPr><w:sdtContent>${run('12 maart 2026')}</w:sdtContent></w:sdt>${run(' komt de raad bijeen.')}`,
    'Op 12 maart 2026 komt de raad bijeen.',
  ],
  [
    'een dag die Word zelf zet',
    `${run('Op ')}<w:r><w:dayShort/></w:r>${run('komt de raad bijeen.')}`,
    'Op komt de raad bijeen.',
  ],
  [
    'een link waar niets meer in staat',
    `<w:hyperlink r:id="rId99"><w:del ${wie}>${run('site', 'delText')}</w:del></w:hyperlink>${run('Zie de site.')}`,
    'Zie de site.',
  ],
  [
    'een invoegpunt midden in een woord',
    `${run('De ra')}<w:bookmarkStart w:id="7" w:name="x"/>${run('ad')}<w:bookmarkEnd w:id="7"/><w:proofErr w:type="spellEnd"/>${run(' besluit.')}`,
    'De raad besluit.',
  ],
])('%s', (_, inhoud, nu) => {
  expect(terug(wordt(inhoud)).eigen).toEqual([{ sleutel, soort: 'vervangt', tekst: nu, basis: oud }]);
});

it('woorden tussen CDATA-tekens leest niemand: het hele bestand komt terug, en geen alinea verdwijnt', () => {
  const bewerk = wordt('<w:r><w:t><![CDATA[De raad besluit.]]></w:t></w:r>');
  expect(() => gelezen(bewerk)).toThrow('niet te lezen');
});
