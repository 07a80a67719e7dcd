/**
 * What somebody says in the middle of a melding that is no answer to any question of it: he has to go, he typed it wrong, he wants no melding after
 * all, or he doubts whether he may. To teach, add a sentence to test/bot/understand/vervolg-tussenzin.jsonl and run its goldens.
 */
import type { Lezing } from '../lezing';
import { ANDERS, vervolglezer } from './lezer';

export const tussenzinnen = ['pauze', 'verschreven', 'ziet-af', 'twijfel'] as const;
export type Tussenzin = (typeof tussenzinnen)[number];

/** In a fixed order: the columns of the table of weights. */
export const tussenzinklassen = [ANDERS, ...tussenzinnen] as const;

export const leesTussenzin = vervolglezer<Tussenzin>(tussenzinklassen, 'tussenzin-gewichten.bin');

/** Surer than of a page: what is wrongly taken for one of these is an answer that is not written down. */
export const TUSSENZIN_GENOEG = 0.75;
/** Two words say little: "de eerste" is no "ik moet weg". */
const KORT = 3;
const GENOEG_BIJ_KORT = 0.9;
/** Longer is a story, whatever else stands in it. */
const LANGST = 16;

/** Null when it may be an answer. */
export function tussenzinIn(lezing: Lezing): Tussenzin | null {
  if (lezing.woorden.length > LANGST) return null;
  const [beste] = leesTussenzin(lezing);
  const genoeg = lezing.woorden.length < KORT ? GENOEG_BIJ_KORT : TUSSENZIN_GENOEG;
  return beste === undefined || beste.soort === ANDERS || beste.kans < genoeg ? null : beste.soort;
}
