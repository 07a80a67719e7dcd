/** L81 Een bestand zoals Word het echt opslaat: woorden over losse stukjes verdeeld, spelling gemerkt, stijlen hernoemd, wijzigingen bijgehouden, alinea’s gesplitst, samengevoegd en verplaatst. */
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import { alineasVan } from '../../domain/brief-eigen';
import type { EigenAlinea } from '../../domain/brief-eigen';
import type { BriefVersie } from '../../domain/brievenboek';
import type { Teruggelezen } from '../../domain/brief-terug';
import type { Document } from '../../domain/document';
import { briefwerk } from '../../reports/briefwerk';
import { metGatenlijst } from '../../reports/controle';
import { standaardHuisstijl } from '../../reports/huisstijl';
import { renderDocx } from '../../reports/render/docx';
import { zip } from '../../reports/render/docx-zip';
import { leesTerug, vergelijk } from '../../reports/terugbrengen';
import { leesZip } from '../support/zip';

const maak = (soort: string, publiek: string, eigen: readonly EigenAlinea[] = []): Document => {
  const vraag = { soort, publiek, kenmerk: 'B-2026-0007', versie: 1, dossierJson: mutsaers };
  const uit = briefwerk.maak({ ...vraag, eigen, formuleringen: {}, datum: null });
  if (uit === null) throw new Error('geen brief');
  return uit.document;
};
const alleBrieven = briefwerk.soorten.flatMap(({ soort, publieken }) =>
  publieken.map((publiek) => [soort, publiek] as const),
);
const versieVan = (document: Document): BriefVersie =>
  ({ document, eigen: [], status: 'concept', hash: 'a'.repeat(64) }) as unknown as BriefVersie;
const document = maak('raadsinformatiebrief', 'raad-andere-regio');
const versie = versieVan(document);

type Bewerking = (xml: string) => string;

