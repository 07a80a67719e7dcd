/** Which question about a melding a message is, while that melding is before somebody. To teach, add a sentence to test/bot/understand/vervolg-melding.jsonl and run its goldens. */
import { meldingwensen } from '../../../domain/meldingwens';
import type { Meldingwens } from '../../../domain/meldingwens';
import { ANDERS, vervolglezer } from './lezer';

/** In a fixed order: the columns of the table of weights. */
export const meldingklassen = [ANDERS, ...meldingwensen] as const;

export const leesMeldingwens = vervolglezer<Meldingwens>(meldingklassen, 'melding-gewichten.bin');

/** So sure before a suspicion of danger gives way to it. */
export const ZEKER_BIJ_VERMOEDEN = 0.85;
