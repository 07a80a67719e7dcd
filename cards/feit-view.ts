/** What the card of one fact is made from. */
import type { Aanspreekpunt } from '../domain/bij-wie';
import type { OptioneelFeit } from '../domain/feit';

export interface FeitView {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly gesloten: boolean;
  /** Nothing on the card for who may change nothing of it. */
  readonly alleenLezen?: boolean;
  readonly regel: { readonly id: string; readonly omschrijving: string; readonly vragenAan: string };
  readonly nu: OptioneelFeit<unknown>;
  /** Who can really be asked for it. */
  readonly bijWie?: readonly Aanspreekpunt[];
  readonly versie: number;
  readonly historie: readonly {
    readonly waarde: unknown;
    readonly wijze: string;
    readonly reden: string | null;
    readonly door: string;
    readonly op: string;
  }[];
}

/** What was typed comes back with what was wrong. */
export interface FeitInvoer {
  readonly waarde?: string;
  readonly reden?: string;
  /** What was chosen to keep it back, or to blacken it in the version for publication. */
  readonly grond?: string;
  readonly lak?: string;
  /** Who was asked, and on which day. */
  readonly wie?: string;
  readonly gevraagdop?: string;
  readonly meldingen?: readonly string[];
}
