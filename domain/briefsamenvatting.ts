/** What people are told of a letter without the letter itself: which version, where it stands, and what it still asks. */
import type { Aanspreekpunt } from './bij-wie';
import type { Voorstel } from './brief-eigen';
import type { Briefgat, GeraakteZin } from './briefcontrole';
import type { Handeling } from './policy';

export interface Briefsamenvatting {
  readonly briefId: string;
  readonly nummer: string;
  readonly versie: number;
  readonly soort: string;
  readonly publiek: string;
  readonly status: string;
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  readonly gemaaktOp: string;
  readonly gaten: readonly Briefgat[];
  /** Who can really be asked for them; nobody for a reader who does not see the casus. */
  readonly bijWie?: readonly Aanspreekpunt[];
  /** Sentences that rest on a fact that changed after this version was made. */
  readonly geraakt: readonly GeraakteZin[];
  /** What this reader may do with it. */
  readonly vervolg: readonly Handeling[];
  /** Where the facts would say something else than what somebody wrote himself. */
  readonly voorstellen: readonly Voorstel[];
  /** The series this letter is of, which is then the way back; left out for a letter that stands alone. */
  readonly reeks?: string;
  /** Of this version; its first part is printed on every page. */
  readonly hash: string;
  /** Characters of text, for an idea of the size of a file. */
  readonly tekens: number;
  /** The same for who asks how long it is. */
  readonly woorden: number;
}
