/** What a reader of a message is: the words it holds for one field. */
import type { MeldingInvoer } from '../../domain/melding';
import type { Bericht } from '../bericht-lezen';
import type { Antwoorden } from '../dialogue';

export type Bekend = Antwoorden<MeldingInvoer>;
/** The words for this field, or null when the message says nothing of it. */
export type Lezer = (bericht: Bericht, bekend: Bekend) => string | null;

export const uniek = (delen: readonly string[]): string | null =>
  delen.length === 0 ? null : [...new Set(delen)].join(', ');