/** Every run in pieces of a few signs, each with the marks that Word leaves behind. */
const inStukjes = (xml: string): string => {
  let nummer = 0;
  return xml.replace(
    /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]+)<\/w:t><\/w:r>/gsu,
    (_, opmaak: string | undefined, tekst: string) =>
      (tekst.match(/(?:&[^;]+;|[^&]){1,7}/gu) ?? [])
        .map((deel) => {
          nummer += 1;
          const merk =
            ['<w:proofErr w:type="spellStart"/>', '<w:proofErr w:type="gramEnd"/>', '<w:lastRenderedPageBreak/>'][
              nummer % 3
            ] ?? '';
          const [los, binnen] = merk.startsWith('<w:last') ? ['', merk] : [merk, ''];
          const rPr = (opmaak ?? '<w:rPr></w:rPr>').replace('</w:rPr>', '<w:lang w:val="nl-NL"/></w:rPr>');
          return `${los}<w:r w:rsidR="00A7${String(nummer % 10)}1F3" w:rsidRPr="00B21C44">${rPr}${binnen}<w:t xml:space="preserve">${deel}</w:t></w:r>`;
        })
        .join(''),
  );
};
/** Paragraphs with their ids, and a bookmark around each. */
const metNummers = (xml: string): string => {
  let nummer = 0;
  return xml.replace(/<w:p>(<w:pPr>.*?<\/w:pPr>)?/gsu, (_, pPr: string | undefined) => {
    nummer += 1;
    const id = String(nummer);
    return `<w:p w14:paraId="0${id}AB" w14:textId="77777777" w:rsidR="00C1" w:rsidRDefault="00C1">${(pPr ?? '').replace('</w:pPr>', '<w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:pPr>')}<w:bookmarkStart w:id="${id}" w:name="_Hlk${id}"/><w:bookmarkEnd w:id="${id}"/>`;
  });
};
/** A Dutch Word calls the styles of headings and lists otherwise. */
const nederlands = (xml: string): string =>
  xml
    .replaceAll(/(w:(?:val|styleId)=")Heading(\d)"/gu, '$1Kop$2"')
    .replaceAll(/(w:(?:val|styleId)=")ListParagraph"/gu, '$1Lijstalinea"')
    .replaceAll(/(w:(?:val|styleId)=")Normal"/gu, '$1Standaard"')
    .replaceAll(/(w:(?:val|styleId)=")FootnoteText"/gu, '$1Voetnoottekst"')
    .replaceAll(/(w:(?:val|styleId)=")FootnoteReference"/gu, '$1Voetnootmarkering"')
    .replaceAll(/(w:(?:val|styleId)=")Header"/gu, '$1Koptekst"')
    .replaceAll(/(w:(?:val|styleId)=")Footer"/gu, '$1Voettekst"');
const zoalsWord: Bewerking = (xml) => nederlands(metNummers(inStukjes(xml)));

function gelezen(van: Document, inTekst: Bewerking, overal: Bewerking = zoalsWord): Teruggelezen {
  const docx = renderDocx(metGatenlijst(van), standaardHuisstijl, 'a'.repeat(64));
  const delen = [...leesZip(docx)].map(([naam, oud]) => ({
    naam,
    inhoud: /^word\/\w+\.xml$/u.test(naam) ? overal(naam === 'word/document.xml' ? inTekst(oud) : oud) : oud,
  }));
  const terug = leesTerug(zip(delen, []));
  if (terug === null || terug === 'te-lang') throw new Error('niet te lezen');
  return terug;
}

it.each(alleBrieven)('een %s voor %s die Word opnieuw opsloeg, is dezelfde brief', (soort, publiek) => {
  const van = maak(soort, publiek);
  expect(
    vergelijk(
      versieVan(van),
      gelezen(van, (xml) => xml),
    ),
  ).toEqual({ eigen: [], vast: [], weggelaten: [] });
});

/** Two paragraphs of the letter that follow each other. */
const plaats = alineasVan(document).findIndex(
  ({ sleutel, tekst }) => sleutel.startsWith('voorgeschiedenis') && tekst.length > 120,
);
const [eerste, tweede] = [
  alineasVan(document)[plaats],
  alineasVan(document)
    .slice(plaats + 1)
    .find(({ tekst }) => tekst.length > 120),
];
if (eerste === undefined || tweede === undefined) throw new Error('geen alinea');
const alineasIn = (xml: string): readonly string[] => xml.match(/<w:p>.*?<\/w:p>/gsu) ?? [];
const kaal = (xml: string): string => xml.replace(/<[^>]+>/gu, '');
const alineaIn = (xml: string, tekst: string): string => {
  const gevonden = alineasIn(xml).find((een) => kaal(een) === tekst);
  if (gevonden === undefined) throw new Error(`niet in het bestand: ${tekst.slice(0, 40)}`);
  return gevonden;
};
const run = (tekst: string, soort = 't'): string => `<w:r><w:${soort} xml:space="preserve">${tekst}</w:${soort}></w:r>`;
const p = (inhoud: string, pPr = ''): string => `<w:p>${pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`}${inhoud}</w:p>`;
const wie = 'w:id="9" w:author="Griffie" w:date="2026-03-01T10:00:00Z"';
const weg = (tekst: string): string => `<w:del ${wie}>${run(tekst, 'delText')}</w:del>`;
const erbij = (tekst: string): string => `<w:ins ${wie}>${run(tekst)}</w:ins>`;
const wordt =
  (tekst: string, nieuw: string): Bewerking =>
  (xml) =>
    xml.replace(alineaIn(xml, tekst), () => nieuw);
const terug = (bewerk: Bewerking) => vergelijk(versie, gelezen(document, bewerk));
const teksten = (eigen: readonly EigenAlinea[]): readonly string[] =>
  alineasVan(maak('raadsinformatiebrief', 'raad-andere-regio', eigen)).map(({ tekst }) => tekst);

describe('bijgehouden wijzigingen, alsof zij zijn aanvaard', () => {
  it('woorden eruit en erin, midden in een alinea', () => {
    const { eigen } = terug(
      wordt(eerste.tekst, p(weg(eerste.tekst.slice(0, 21)) + erbij('Zoals u weet: ') + run(eerste.tekst.slice(21)))),
    );
    expect(eigen).toMatchObject([{ soort: 'vervangt', tekst: `Zoals u weet: ${eerste.tekst.slice(21)}` }]);
  });

  it('een alinea die weg is, met haar einde', () => {
    const { eigen } = terug(wordt(eerste.tekst, p(weg(eerste.tekst), `<w:rPr><w:del ${wie}/></w:rPr>`)));
    expect(eigen).toMatchObject([{ sleutel: eerste.sleutel, soort: 'weg' }]);
  });

  it('het einde van een alinea weg: zij is één met de volgende', () => {
    const samen = p(run(eerste.tekst), `<w:rPr><w:del ${wie}/></w:rPr>`) + p(run('En dit hoort erbij.'));
    const { eigen } = terug(wordt(eerste.tekst, samen));
    expect(eigen).toMatchObject([
      { soort: 'vervangt', sleutel: eerste.sleutel, tekst: `${eerste.tekst} En dit hoort erbij.` },
    ]);
  });

  it('een alinea verplaatst naar achter de volgende: zij staat er één keer, op haar nieuwe plek', () => {
    const { eigen } = terug((xml) => {
      const van = p(
        `<w:moveFromRangeStart ${wie} w:name="m1"/><w:moveFrom ${wie}>${run(eerste.tekst)}</w:moveFrom><w:moveFromRangeEnd w:id="9"/>`,
      );
      const naar = p(
        `<w:moveToRangeStart ${wie} w:name="m1"/><w:moveTo ${wie}>${run(eerste.tekst)}</w:moveTo><w:moveToRangeEnd w:id="9"/>`,
      );
      const ander = alineaIn(xml, tweede.tekst);
      return xml.replace(alineaIn(xml, eerste.tekst), () => van).replace(ander, () => ander + naar);
    });
    const nu = teksten(eigen);
    expect(nu.filter((een) => een === eerste.tekst)).toHaveLength(1);
    expect(nu.indexOf(eerste.tekst)).toBeGreaterThan(nu.indexOf(tweede.tekst));
  });

  it('opmaak van vroeger is geen opmaak van nu', () => {
    const vroeger = `<w:r><w:rPr><w:rPrChange ${wie}><w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr></w:rPrChange></w:rPr><w:t>${eerste.tekst}</w:t></w:r>`;
    expect(
      terug(
        wordt(
          eerste.tekst,
          p(vroeger, `<w:pPrChange ${wie}><w:pPr><w:pStyle w:val="Heading2"/></w:pPr></w:pPrChange>`),
        ),
      ),
    ).toEqual({ eigen: [], vast: [], weggelaten: [] });
  });
});

it('een alinea gesplitst: beide helften staan er, in hun volgorde', () => {
  const knip = eerste.tekst.indexOf('. ') + 1;
  const [voor, na] = [eerste.tekst.slice(0, knip), eerste.tekst.slice(knip).trim()];
  const nu = teksten(terug(wordt(eerste.tekst, p(run(voor)) + p(run(na)))).eigen);
  expect(nu.slice(nu.indexOf(voor), nu.indexOf(voor) + 2)).toEqual([voor, na]);
  expect(nu).not.toContain(eerste.tekst);
});

it('twee alinea’s samengevoegd: de woorden van allebei staan er één keer', () => {
  const { eigen } = terug((xml) =>
    xml
      .replace(alineaIn(xml, eerste.tekst), () => p(run(`${eerste.tekst} ${tweede.tekst}`)))
      .replace(alineaIn(xml, tweede.tekst), ''),
  );
  const nu = teksten(eigen).join('\n');
  for (const { tekst } of [eerste, tweede]) expect(nu.split(tekst)).toHaveLength(2);
});

it('een kopstijl van de gemeente zelf, gebouwd op een kop, blijft een kop', () => {
  const bewerk: Bewerking = (xml) =>
    xml
      .replace(
        '</w:styles>',
        '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Tussentitel"><w:name w:val="Tussentitel gemeente"/><w:basedOn w:val="Heading2"/></w:style></w:styles>',
      )
      .replaceAll('<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Tussentitel"/>');
  expect(
    vergelijk(
      versie,
      gelezen(document, bewerk, (xml) => zoalsWord(bewerk(xml))),
    ),
  ).toEqual({ eigen: [], vast: [], weggelaten: [] });
});

it.each([
  ['rechte aanhalingstekens in plaats van gekrulde', (tekst: string) => tekst.replace(/[‘’]/gu, "'")],
  ['vaste spaties', (tekst: string) => tekst.replaceAll(' ', '\u00a0')],
  ['zachte afbreekstreepjes', (tekst: string) => tekst.replaceAll('organisatie', 'organi\u00adsatie')],
])('%s veranderen geen alinea', (_, wijzig) => {
  const anders: Bewerking = (xml) => xml.replace(/>([^<]+)<\/w:t>/gu, (__, tekst: string) => `>${wijzig(tekst)}</w:t>`);
  expect(vergelijk(versie, gelezen(document, anders)).eigen).toEqual([]);
});

it('een tabel, een opmerking en een nieuwe alinea: de alinea’s blijven, en wat een brief niet houdt staat op de kaart', () => {
  const cel = (tekst: string): string => `<w:tc><w:tcPr/>${p(run(tekst))}</w:tc>`;
  const tabel = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cel('Jaar')}${cel('Aantal')}</w:tr><w:tr>${cel('2025')}${cel('31')}</w:tr></w:tbl>`;
  const bewerk: Bewerking = (xml) =>
    xml.replace(alineaIn(xml, eerste.tekst), (een) => een + p(erbij('Een zin van de griffie.')) + tabel);
  const bestand = gelezen(document, bewerk);
  const nu = teksten(vergelijk(versie, bestand).eigen);
  expect(bestand).toMatchObject({ tabellen: 1, bijgehouden: 1 });
  for (const tekst of ['Een zin van de griffie.', 'Jaar', 'Aantal', '2025', '31', eerste.tekst, tweede.tekst])
    expect(nu).toContain(tekst);
});
