/** The letters of one casus, and what one of them is held against before it is released. */
import type { Geinformeerd, TeInformeren } from './informeren';
import type { Kring } from './kring';

/** What the order asks of the letters of one casus. */
export interface Volgorde {
  /** Minutes between the last release of one circle and the first of the next. */
  readonly tussenMinuten: number;
}

export interface PakketBrief {
  readonly id: string;
  readonly nummer: string;
  readonly soort: string;
  readonly publiek: string;
  /** Empty, or of a series one of its gemeenten. */
  readonly variant: string;
  readonly status: string;
  /** When it was released; null while it was not. */
  readonly vrijgegevenOp: string | null;
}

export type Hindernis =
  /** A letter for an earlier circle has not been released. */
  | { readonly soort: 'eerst-brief'; readonly nummer: string; readonly kring: Kring }
  /** The press before the councils: these got no letter in this round, and the register does not say that they know. Without `wie`: no council is known. */
  | { readonly soort: 'geen-raadsbrief'; readonly wie?: readonly string[] }
  /** No letter tells this earlier circle, and the register does not say that these people know. */
  | { readonly soort: 'niet-geinformeerd'; readonly kring: Kring; readonly wie: readonly string[] }
  | { readonly soort: 'wachttijd'; readonly tot: string }
  | { readonly soort: 'embargo'; readonly tot: string };

/** A letter for an earlier circle that was released, of which nobody wrote down that it was sent. */
export interface NietVerzonden {
  readonly nummer: string;
  readonly kring: Kring;
}

/** Leave that was asked to go out of order. */
export interface Afwijkingsstand {
  readonly reden: string;
  readonly door: string;
  readonly toegestaan: boolean;
  /** Allowed for all that stands in the way now: nothing came after it. */
  readonly dekt: boolean;
  /** Who asked cannot allow it himself. */
  readonly eigen: boolean;
}

export const telt = (status: string): boolean => status !== 'ingetrokken' && status !== 'vervangen';

/** What the order is held against, besides the letters. */
export interface Vrijgavemoment {
  readonly nu: string;
  readonly embargo: string | null;
  readonly moeten: readonly TeInformeren[];
  readonly gedaan: readonly Geinformeerd[];
  /** When something last changed that this letter tells; what councils heard before is another story. Empty: never since. */
  readonly veranderdOp: string;
  /** Councils with a letter of their own in a series, and when that was released; null while it was not. */
  readonly eigenBrieven: readonly { readonly wie: string; readonly op: string | null }[];
}

export type TeVrijgeven = Pick<PakketBrief, 'id' | 'soort' | 'publiek' | 'variant'>;
