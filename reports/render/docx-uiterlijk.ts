/** How text of a Word file looks: whether nobody sees it (hidden by itself or by a style, white on white, far too small to read), and what somebody made of it. */
import { opmaken } from '../../domain/brief-terug';
import type { Opmaak } from '../../domain/brief-terug';

/** As far as somebody said it; what is said nearer to the text holds. */
export interface Uiterlijk extends Partial<Readonly<Record<Opmaak, boolean>>> {
  readonly weg?: boolean;
  readonly wit?: boolean;
  readonly klein?: boolean;
  /** A colour behind the text: white on it is to be read. */
  readonly vlak?: boolean;
  /** A style of headings, by its name, by its place in the outline, or by the style it is built on. */
  readonly kop?: boolean;
}

export const isOnzichtbaar = ({ weg, wit, klein, vlak }: Uiterlijk): boolean =>
  weg === true || klein === true || (wit === true && vlak !== true);

const waardeVan = (binnen: string, naam = 'w:val'): string =>
  new RegExp(`\\s${naam}="([^"]{0,200})"`, 'u').exec(binnen)?.[1]?.toLowerCase() ?? '';

const isUit = (binnen: string): boolean => ['0', 'false', 'off'].includes(waardeVan(binnen));
const geenKleur = ['', 'auto', 'none', 'white', 'ffffff'];
/** In half points. */
const kleinst = 4;

const gewoneKleur = [...geenKleur, '000000', 'black'];
const isEen = (binnen: string): boolean => !['none', 'baseline'].includes(waardeVan(binnen));

/** What one label of the properties of a run says of it. */
const gezegd: Readonly<Record<string, (binnen: string) => Uiterlijk>> = {
  'w:vanish': (binnen) => ({ weg: !isUit(binnen) }),
  'w:color': (binnen) => ({
    wit: waardeVan(binnen) === 'ffffff',
    letterkleur: !gewoneKleur.includes(waardeVan(binnen)),
  }),
  'w:sz': (binnen) => {
    const klein = Number(waardeVan(binnen) || kleinst + 1) <= kleinst;
    return { klein, lettergrootte: !klein };
  },
  'w:shd': (binnen) => {
    const vlak = !geenKleur.includes(waardeVan(binnen, 'w:fill'));
    return { vlak, gemarkeerd: vlak };
  },
  'w:highlight': (binnen) => {
    const vlak = !geenKleur.includes(waardeVan(binnen));
    return { vlak, gemarkeerd: vlak };
  },
  'w:b': (binnen) => ({ vet: !isUit(binnen) }),
  'w:i': (binnen) => ({ cursief: !isUit(binnen) }),
  'w:u': (binnen) => ({ onderstreept: isEen(binnen) }),
  'w:strike': (binnen) => ({ doorgehaald: !isUit(binnen) }),
  'w:dstrike': (binnen) => ({ doorgehaald: !isUit(binnen) }),
  'w:caps': (binnen) => ({ hoofdletters: !isUit(binnen) }),
  'w:smallCaps': (binnen) => ({ hoofdletters: !isUit(binnen) }),
  'w:vertAlign': (binnen) => ({ verhoogd: isEen(binnen) }),
};

export const isKopstijl = (naam: string): boolean => /^(?:heading|kop|title|titel|subtitle|ondertitel)\d*$/u.test(naam);

/** In the outline of the file; the tenth level is running text. */
const inOverzicht = (naam: string, binnen: string): boolean =>
  naam === 'w:outlineLvl' && /^[0-8]$/u.test(waardeVan(binnen));

export const uiterlijkVan = (naam: string, binnen: string): Uiterlijk =>
  Object.hasOwn(gezegd, naam) ? (gezegd[naam]?.(binnen) ?? {}) : {};

export const opmakenIn = (uiterlijk: Uiterlijk): readonly Opmaak[] => opmaken.filter((een) => uiterlijk[een] === true);

/** Every letter of ours holds these: what they look like is nobody's work. Word and LibreOffice keep their names, or write them in small letters. */
export const isEigenStijl = (naam: string): boolean =>
  /^(?:brief|hyperlink|internetlink|footnote|voetnoot)/u.test(naam);

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
    eigen = { ...eigen, ...uiterlijkVan(naam, binnen), ...(inOverzicht(naam, binnen) ? { kop: true } : {}) };
    if (naam === '' && binnen.startsWith('/w:style')) break;
  }
  const stijl = waardeVan(labels[0] ?? '', 'w:styleId');
  return [stijl, { basis, eigen: isKopstijl(stijl) ? { ...eigen, kop: true } : eigen }];
}
