/** Which kind of melding a story is, as it is told. To teach, add a sentence to test/bot/understand/vervolg-soort.jsonl and run its goldens. */
import { meldingSoorten } from '../../../domain/melding';
import type { MeldingSoort } from '../../../domain/melding';
import type { Lezing } from '../lezing';
import { ANDERS, GENOEG, vervolglezer } from './lezer';

/** In a fixed order: the columns of the table of weights. */
export const soortklassen = [ANDERS, ...meldingSoorten] as const;

export const leesSoortMelding = vervolglezer<MeldingSoort>(soortklassen, 'soort-gewichten.bin');

/** Undefined when the words do not say it: then it is asked. */
export function soortIn(lezing: Lezing): MeldingSoort | undefined {
  const [beste] = leesSoortMelding(lezing);
  return beste === undefined || beste.soort === ANDERS || beste.kans < GENOEG ? undefined : beste.soort;
}
