/** One page of a longer list, and what is said on its buttons. */

export interface Blad {
  /** How many come before this page. */
  readonly vanaf: number;
  readonly totaal: number;
  readonly perBlad: number;
}

export const bladTekst = { verder: 'Volgende', terug: 'Vorige' } as const;
