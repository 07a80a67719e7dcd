/**
 * What somebody says while the report of a talk is his work, that is nothing told in that talk: he has to go, he asks where he was or what was said
 * the time before, a theme was not talked about, or what he told is put right. To teach, add a sentence to test/bot/understand/vervolg-gesprek.jsonl and run its goldens.
 */
import type { Lezing } from '../lezing';
import { ANDERS, vervolglezer } from './lezer';

export const gespreksvragen = ['pauze', 'gebleven', 'vorige', 'niet-besproken', 'verbetert'] as const;
export type Gespreksvraag = (typeof gespreksvragen)[number];

/** In a fixed order: the columns of the table of weights. */
export const gespreksklassen = [ANDERS, ...gespreksvragen] as const;

export const leesGespreksvraag = vervolglezer<Gespreksvraag>(gespreksklassen, 'gesprek-gewichten.bin');

/** What is wrongly taken for one of these is not written in the report. */
export const GESPREK_GENOEG = 0.7;
/** Longer tells something, whatever else stands in it. */
const LANGST = 14;

/** Null when it is told in the talk, or may be. */
export function gespreksvraagIn(lezing: Lezing): Gespreksvraag | null {
  if (lezing.woorden.length > LANGST) return null;
  const [beste] = leesGespreksvraag(lezing);
  return beste === undefined || beste.soort === ANDERS || beste.kans < GESPREK_GENOEG ? null : beste.soort;
}
