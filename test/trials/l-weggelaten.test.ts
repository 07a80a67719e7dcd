/** L81 Wat in een Word-bestand geen tekst is, komt niet in de brief: van ieder ding staat er wat het is, hoe het heet en waar het stond. */
import { Document, ImageRun, Math as Formule, MathRun, Packer, Paragraph, TextRun } from 'docx';
import { teruggebrachtKaart } from '../../cards/teruggebracht';
import { standaardHuisstijl } from '../../reports/huisstijl';
import { renderDocx } from '../../reports/render/docx';
import { leesWord } from '../../reports/render/docx-lezen';
import { zip } from '../../reports/render/docx-zip';
import { leesKaart } from '../support/kaarttekst';
import { voorbeeldDocument } from '../support/voorbeeld-document';

const alinea = (binnen: string): string => `<w:p>${binnen}</w:p>`;
const run = (binnen: string): string => `<w:r>${binnen}</w:r>`;
const zin = (tekst: string): string => run(`<w:t>${tekst}</w:t>`);
const tekening = (naam: string, inhoud: string): string =>
  run(`<w:drawing><wp:inline><wp:docPr id="2" ${naam}/><a:graphic>${inhoud}</a:graphic></wp:inline></w:drawing>`);

const lees = (romp: string) =>
  leesWord(zip([{ naam: 'word/document.xml', inhoud: `<w:document><w:body>${romp}</w:body></w:document>` }], []))
    ?.weggelaten;
const begin = alinea(zin('Het begin.'));

it.each([
  ['afbeelding', tekening('name="Picture 1" descr="Kaart van de regio"', '<pic:pic/>'), 'Kaart van de regio'],
  ['smartart', tekening('name="Diagram 1"', '<dgm:relIds r:dm="rId1"/>'), 'Diagram 1'],
  ['grafiek', tekening('name="Wachttijden" descr=""', '<c:chart r:id="rId1"/>'), 'Wachttijden'],
  ['vorm', tekening('name="Pijl 3"', '<wps:wsp/>'), 'Pijl 3'],
  ['afbeelding', run('<w:pict><v:shape id="s1" alt="Oud plaatje"><v:imagedata/></v:shape></w:pict>'), 'Oud plaatje'],
  [
    'object',
    run('<w:object><v:shape id="x"><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>'),
    'Excel.Sheet.12',
  ],
  ['formule', '<m:oMath><m:r><m:t>a &lt; b</m:t></m:r></m:oMath>', 'a < b'],
  ['teken', run('<w:sym w:font="Wingdings" w:char="F0E0"/>'), ''],
  ['eindnoot', run('<w:endnoteReference w:id="2"/>'), ''],
  ['opmerking', run('<w:commentReference w:id="2"/>'), ''],
])('een %s in een alinea, en in een alinea van zichzelf', (wat, xml, naam) => {
  expect(lees(begin + alinea(zin('Zie hier:') + xml))).toEqual([{ wat, naam, alinea: 'Zie hier:', isErna: false }]);
  expect(lees(begin + alinea(xml) + alinea(zin('En verder.')))).toEqual([
    { wat, naam, alinea: 'Het begin.', isErna: true },
  ]);
});

it('een ingevoegd bestand staat tussen de alinea’s', () => {
  expect(lees(`${begin}<w:altChunk r:id="rId9"/>`)).toEqual([
    { wat: 'bestand', naam: '', alinea: 'Het begin.', isErna: true },
  ]);
});

it('wat twee keer in het bestand staat voor oude programma’s telt één keer, en wat weggehaald is telt niet', () => {
  const plaatje = tekening('name="Een"', '<pic:pic/>');
  const dubbel = run(
    `<mc:AlternateContent><mc:Choice>${plaatje}</mc:Choice><mc:Fallback><w:pict><v:imagedata/></w:pict></mc:Fallback></mc:AlternateContent>`,
  );
  expect(lees(begin + alinea(dubbel))).toHaveLength(1);
  expect(lees(begin + alinea(`<w:del>${plaatje}</w:del>`))).toEqual([]);
});

it('een tekstvak is geen weglating: zijn woorden staan in de brief', () => {
  const vak = tekening('name="Vak"', `<w:txbxContent>${alinea(zin('In het vak.'))}</w:txbxContent>`);
  expect(lees(begin + alinea(vak))).toEqual([]);
});

it('het logo van de huisstijl is geen weglating, een ander plaatje bovenaan wel', () => {
  const logo = { soort: 'png', base64: '', breedte: 10, hoogte: 10, alt: 'Logo van de regio' } as const;
  const met = renderDocx(voorbeeldDocument, { ...standaardHuisstijl, logo }, 'a'.repeat(64));
  expect(leesWord(met)?.weggelaten).toEqual([]);
  expect(lees(alinea(tekening('name="Voorblad"', '<pic:pic/>')) + begin)).toEqual([
    { wat: 'afbeelding', naam: 'Voorblad', alinea: '', isErna: true },
  ]);
});

it('een bestand van de docx-bibliotheek: plaatje en formule staan erbij met naam en plaats', async () => {
  const data = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const plaatje = new ImageRun({
    ...{ type: 'png', data, transformation: { width: 20, height: 20 } },
    altText: { title: 'Kaart', description: 'De kaart van de regio', name: 'Kaart' },
  });
  const formule = new Formule({ children: [new MathRun('x+y')] });
  const bestand = new Document({
    sections: [
      {
        children: [
          new Paragraph('Geachte raad,'),
          new Paragraph({ children: [plaatje] }),
          new Paragraph({ children: [new TextRun('De som is '), formule] }),
        ],
      },
    ],
  });
  expect(leesWord(await Packer.toBuffer(bestand))?.weggelaten).toEqual([
    { wat: 'afbeelding', naam: 'De kaart van de regio', alinea: 'Geachte raad,', isErna: true },
    { wat: 'formule', naam: 'x+y', alinea: 'De som is', isErna: false },
  ]);
});

it('de kaart noemt ze, ook als er geen woord anders is, en telt wat er niet meer bij past', () => {
  const een = { wat: 'grafiek', naam: 'Wachttijden', alinea: 'Zo lang wachten gezinnen.', isErna: true } as const;
  const kaart = (aantal: number): string =>
    leesKaart(
      teruggebrachtKaart({
        ...{ briefId: 'b', nummer: 'B-2026-0007', versie: 2, soort: 'persbericht', aanbieder: 'A', ongewijzigd: true },
        ...{ bijgehouden: 0, opmerkingen: 0, verborgen: 0, tabellen: 0, kaders: 0, gewijzigd: [], vast: [] },
        weggelaten: Array.from({ length: aantal }, () => een),
      }).inhoud,
    );
  expect(kaart(1)).toContain('1 onderdeel van uw bestand is niet overgenomen');
  expect(kaart(1)).toContain('Een grafiek ‘Wachttijden’, na de alinea ‘Zo lang wachten gezinnen.’');
  expect(kaart(14)).toContain('En nog 2 op andere plekken.');
  expect(kaart(0)).not.toMatch(/overgenomen/u);
});
