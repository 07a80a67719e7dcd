/** Cuts folded text into sentences and says which of them speak of one child. */

/** Relation words that are said of one child. Plurals are organisational language and stay out. */
const RELATIES =
  'zoon zoontje dochter dochtertje kind kleinkind kleinzoon kleindochter pleegkind pleegzoon pleegdochter stiefkind stiefzoon ' +
  'stiefdochter client cliente jeugdige pupil leerling patient patiente jongen jongetje meisje broertje zusje baby peuter ' +
  'kleuter puber neefje nichtje ventje kindje meiske maedje jochie knul knulletje dreumes tiener pleegkindje famke jonkje soan ' +
  'tochter sohn tienermeisje tienerjongen tienerjongetje pleegmeisje pleegjongen';

const metHoofdletter = (woord: string): string =>
  `[${woord.charAt(0).toUpperCase()}${woord.charAt(0)}]${woord.slice(1)}`;

/** The same as a pattern, for in a regular expression with the flag `u`. */
export const KINDWOORD = `(?:${RELATIES.split(' ').map(metHoofdletter).join('|')})(?!\\p{L})`;

export interface Zinnen {
  nummerVan(plaats: number): number;
  gaatOverKind(plaats: number): boolean;
}

const GRENS = /(?<!(?<!\p{L})\p{Lu})[.!?]\s+(?=\p{Lu})|\n+/gu;
const OVER_KIND = new RegExp(`(?<![\\p{L}\\p{N}])${KINDWOORD}`, 'gu');

export function zinnenVan(tekst: string): Zinnen {
  const grenzen = [...tekst.matchAll(GRENS)].map((treffer) => treffer.index + treffer[0].length);
  const nummerVan = (plaats: number): number => aantalTot(grenzen, plaats);
  const overKind = new Set([...tekst.matchAll(OVER_KIND)].map((treffer) => nummerVan(treffer.index)));
  return { nummerVan, gaatOverKind: (plaats) => overKind.has(nummerVan(plaats)) };
}

/** How many of these ascending numbers are at or below `plaats`. */
function aantalTot(grenzen: readonly number[], plaats: number): number {
  let laag = 0;
  let hoog = grenzen.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((grenzen[midden] ?? 0) <= plaats) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}
