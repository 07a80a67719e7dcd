/** A copy of one's own melding for the own file: what stands in it, as words, and the proof of handing it over once. */

export interface Afschriftdeel {
  readonly label: string;
  readonly waarde: string;
}

export interface Afschrift {
  readonly nummer: string;
  /** Who received the melding, by the name of that day. */
  readonly afzender: string;
  /** ISO date on which the copy was made. */
  readonly datum: string;
  readonly kop: readonly Afschriftdeel[];
  readonly antwoorden: readonly Afschriftdeel[];
  readonly aanvullingen: readonly Afschriftdeel[];
  readonly verloop: readonly string[];
  readonly slot: readonly string[];
}

/** Draws it as a file; the same copy gives the same bytes. */
export type TekenAfschrift = (afschrift: Afschrift) => Promise<Uint8Array>;

/** A link that hands over one copy once, to one person, within its term. Only the hash of the token is kept. */
export interface Afschriftbewijs {
  readonly tokenHash: string;
  readonly meldingId: string;
  readonly persoonId: string;
  readonly verlooptOp: string;
  readonly gebruiktOp: string | null;
}
