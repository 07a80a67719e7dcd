/** One thing that is asked of a letter in words that cannot mean anything else. */
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';

export type Doe = (beurt: Beurt, brief: string, gelezen: Bericht) => Promise<BeurtAntwoord>;

export interface Eerstevraag {
  /** Of the text in lower case without marks. */
  readonly patroon: Pick<RegExp, 'test'>;
  /** What the pattern alone does not say; left out where it says it all. */
  readonly maarAls?: (gelezen: Bericht) => boolean;
  readonly doe: Doe;
  /** Who only files meldingen speaks of the letters of others: of a bank, of the organisation. */
  readonly nietVanMelder?: true;
  /** It names more kinds of letters than one, and is about the one before him all the same. */
  readonly overMeer?: true;
  /** Of the casus whichever of its letters is before him: then its answer without a letter too. */
  readonly vanCasus?: (beurt: Beurt, casus: string, gelezen: Bericht) => Promise<BeurtAntwoord>;
}
