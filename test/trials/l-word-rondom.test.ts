/** L81 Alles wat iemand in Word veranderde komt terug in de brief, of staat met naam en plaats op de kaart: ook buiten de tekst, en ook hoe woorden eruitzien. */
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import { alineasVan } from '../../domain/brief-eigen';
import type { EigenAlinea } from '../../domain/brief-eigen';
import type { BriefVersie } from '../../domain/brievenboek';
import type { Teruggelezen } from '../../domain/brief-terug';
import type { Document } from '../../domain/document';
import { inkorten } from '../../texts/inkorten';
import { teruggebrachtTekst } from '../../texts/teruggebracht';
import { briefwerk } from '../../reports/briefwerk';
import { metGatenlijst } from '../../reports/controle';
import { standaardHuisstijl } from '../../reports/huisstijl';
import { renderDocx } from '../../reports/render/docx';
import { zip } from '../../reports/render/docx-zip';
import { leesTerug, vergelijk } from '../../reports/terugbrengen';
import { leesZip } from '../support/zip';

const maakt =
  (soort: string, publiek: string) =>
  (eigen: readonly EigenAlinea[] = []): Document => {
    const vraag = { soort, publiek, kenmerk: 'B-2026-0007', versie: 1, dossierJson: mutsaers };
    const uit = briefwerk.maak({ ...vraag, eigen, formuleringen: {}, datum: null });
    if (uit === null) throw new Error('geen brief');
    return uit.document;
  };
const gemaakt = maakt('raadsinformatiebrief', 'raad-andere-regio');
const document = gemaakt();
const versie = { document, eigen: [], status: 'concept', hash: 'a'.repeat(64) } as unknown as BriefVersie;

type Bewerking = (xml: string, naam: string) => string;
const bewerkt = (
  bewerk: Bewerking,
  erbij: Readonly<Record<string, string>> = {},
  van: Document = document,
): Teruggelezen => {
  const docx = renderDocx(metGatenlijst(van), standaardHuisstijl, versie.hash);
  const delen = [...leesZip(docx)].map(([naam, oud]) => ({ naam, inhoud: bewerk(oud, naam) }));
  const bestand = zip([...delen, ...Object.entries(erbij).map(([naam, inhoud]) => ({ naam, inhoud }))], []);
  const terug = leesTerug(bestand);
  if (terug === null || terug === 'te-lang') throw new Error('niet te lezen');
  return terug;
};
/** What the card says, of what is read and of what is compared. */
function gezegd(bewerk: Bewerking, erbij?: Readonly<Record<string, string>>): readonly string[] {
  const terug = bewerkt(bewerk, erbij);
  const { vast, weggelaten } = vergelijk(versie, terug);
  return [
    ...vast.map((een) => teruggebrachtTekst.vasteRegel(een)),
    ...weggelaten.map((een) => teruggebrachtTekst.weggelatene(een)),
  ];
}
const inDeel =
  (deel: RegExp, bewerk: (xml: string) => string): Bewerking =>
  (xml, naam) =>
    deel.test(naam) ? bewerk(xml) : xml;
const inTekst = (bewerk: (xml: string) => string): Bewerking => inDeel(/^word\/document\.xml$/u, bewerk);
const wissel =
  (was: string, nu: string) =>
  (xml: string): string => {
    if (!xml.includes(was)) throw new Error(`“${was}” staat niet in het bestand`);
    return xml.replace(was, nu);
  };
const zin = alineasVan(document).find(
  ({ sleutel, tekst }) => sleutel.startsWith('voorgeschiedenis') && tekst.length > 120,
);
if (zin === undefined) throw new Error('geen alinea');
const alineasIn = (xml: string): readonly string[] => xml.match(/<w:p>.*?<\/w:p>/gsu) ?? [];
/** Another paragraph in the place of that one. */
const inZin = (bewerk: (alinea: string) => string): Bewerking =>
  inTekst((xml) => {
    const alinea = alineasIn(xml).find((een) => een.replace(/<[^>]+>/gu, '') === zin.tekst);
    if (alinea === undefined) throw new Error('de alinea staat niet in het bestand');
    return xml.replace(alinea, bewerk(alinea));
  });
