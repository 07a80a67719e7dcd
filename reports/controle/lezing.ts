/** A contradiction as a person gets it: the fact, what is wrong, and each reading with where it stands. */
import type { FeitId } from '../../domain/document';

export interface Tegenspraak {
  readonly feit: FeitId;
  readonly omschrijving: string;
  /** Each reading with where it stands. */
  readonly lezingen: readonly { readonly waarde: string; readonly bron: string }[];
}
