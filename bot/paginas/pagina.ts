/** The shape of a page: the words that open it, and what it shows. */
import type { Paginavraag } from '../../domain/paginavraag';
import type { Handeling } from '../../domain/policy';
import type { Beurt, BeurtAntwoord } from '../beurt';

export type Antwoord = Promise<BeurtAntwoord>;

export interface Pagina {
  /** What is left of the text without small words, names and numbers. */
  readonly woorden: readonly string[];
  /** The same in a sentence, in whatever words. */
  readonly gevraagd?: Paginavraag;
  /** Whoever may not do this means something else with such a sentence. */
  readonly voor?: Handeling;
  readonly doe: (beurt: Beurt, tekst: string) => Antwoord;
}

export interface PaginaOver extends Omit<Pagina, 'doe'> {
  /** Which name goes with it; a casus is meant by its number or by its aanbieder. */
  readonly over: 'casus' | 'aanbieder';
  /**
   * Without a name, and without such a thing that the conversation is about, the words mean something else.
   * `naam` and `nummer`: unless the message itself names it; `nummer` by the number of the casus, and not by its aanbieder.
   */
  readonly volgt?: 'casus' | 'gebeurtenis' | 'naam' | 'nummer';
  /** Said of an aanbieder the same words tell that something goes on: "Vuurbaak sluit 1 mei". Then they are a melding, unless the order stands in front or the casus is named. */
  readonly signaal?: true;
  /** One of these at the beginning says enough, whatever follows. */
  readonly begint?: readonly string[];
  readonly doe: (beurt: Beurt, over: string, tekst: string) => Antwoord;
}
