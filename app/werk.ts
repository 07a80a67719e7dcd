/** What every verb works with, and what a verb is. */
import type { Actor } from '../domain/actor';
import type { Eenheid } from '../domain/ports';
import type { Handeling, Zaak } from '../domain/policy';
import type { Result } from '../domain/result';

/** What a verb works with: who, when (UTC and the Dutch date), and the stores of this unit. */
export interface Werk {
  readonly actor: Actor;
  readonly nu: string;
  readonly vandaag: string;
  readonly eenheid: Eenheid;
}

/** What the logboek remembers of it: kind and id, never text. */
export interface Voorwerp {
  readonly soort: string;
  readonly id: string;
}

export interface Verb<Invoer, Uit, Z extends Zaak = Zaak> {
  readonly handeling: Handeling;
  /** Only looks: nothing to undo, so no savepoint is needed. */
  readonly leest?: true;
  /** What the policy judges. Null when it does not exist: the answer is the same as without a right. */
  zaak(werk: Werk, invoer: Invoer): Promise<Z | null>;
  /** Decides and writes. A `Fout` undoes everything this verb wrote. */
  doe(werk: Werk, invoer: Invoer, zaak: Z): Promise<Result<Uit>>;
  /** What it was about; asked again after the verb with its result, so that a new record has its id. */
  voorwerp(invoer: Invoer, uit: Uit | null): Voorwerp;
  /** What else stood in the answer: a line of its own in the logboek for each. */
  ook?(uit: Uit): readonly Voorwerp[];
  /**
   * Where the zaak is nobody's, it does not say whether what was named exists: this does. Whoever makes up an id writes nothing of it
   * into the logboek. Asked after the verb, so that what it made exists.
   */
  bekend?(werk: Werk, invoer: Invoer): Promise<boolean>;
}
