/** A sentence of a letter as a template: its own words, and `{feit}` where it prints a fact. */
import type { Stuk, Zin } from '../../domain/document';

/** Pieces that are no fact and stay what they are: a note hangs on its number, a link on its address. */
export const vasteDelen = ['noot', 'link'] as const;
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

export const sjabloonVan = ({ stukken }: Zin): string => stukken.map(plek).join('');

/** Without notes: a term is explained where it stands first in a letter, and that is no other sentence. */
export const basisVan = ({ stukken }: Zin): string =>
  stukken.flatMap((stuk) => (stuk.soort === 'voetnoot' ? [] : [plek(stuk)])).join('');
