/** The blocks of a letter as paragraphs and tables of a Word file. */
import type { Blok } from '../../domain/document';
import { kolomBreedtes } from './docx-kolommen';
import { runsVan } from './docx-tekst';
import type { WordWerk } from './docx-werk';
import { alinea, run, TAB, twips } from './docx-xml';
import { plaatsVanNaam } from './stukken';
import { ontsnapXml } from './xml';

type Soort<S extends Blok['soort']> = Extract<Blok, { soort: S }>;

/** Number 1 is the bullet; every numbered list has a number of its own after it. */
const PUNTEN = 1;
const HOUD_BIJEEN = '<w:keepNext/>';

const ALINEA = { gewoon: 'Normal', vet: 'BriefVet', klein: 'BriefKlein', label: 'BriefOpschrift' } as const;

function lijst(blok: Soort<'lijst'>, werk: WordWerk): string {
  if (blok.genummerd) werk.genummerd += 1;
  const nummer = blok.genummerd ? PUNTEN + werk.genummerd : PUNTEN;
  const opmaak = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${nummer}"/></w:numPr>`;
  const slot = `${opmaak}<w:spacing w:after="${twips(7)}"/>`;
  return blok.items
    .map((item, plaats) =>
      alinea('ListParagraph', runsVan(item, werk.verwijzingen), plaats === blok.items.length - 1 ? slot : opmaak),
    )
    .join('');
}

function kopblok(blok: Soort<'kopblok'>, werk: WordWerk): string {
  const laatste = blok.regels.length - 1;
  return blok.regels
    .map((regel, plaats) =>
      alinea(
        'BriefKopblok',
        run(`${regel.label}:`, 'BriefLabel') + TAB + runsVan(regel.zinnen, werk.verwijzingen),
        plaats === laatste ? `<w:spacing w:after="${twips(16)}"/>` : '',
      ),
    )
    .join('');
}

function tabel(blok: Soort<'tabel'>, werk: WordWerk): string {
  const breedtes = kolomBreedtes(blok, werk);
  const rij = (cellen: readonly string[], kop: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/>${kop ? '<w:tblHeader/>' : ''}</w:trPr>${cellen
      .map(
        (cel, kolom) =>
          `<w:tc><w:tcPr><w:tcW w:w="${breedtes[kolom] ?? 0}" w:type="dxa"/></w:tcPr>${alinea('BriefCel', cel, kop ? HOUD_BIJEEN : '')}</w:tc>`,
      )
      .join('')}</w:tr>`;
  const rijen = [
    rij(
      blok.kop.map((titel) => run(titel)),
      true,
    ),
    ...blok.rijen.map((cellen) =>
      rij(
        cellen.map((cel) => runsVan([cel], werk.verwijzingen)),
        false,
      ),
    ),
  ];
  const naam = blok.bijschrift === '' ? '' : `<w:tblCaption w:val="${ontsnapXml(blok.bijschrift)}"/>`;
  return (
    `${blok.bijschrift === '' ? '' : alinea('Caption', run(blok.bijschrift))}<w:tbl><w:tblPr><w:tblStyle w:val="BriefTabel"/>` +
    '<w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
    `${naam}</w:tblPr><w:tblGrid>${breedtes.map((breed) => `<w:gridCol w:w="${breed}"/>`).join('')}</w:tblGrid>${rijen.join('')}</w:tbl>` +
    // Word wants a paragraph after a table; this one is also the white below it.
    alinea('BriefKlein', '', '<w:spacing w:after="0"/>')
  );
}

function ondertekening(blok: Soort<'ondertekening'>, werk: WordWerk): string {
  const laatste = blok.regels.length - 1;
  return blok.regels
    .map((regel, plaats) => {
      const wit = (plaats === 0 ? 10 : 0) + (plaats === plaatsVanNaam(blok) ? 16 : 0);
      const onder = plaats === laatste ? 18 : 0;
      const eigen = `${plaats === laatste ? '' : HOUD_BIJEEN}<w:spacing w:before="${twips(wit)}" w:after="${twips(onder)}"/>`;
      return alinea('BriefOndertekening', runsVan([regel], werk.verwijzingen), eigen);
    })
    .join('');
}

/**
 * `volgende`: the sentence that leads in a list or a table stays with it, the greeting with who signs,
 * and the end of the last paragraph with the greeting or with the line that says that it was the end: nobody signs a page with nothing on it.
 */
export function blokXml(blok: Blok, [volgende, daarna]: readonly Blok[], werk: WordWerk): string {
  switch (blok.soort) {
    case 'kop':
      return alinea(`Heading${blok.niveau}`, runsVan([blok.zin], werk.verwijzingen));
    case 'alinea': {
      const voorSlot =
        volgende?.soort === 'alinea' && (daarna?.soort === 'ondertekening' || volgende.stijl === 'label');
      const leidtIn =
        voorSlot || (volgende !== undefined && ['lijst', 'tabel', 'ondertekening'].includes(volgende.soort));
      return alinea(
        ALINEA[blok.stijl ?? 'gewoon'],
        runsVan(blok.zinnen, werk.verwijzingen),
        leidtIn ? HOUD_BIJEEN : '',
      );
    }
    case 'lijst':
      return lijst(blok, werk);
    case 'kopblok':
      return kopblok(blok, werk);
    case 'tabel':
      return tabel(blok, werk);
    case 'ondertekening':
      return ondertekening(blok, werk);
  }
}