/** Behind its facts a paragraph has several runs: the longest of the template is the one that is changed. */
const stuk = 'is een grote aanbieder van jeugdhulp';
const metOpmaak = (opmaak: string): Bewerking =>
  inZin(
    wissel(stuk, `</w:t></w:r><w:r><w:rPr>${opmaak}</w:rPr><w:t>${stuk}</w:t></w:r><w:r><w:t xml:space="preserve">`),
  );

it('een bestand dat niemand aanraakte zegt niets', () => {
  expect(gezegd((xml) => xml)).toEqual([]);
});

it.each([
  [
    'bladkop',
    inDeel(
      /header1/u,
      wissel(
        '<w:pStyle w:val="Header"/></w:pPr>',
        '<w:pStyle w:val="Header"/></w:pPr><w:r><w:t>Vertrouwelijk </w:t></w:r>',
      ),
    ),
    'In de kop van de bladzijde. Eerst:',
  ],
  [
    'een nieuwe bladvoet',
    inDeel(/footer1/u, wissel('Kenmerk', 'Zaaknummer')),
    'In de voet van de bladzijde. Eerst: ‘Kenmerk',
  ],
  [
    'de regel dat het een concept is',
    inTekst(wissel('Concept. Deze tekst is nog niet vastgesteld.', 'Definitief.')),
    'In de regel dat dit een concept is.',
  ],
  [
    'de lijst van wat ontbreekt',
    inTekst(wissel('feiten ontbreken nog', 'feiten ontbreken, zegt Jan')),
    'In de lijst van wat ontbreekt.',
  ],
  [
    'het woord voor een regel',
    inTekst(wissel('>Betreft:<', '>Onderwerp:<')),
    'In het woord voor een regel bovenaan de brief. Eerst: ‘Betreft:’. In uw bestand: ‘Onderwerp:’',
  ],
])('%s: staat op de kaart, en komt niet in de brief', (_, bewerk, hoort) => {
  expect(gezegd(bewerk)).toEqual([expect.stringContaining(hoort)]);
  expect(vergelijk(versie, bewerkt(bewerk)).eigen).toEqual([]);
});

it('de afzender', () => {
  const [afzender = ''] = [document.afzender.slice(1)];
  expect(gezegd(inTekst(wissel(afzender, 'de griffie')))).toEqual([
    expect.stringContaining('In de regel van de afzender.'),
  ]);
});

it('wie de hele lijst van gaten weghaalt leest dat één keer', () => {
  const weg = inTekst((xml) =>
    (xml.match(/<w:p>.*?<\/w:p>/gsu) ?? [])
      .filter((alinea) => /ontbreken nog|w:numPr.*BriefOntbreekt/su.test(alinea))
      .reduce((over, alinea) => over.replace(alinea, ''), xml),
  );
  expect(gezegd(weg).filter((regel) => regel.includes('lijst van wat ontbreekt'))).toHaveLength(1);
});

it.each([
  ['onderstreept', '<w:u w:val="single"/>', 'Een streep onder'],
  ['doorgehaald', '<w:strike/>', 'Een streep door (de woorden staan nog in de brief)'],
  ['gemarkeerd', '<w:highlight w:val="yellow"/>', 'Een kleur achter'],
  ['een letterkleur', '<w:color w:val="C00000"/>', 'Een andere letterkleur:'],
  ['groter', '<w:sz w:val="40"/>', 'Een andere lettergrootte:'],
  ['in hoofdletters', '<w:caps/>', 'Opmaak als hoofdletters:'],
  ['verhoogd', '<w:vertAlign w:val="superscript"/>', 'Letters boven of onder de regel:'],
])('woorden die iemand %s maakte: met de woorden en de alinea', (_, opmaak, hoort) => {
  expect(gezegd(metOpmaak(opmaak))).toEqual([`${hoort} ‘${stuk}’, in de alinea ‘${inkorten(zin.tekst, 80)}’`]);
});

