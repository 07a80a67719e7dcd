/** How what is said lands in the fields of an open form that has words of its own: what a row of `eigenFormulieren` holds (ADR 230). */
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Formulierveld } from '../getoond/open-formulier';

export type Waarden = Readonly<Record<string, string>>;

/** What one clause says; null when it is not for that field. */
export type Lezer = (beurt: Beurt, zin: string, velden: readonly Formulierveld[]) => Waarden | null;

/** What stands behind the head of a message, whatever it names, and the fields it is for. */
export interface Waarom {
  readonly kop: string;
  readonly waarden: Waarden;
}

export interface Formulierwoorden {
  /** The fields by which the form is known. */
  readonly velden: readonly string[];
  /** Of a whole message: a reason has commas of its own. */
  readonly teksten: readonly Lezer[];
  /** Of one clause. */
  readonly korte: readonly Lezer[];
  /** The fields of `teksten`. */
  readonly heel: ReadonlySet<string>;
  readonly waarom?: (beurt: Beurt, tekst: string) => Waarom | null;
  /** Words that only its button may do, and what is said to them. */
  readonly drukt?: { readonly woorden: RegExp; readonly zin: (leeg: readonly string[]) => string };
  /** He begins anew, or means another than the form is of. */
  readonly ander: (bericht: Bericht, velden: readonly Formulierveld[]) => boolean;
  /** The form that stands ready behind a button of the last card, with what he said of it. */
  readonly klaar?: (beurt: Beurt) => (() => Promise<BeurtAntwoord>) | null;
}
