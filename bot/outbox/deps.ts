/** What sending needs from outside: the database, two kinds of time, the messenger, and chance. */
import type { Klok } from '../../domain/ports';
import type { Turns, Wachtend } from '../../domain/traffic';
import type { Kaart, Bezorging, Bode } from '../messages';
import type { Tempo } from './tempo';

/** Time that passes, apart from the clock that people may set. */
export interface Tijd {
  ms(): number;
  wacht(ms: number): Promise<void>;
}

export interface OutboxDeps {
  readonly wereld: Turns;
  readonly klok: Klok;
  readonly tijd: Tijd;
  /** Shared with whatever else speaks in the same conversations. */
  readonly tempo: Tempo;
  /** Asks nobody for its turn: the outbox asks itself. */
  readonly bode: Bode;
  hash(tekst: string): string;
  onderteken(tekst: string): string;
  nieuweSleutel(): string;
  /** Hour of the daily overview, in the Netherlands; without it the hour of the house. */
  readonly overzichtUur?: number;
  /** 0 up to 1; spreads retries. */
  toeval(): number;
  /** A row that could not be handled at all: kind and id for the log. */
  defect(fout: unknown, rij: Wachtend): void;
  /** What came of each attempt, for who counts them. */
  gemeten?(uitkomst: Bezorging): void;
  /** A card of the outbox stands before this person now. */
  voorOgen?(persoonId: string, kaart: Kaart, nu: string): void;
  /** Teams says no for this conversation: what is known of it must be read again when somebody speaks there. */
  vergeet(gesprek: string): void;
}
