/** What experience tells apart: every intent, and for a referral also where to. */
import { naren } from '../../../domain/doorverwijzing';
import type { Naar } from '../../../domain/doorverwijzing';
import { intents } from '../begrepen';
import type { Intent } from '../begrepen';

export interface Klas {
  readonly intent: Intent;
  readonly naar: Naar | null;
}

/** In a fixed order: the columns of the table of weights. */
export const klassen: readonly Klas[] = intents.flatMap((intent): readonly Klas[] =>
  intent === 'verwijzing' ? naren.map((naar) => ({ intent, naar })) : [{ intent, naar: null }],
);

export const klasNummer = (intent: string, naar: string | null): number =>
  klassen.findIndex((klas) => klas.intent === intent && klas.naar === naar);
