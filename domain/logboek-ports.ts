/** Stores of what was done: the logboek, and the first result of each one-time key. */
import type { Handeling } from './policy';

export interface LogboekRegel {
  readonly op: string;
  readonly persoonId: string;
  readonly handeling: Handeling;
  readonly soort: string;
  readonly objectId: string;
  /** `gedaan`, `geweigerd`, or the kind of the Fout. Codes only: nothing a user typed. */
  readonly uitkomst: string;
  /** Trace of the activity that caused it; null for scheduled work and for commands of an operator. */
  readonly spoor?: string | null;
}

export interface LogboekStore {
  schrijf(regel: LogboekRegel): Promise<void>;
  /** When the last line was written; null while there is none. */
  laatsteOp(): Promise<string | null>;
}

/** First result of a one-time key. */
export interface Sleutelgebruik {
  readonly sleutel: string;
  readonly persoonId: string;
  readonly handeling: Handeling;
  /** JSON; empty when it was so long ago that only the fact is kept. */
  readonly uitkomst: string;
  readonly op: string;
}

export interface SleutelStore {
  vind(sleutel: string): Promise<Sleutelgebruik | null>;
  bewaar(gebruik: Sleutelgebruik): Promise<void>;
  /** Forgets the results given before that moment; the keys themselves stay used for ever. The number it forgot. */
  vergeetUitkomsten(voor: string): Promise<number>;
}
