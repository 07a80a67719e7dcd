/** Which question about a casus a message is, while that casus is before somebody. To teach, add a sentence to test/bot/understand/vervolg-casus.jsonl and run its goldens. */
import { casusvragen } from '../../../domain/casusvraag';
import type { Casusvraag } from '../../../domain/casusvraag';
import { ANDERS, vervolglezer } from './lezer';

/** In a fixed order: the columns of the table of weights. */
export const casusklassen = [ANDERS, ...casusvragen] as const;

export const leesCasusvraag = vervolglezer<Casusvraag>(casusklassen, 'casus-gewichten.bin');
