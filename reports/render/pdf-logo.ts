/** The logo of the sender, above the letter at the right: a tagged picture with the words that are read instead of it. */
import type { Logo } from '../huisstijl';
import { hang, pdfTekst } from './pdf-werk';
import type { Werk } from './pdf-werk';

/** Top of the picture, in points from the top of the page. */
const BOVEN = 26;
/** The CONCEPT mark has the corner while there is one: the logo stands clear below it, at the same margin. */
const ONDER_CONCEPT = 60;
/** White between the logo and the first line of the letter. */
const WIT = 14;

const boven = (concept: boolean): number => (concept ? ONDER_CONCEPT : BOVEN);

/** Where the text below it may begin. */
export const onderLogo = (logo: Logo | undefined, concept: boolean): number =>
  logo === undefined ? 0 : boven(concept) + logo.hoogte + WIT;

export function tekenLogo(werk: Werk, logo: Logo, concept: boolean): void {
  const { doc, vel } = werk;
  const x = vel.links + vel.breedte - logo.breedte;
  const y = boven(concept);
  const figuur = hang(werk, werk.wortel, 'Figure');
  const paginahoogte = doc.page.height;
  figuur.dictionary.data.Alt = pdfTekst(logo.alt);
  figuur.dictionary.data.A = {
    O: 'Layout',
    Placement: 'Block',
    BBox: [x, paginahoogte - y - logo.hoogte, x + logo.breedte, paginahoogte - y],
  };
  figuur.add(() => {
    doc.image(Buffer.from(logo.base64, 'base64'), x, y, { width: logo.breedte, height: logo.hoogte });
  });
  figuur.end();
}
