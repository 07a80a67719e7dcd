/** A sentence of a letter as a template: its own words, and `{feit}` where it prints a fact. */
import type { Stuk, Zin } from '../../domain/document';

/** Pieces that are no fact and stay what they are: a note hangs on its number, a link on its address. */
const vasteDelen = ['noot', 'link'] as const;
export type VastDeel = (typeof vasteDelen)[number];

export const isVastDeel = (id: string): id is VastDeel => vasteDelen.some((deel) => deel === id);

export const alsVastDeel = (stuk: Stuk): VastDeel | null => {
  if (stuk.soort === 'voetnoot') return 'noot';
  return stuk.soort === 'link' ? 'link' : null;
};

function plek(stuk: Stuk): string {
  if (stuk.soort === 'tekst') return stuk.tekst;
  return `{${'feit' in stuk ? stuk.feit : (alsVastDeel(stuk) ?? '')}}`;
}

/** Lines of the head and the signature are values and no sentences. */
export const heeftWoorden = (zin: Zin): boolean =>
  !/^(kopblok|ondertekening)\./.test(zin.id) && /\p{L}{2}/u.test(basisVan(zin).replace(/\{[^{}]*\}/g, ''));

export const sjabloonVan = ({ stukken }: Zin): string => stukken.map(plek).join('');

/** Without notes: a term is explained where it stands first in a letter, and that is no other sentence. */
export const basisVan = ({ id, stukken }: Zin): string => {
  const gezien = stukken.filter((stuk) => stuk.soort !== 'voetnoot');
  return gezien.map((stuk, plaats) => plek(stuk) + (slokPuntOp(stuk, gezien[plaats + 1], id) ? '.' : '')).join('');
};

/** `De Kring B.V.` brings its own full stop; the sentence is the same one as with another name. */
function slokPuntOp(stuk: Stuk, volgende: Stuk | undefined, id: string): boolean {
  if (stuk.soort !== 'feit' && stuk.soort !== 'link') return false;
  if (!stuk.tekst.endsWith('.') || id.endsWith('.kop')) return false;
  return volgende === undefined || (volgende.soort === 'tekst' && /^ \p{Lu}/u.test(volgende.tekst));
}
