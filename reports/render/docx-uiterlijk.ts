/** Which text of a Word file nobody sees: hidden by itself or by a style, white on white, or far too small to read. */

/** As far as somebody said it; what is said nearer to the text holds. */
export interface Uiterlijk {
  readonly weg?: boolean;
  readonly wit?: boolean;
  readonly klein?: boolean;
  /** A colour behind the text: white on it is to be read. */
  readonly vlak?: boolean;
}

export const isOnzichtbaar = ({ weg, wit, klein, vlak }: Uiterlijk): boolean =>
  weg === true || klein === true || (wit === true && vlak !== true);

const waardeVan = (binnen: string, naam = 'w:val'): string =>
  new RegExp(`\\s${naam}="([^"]{0,200})"`, 'u').exec(binnen)?.[1]?.toLowerCase() ?? '';

const isUit = (binnen: string): boolean => ['0', 'false', 'off'].includes(waardeVan(binnen));
const geenKleur = ['', 'auto', 'none', 'white', 'ffffff'];
/** In half points. */
const kleinst = 4;

/** What one label of the properties of a run says of it. */
export function uiterlijkVan(naam: string, binnen: string): Uiterlijk {
  switch (naam) {
    case 'w:vanish':
      return { weg: !isUit(binnen) };
    case 'w:color':
      return { wit: waardeVan(binnen) === 'ffffff' };
    case 'w:sz':
      return { klein: Number(waardeVan(binnen) || kleinst + 1) <= kleinst };
    case 'w:shd':
      return { vlak: !geenKleur.includes(waardeVan(binnen, 'w:fill')) };
    case 'w:highlight':
      return { vlak: !geenKleur.includes(waardeVan(binnen)) };
    default:
      return {};
  }
}

export type Stijlen = ReadonlyMap<string, Uiterlijk>;

/** Of which style a paragraph or run is. */
export const stijlnaam = (binnen: string): string => waardeVan(binnen);

interface Stijl {
  readonly basis: string;
  readonly eigen: Uiterlijk;
}

/** Nobody builds a style on more than a few others; a file that does, or builds in a circle, is followed no further. */
const diepste = 12;

export function leesStijlen(xml: string): Stijlen {
  const los = new Map(
    xml
      .split(/<w:style(?=\s)/u)
      .slice(1)
      .map(leesStijl),
  );
  const heel = (naam: string, diepte: number): Uiterlijk => {
    const stijl = los.get(naam);
    return stijl === undefined || diepte > diepste ? {} : { ...heel(stijl.basis, diepte + 1), ...stijl.eigen };
  };
  return new Map([...los.keys()].map((naam) => [naam, heel(naam, 0)]));
}

function leesStijl(deel: string): readonly [string, Stijl] {
  const labels = deel.split('<').map((stuk) => stuk.split('>')[0] ?? '');
  let basis = '';
  let eigen: Uiterlijk = {};
  for (const binnen of labels) {
    const naam = /^[\w:]+/u.exec(binnen)?.[0] ?? '';
    if (naam === 'w:basedOn') basis = waardeVan(binnen);
    eigen = { ...eigen, ...uiterlijkVan(naam, binnen) };
    if (naam === '' && binnen.startsWith('/w:style')) break;
  }
  return [waardeVan(labels[0] ?? '', 'w:styleId'), { basis, eigen }];
}
