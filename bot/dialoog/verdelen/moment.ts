/** A typed message, and what it meets: the draft and the question that is open in it. */
import type { Beurt } from '../../beurt';
import type { Bericht } from '../../bericht-lezen';
import type { Open } from '../concept';
import { stapVan } from '../kaart';

export interface Moment {
  readonly beurt: Beurt;
  readonly open: Open;
  /** The open question; null at the read-back. */
  readonly veld: string | null;
  readonly bericht: Bericht;
}

/** A value for a question. */
export type Rij = readonly [veld: string, waarde: unknown];

/** What stands beside an answer that nothing else may be read in. */
export const erbuitenVan = ({ open, veld, bericht: { tekst } }: Moment): string =>
  veld === null ? tekst : (stapVan(open, veld).rest?.(tekst) ?? tekst);

/** The name in it that the open question asks for. */
export const genoemdIn = ({ open, veld, bericht }: Moment): string | undefined =>
  (veld === null ? null : stapVan(open, veld).genoemd?.(bericht)) ?? undefined;
