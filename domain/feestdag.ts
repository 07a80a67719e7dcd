/** A holiday as a row: from the register of the law, or added by a beheerder; taken away is marked and never erased. */

export interface Feestdag {
  /** ISO date. */
  readonly datum: string;
  readonly naam: string;
  readonly bron: string;
  /** False: a beheerder decided that this day is a werkdag after all. */
  readonly geldt: boolean;
}
