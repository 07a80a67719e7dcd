/** What a letter that left told, and what a later one says otherwise. */
import type { BriefVersie } from './brievenboek';
import type { FeitId } from './document';

/** What a letter that left told: its facts without its text. */
export interface Verzondenblad extends Pick<BriefVersie, 'nummer' | 'soort' | 'publiek' | 'variant' | 'blad'> {
  /** When it was released. */
  readonly op: string;
}

/** One fact that this letter and letters that left say differently, in words. */
export interface Anders {
  readonly feit: FeitId;
  readonly omschrijving: string;
  readonly nu: string;
  readonly toen: readonly {
    readonly waarde: string;
    readonly bron: string;
    readonly variant: string;
    readonly op: string;
  }[];
  /** The day from which a law or a register says it, where that is the reason; otherwise null. */
  readonly vanaf: string | null;
}

/** A difference with a letter that left, and what explains it. */
export interface Sindsdien {
  readonly omschrijving: string;
  readonly was: string;
  readonly nu: string;
  /** Numbers of the letters that said it. */
  readonly bron: string;
  readonly op: string;
  readonly reden: string | null;
}
