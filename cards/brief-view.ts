/** What the card of a letter is made from. */
import type { Voorstel } from '../domain/brief-eigen';
import type { Briefgat, GeraakteZin } from '../domain/briefcontrole';
import type { Brieflezing } from '../domain/brieflezing';
import type { Handeling } from '../domain/policy';
import type { Gevonden } from './nakijkpunten';

export interface BriefView {
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
  readonly lezing: Brieflezing;
  readonly gaten: readonly Briefgat[];
  /** Present on a letter that was just asked for. */
  readonly ongewijzigd?: boolean;
  /** What this reader may do with it. */
  readonly vervolg: readonly Handeling[];
  /** Where the facts would say something else than what somebody wrote himself. */
  readonly voorstellen?: readonly Voorstel[];
  /** Sentences under which a fact changed after this version was made. */
  readonly geraakt?: readonly GeraakteZin[];
  /** The series it is of, which is then the way back. */
  readonly reeks?: string;
  /** For who may check the letter, as long as it has not left. */
  readonly nagekeken?: (Gevonden & { readonly magSchrijven: boolean }) | null;
  /** Why the last step was refused. */
  readonly melding?: string;
}
