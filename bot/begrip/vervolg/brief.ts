/** Which question about a letter a message is, while that letter is before somebody. To teach, add a sentence to test/bot/understand/vervolg-brief.jsonl and run its goldens. */
import { briefvragen } from '../../../domain/briefvraag';
import type { Briefvraag } from '../../../domain/briefvraag';
import { ANDERS, vervolglezer } from './lezer';

/** In a fixed order: the columns of the table of weights. */
export const briefklassen = [ANDERS, ...briefvragen] as const;

export const leesBriefvraag = vervolglezer<Briefvraag>(briefklassen, 'brief-gewichten.bin');
