/** Sentences as runs of a Word paragraph. */
import type { Stuk, Voetnoot, Zin } from '../../domain/document';
import { alinea, run } from './docx-xml';
import type { Verwijzingen } from './docx-werk';
import { grondBij, stukkenVan } from './stukken';
import { woorden } from './woorden';
import { ontsnapXml } from './xml';

function stukRuns(stuk: Stuk, verwijzingen: Verwijzingen): string {
  switch (stuk.soort) {
    case 'tekst':
      return run(stuk.tekst, undefined, stuk);
    case 'feit':
      return run(stuk.tekst);
    case 'ontbreekt':
      return run(stuk.tekst, 'BriefOntbreekt');
    case 'weggelakt':
      return run(stuk.tekst, 'BriefWeggelakt') + run(grondBij(stuk));
    case 'voetnoot':
      return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${stuk.nummer}"/></w:r>`;
    case 'link': {
      const uitleg = ontsnapXml(woorden.naarAdres(stuk.tekst, stuk.url));
      return `<w:hyperlink r:id="${verwijzingen.id(stuk.url)}" w:tooltip="${uitleg}">${run(stuk.tekst, 'Hyperlink', stuk)}</w:hyperlink>`;
    }
  }
}

export const runsVan = (zinnen: readonly Zin[], verwijzingen: Verwijzingen): string =>
  stukkenVan(zinnen)
    .map((stuk) => stukRuns(stuk, verwijzingen))
    .join('');

const NUMMER = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';

export const nootXml = (noot: Voetnoot, verwijzingen: Verwijzingen): string =>
  `<w:footnote w:id="${noot.nummer}">${alinea('FootnoteText', NUMMER + run(' ') + runsVan(noot.zinnen, verwijzingen))}</w:footnote>`;
