/** The shape of one intent record: fixed words, combinations of concepts with points, and examples that are also its tests. */
import type { Naar } from '../../../domain/doorverwijzing';
import type { Intent } from '../begrepen';
import type { Kenmerk } from '../lexicon';

export interface Combinatie {
  /** All of these. */
  readonly als: readonly Kenmerk[];
  /** None of these. */
  readonly zonder?: readonly Kenmerk[];
  /** 1 to 10: 3 = a hint, 6 = probable, 8 and more = certain enough to interrupt an open question. */
  readonly punten: number;
  /** Only in the record of `verwijzing`. */
  readonly naar?: Naar;
}

export interface IntentRegel {
  readonly intent: Intent;
  /** Reserved words: certain when the message is these words, or begins with them and goes on with a name or number. */
  readonly woorden: readonly string[];
  readonly combinaties: readonly Combinatie[];
  readonly voorbeelden: readonly string[];
}
