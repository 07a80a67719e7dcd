/** The logo of the sender, above the letter at the right: a tagged picture with the words that are read instead of it. */
import type { Logo } from '../huisstijl';
import { hang, pdfTekst } from './pdf-werk';
import type { Werk } from './pdf-werk';

/** Top of the picture, in points from the top of the page. */
const BOVEN = 26;
/** Room that the CONCEPT mark in the same corner needs. */
export const naastConcept = 92;

export function tekenLogo(werk: Werk, logo: Logo, concept: boolean): void {
  const { doc, vel } = werk;
  const x = vel.links + vel.breedte - logo.breedte - (concept ? naastConcept : 0);
  const figuur = hang(werk, werk.wortel, 'Figure');
  const paginahoogte = doc.page.height;
  figuur.dictionary.data.Alt = pdfTekst(logo.alt);
  figuur.dictionary.data.A = {
    O: 'Layout',
    Placement: 'Block',
    BBox: [x, paginahoogte - BOVEN - logo.hoogte, x + logo.breedte, paginahoogte - BOVEN],
  };
  figuur.add(() => {
    doc.image(Buffer.from(logo.base64, 'base64'), x, BOVEN, { width: logo.breedte, height: logo.hoogte });
  });
  figuur.end();
}