it('een programma dat bij ieder woord de lettergrootte schrijft: dat staat er één keer', () => {
  const overal = inTekst((xml) => xml.replaceAll('<w:r><w:t', '<w:r><w:rPr><w:sz w:val="21"/></w:rPr><w:t'));
  expect(gezegd(overal)).toEqual(['Een andere lettergrootte in bijna de hele brief']);
});

it('uitgezette opmaak is geen opmaak', () => {
  expect(gezegd(metOpmaak('<w:b w:val="0"/><w:i w:val="false"/><w:u w:val="none"/><w:color w:val="auto"/>'))).toEqual(
    [],
  );
});

it('een nieuwe link die geen brief houdt staat er met zijn adres, die van de brief zelf niet', () => {
  const link =
    '<w:hyperlink r:id="rIdNieuw"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>lees verder</w:t></w:r></w:hyperlink>';
  const relatie =
    '<Relationship Id="rIdNieuw" Type="x/hyperlink" Target="http://voorbeeld.nl/a?b=1&amp;c=2" TargetMode="External"/>';
  const bewerk: Bewerking = (xml, naam) =>
    naam === 'word/document.xml'
      ? inZin(wissel('<w:r>', `${link}<w:r>`))(xml, naam)
      : naam.endsWith('document.xml.rels')
        ? xml.replace('</Relationships>', `${relatie}</Relationships>`)
        : xml;
  expect(gezegd(bewerk)).toEqual([
    expect.stringContaining('Een link ‘lees verder (http://voorbeeld.nl/a?b=1&c=2)’, in de alinea'),
  ]);
});

it('een opmerking in de kantlijn staat er met haar woorden, en een eindnoot ook', () => {
  const merk = '<w:r><w:commentReference w:id="7"/></w:r><w:r><w:endnoteReference w:id="3"/></w:r>';
  const zeg = (soort: string, id: number, woorden: string): string =>
    `<x><w:${soort} w:id="${String(id)}"><w:p><w:r><w:t>${woorden}</w:t></w:r></w:p><w:p><w:r><w:t>En dit.</w:t></w:r></w:p></w:${soort}></x>`;
  const bewerk = inZin(wissel('<w:r>', `${merk}<w:r>`));
  expect(
    gezegd(bewerk, {
      'word/comments.xml': zeg('comment', 7, 'Klopt dit &amp; dat?'),
      'word/endnotes.xml': zeg('endnote', 3, 'Bron: de griffie.'),
    }),
  ).toEqual([
    expect.stringContaining('Een opmerking in de kantlijn ‘Klopt dit & dat? En dit.’, in de alinea'),
    expect.stringContaining('Een eindnoot ‘Bron: de griffie. En dit.’, in de alinea'),
  ]);
});

it('een plaatje in de kop van de bladzijde staat er met zijn plaats', () => {
  const plaatje = '<w:r><w:drawing><wp:docPr name="Wapen"/><pic:pic/></w:drawing></w:r>';
  expect(gezegd(inDeel(/header1/u, wissel('</w:p>', `${plaatje}</w:p>`)))).toEqual([
    'Een afbeelding ‘Wapen’, in de kop van de bladzijde',
  ]);
});

it('een alinea die een kop werd staat erbij', () => {
  const bewerk = inZin(wissel('"Normal"', '"Heading2"'));
  expect(gezegd(bewerk)).toEqual([expect.stringContaining('De opmaak als kop, in de alinea')]);
});

