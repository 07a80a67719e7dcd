/**
 * What a short message does with a task, or with the list of tasks, that stands before somebody.
 * To teach, add a sentence to test/bot/understand/vervolg-taak.jsonl and run its goldens.
 */
import type { Lezing } from '../lezing';
import { ANDERS, vervolglezer } from './lezer';

/** The last three are about the list. */
export const taakwensen = [
  'gereed',
  'later',
  'geven',
  'zelf',
  'vervalt',
  'weer-open',
  'uitleg',
  'eerst',
  'van-ander',
  'tijdvak',
] as const;
export type Taakwens = (typeof taakwensen)[number];

/** In a fixed order: the columns of the table of weights. */
export const taakklassen = [ANDERS, ...taakwensen] as const;

export const leesTaakwens = vervolglezer<Taakwens>(taakklassen, 'taak-gewichten.bin');

/** Nothing changes by it: a form or a page opens. */
export const TAAK_GENOEG = 0.6;
/** Longer tells something, whatever else stands in it. */
const LANGST = 16;

/** Null when it goes on about something else, or this cannot be said for sure. */
export function taakwensIn(lezing: Lezing): Taakwens | null {
  if (lezing.woorden.length > LANGST) return null;
  const [beste] = leesTaakwens(lezing);
  return beste === undefined || beste.soort === ANDERS || beste.kans < TAAK_GENOEG ? null : beste.soort;
}
