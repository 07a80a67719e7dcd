/** What a letter needs besides the facts: its number, its version and its day. */

export interface Opdracht {
  /** Such as `B-2026-0007`; empty without a database. */
  readonly kenmerk: string;
  readonly versie: number;
  readonly concept: boolean;
  /** Null while nobody knows: then nothing is dated relative to it. */
  readonly datum: string | null;
}