describe('wat wel terugkomt', () => {
  const lijstIn = ({ blokken }: Document) =>
    blokken.flatMap((blok) => (blok.soort === 'lijst' ? [blok.items] : []))[0] ?? [];
  const punt = (tekst: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${tekst}</w:t></w:r></w:p>`;
  const kop = '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Een kop van onszelf</w:t></w:r></w:p>';
  const achterZin = (erbij: string): Bewerking => inZin((alinea) => alinea + erbij);

  it('een nieuwe kop met twee punten eronder is een kop met een lijst', () => {
    const { eigen, weggelaten } = vergelijk(
      versie,
      bewerkt(achterZin(kop + punt('Een eerste punt.') + punt('Een tweede punt.'))),
    );
    expect(weggelaten).toEqual([]);
    const blokken = gemaakt(eigen).blokken;
    const plek = blokken.findIndex(
      (blok) => blok.soort === 'kop' && JSON.stringify(blok).includes('Een kop van onszelf'),
    );
    expect(blokken[plek]).toMatchObject({ soort: 'kop', niveau: 2 });
    expect(blokken[plek + 1]).toMatchObject({ soort: 'lijst', items: [[{}], [{}]] });
  });

  it('een punt tussen twee punten van een lijst staat ertussen, ook na een tweede keer', () => {
    const vervolg = maakt('vervolgbrief', 'raad-eigen-regio');
    const eerst = { ...versie, document: vervolg() };
    const lijst = lijstIn(eerst.document);
    const tekst = alineasVan(eerst.document).find(({ sleutel }) => sleutel === lijst[0]?.[0]?.id)?.tekst ?? '';
    const bewerk = inTekst((xml) => {
      const alinea = alineasIn(xml).findLast((een) => een.replace(/<[^>]+>/gu, '') === tekst);
      if (alinea === undefined) throw new Error('geen punt');
      return xml.replace(alinea, alinea + punt('Een punt ertussen.'));
    });
    const { eigen, weggelaten } = vergelijk(eerst, bewerkt(bewerk, {}, eerst.document));
    expect(weggelaten).toEqual([]);
    const nieuw = vervolg(eigen);
    expect(lijstIn(nieuw)).toHaveLength(lijst.length + 1);
    expect(JSON.stringify(lijstIn(nieuw)[1])).toContain('Een punt ertussen.');
    const opnieuw = bewerkt((xml) => xml, {}, nieuw);
    expect(vergelijk({ ...eerst, document: nieuw, eigen }, opnieuw)).toEqual({ eigen, vast: [], weggelaten: [] });
  });

  it('een nieuwe voetnoot gaat niet verloren: haar tekst staat voor de ondertekening, en dat staat op de kaart', () => {
    expect(document.voetnoten.length).toBeGreaterThan(0);
    const noot = '<w:footnote w:id="90"><w:p><w:r><w:t>Een noot van de griffie.</w:t></w:r></w:p></w:footnote>';
    const bewerk = inDeel(/footnotes\.xml$/u, wissel('</w:footnotes>', `${noot}</w:footnotes>`));
    expect(gezegd(bewerk)).toEqual([expect.stringContaining('Een nieuwe voetnoot')]);
    const nieuw = gemaakt(vergelijk(versie, bewerkt(bewerk)).eigen);
    expect(alineasVan(nieuw).map(({ tekst }) => tekst)).toContain('Een noot van de griffie.');
  });

  it('een link in een alinea waar iemand een woord veranderde blijft een link', () => {
    const bericht = maakt('persbericht', 'pers');
    const metLink = bericht()
      .blokken.flatMap((blok) => (blok.soort === 'alinea' ? [blok] : []))
      .find(({ zinnen }) => zinnen.some(({ stukken }) => stukken.some(({ soort }) => soort === 'link')));
    const sleutel = metLink?.zinnen[0]?.id ?? '';
    const was = alineasVan(bericht()).find((een) => een.sleutel === sleutel)?.tekst ?? '';
    expect(was).not.toBe('');
    const nieuw = bericht([{ sleutel, soort: 'vervangt', tekst: `Let op. ${was}`, basis: was }]);
    const eigen = nieuw.blokken.find((blok) => JSON.stringify(blok).includes(`eigen.${sleutel}`));
    expect(JSON.stringify(eigen)).toContain('"soort":"link"');
  });
});
