/** What a page of letters of a series is made from. */
import type { Geraaktheid, Reeksdeel, Rondestap, Uitval } from '../domain/briefreeks';

export interface ReeksbriefView {
  readonly briefId: string;
  readonly gemeente: string;
  readonly nummer: string;
  readonly versie: number;
  readonly status: string;
  /** Why it was left in the last step, with the sentence of that refusal. */
  readonly uitval: { readonly stap: Uitval['stap']; readonly waarom: string } | null;
  readonly geraakt: Pick<Geraaktheid, 'vervallen' | 'zinnen'> | null;
  readonly lezers: readonly string[];
  readonly zelfGelezen: boolean;
  /** In how many places the facts say otherwise now than somebody's own words; null where nobody wrote any. */
  readonly voorstellen: number | null;
}

export interface ReekslijstView {
  readonly reeks: string;
  readonly casusId: string;
  readonly casusNummer: string;
  readonly brieven: readonly ReeksbriefView[];
  readonly deel: Reeksdeel;
  /** Said above the list, such as what was just recorded. */
  readonly melding?: string;
  readonly magVaststellen: boolean;
  /** Steps this reader may take with all of them. */
  readonly mag: readonly Rondestap[];
  /** Place in the series behind which this page begins, and of its last letter; null when there is no more. */
  readonly vorige: number | null;
  readonly volgende: number | null;
}
