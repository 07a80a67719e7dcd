/** What the ledger says of each message: where it stands, and whether it may be sent again. */
import { isWachtreden } from './bezorgmoment';
import type { Wachtreden } from './bezorgmoment';

/** `niet-bereikt`: Teams knows the receiver and says no; it goes on when that person speaks to us again. */
export type Bezorgstatus =
  'wachtend' | 'verzonden' | 'niet-bereikt' | 'geblokkeerd' | 'opgegeven' | 'verlopen' | 'ingetrokken';

/** Which message it was: its kind, since when it goes out, and the words people know it by; null where it has none for this reader. */
export interface Welkbericht {
  readonly soort: string;
  readonly op: string;
  readonly inhoud: string | null;
}

/** A message that did not arrive, as a task about it shows it: with another way to reach that person. */
export interface Nietbereikt extends Welkbericht {
  readonly id: string;
  readonly casusId: string;
  readonly ontvanger: string;
  readonly contact: string | null;
  readonly reden: string | null;
  readonly magHerhalen: boolean;
}

/** One message to one receiver, as the ledger keeps it. */
export interface Bezorgregel {
  readonly id: string;
  /** Kind of the outbox row. */
  readonly soort: string;
  readonly objectId: string;
  readonly casusId: string | null;
  readonly ontvangerId: string;
  readonly op: string;
  readonly status: Bezorgstatus;
  readonly pogingen: number;
  /** How often the answer to it was lost: it may have arrived twice, with the same business id. */
  readonly onzeker: number;
  readonly verzondenOp: string | null;
  /** When it is taken up next, while it waits. */
  readonly volgendeOp: string;
  /** Code of the last failure, or why it waits. */
  readonly reden: string | null;
}

/** What people read in the ledger. */
export type Bezorgstand = 'in-wachtrij' | 'opnieuw' | Wachtreden | Exclude<Bezorgstatus, 'wachtend'>;

export function bezorgstand({
  status,
  pogingen,
  reden,
}: Pick<Bezorgregel, 'status' | 'pogingen' | 'reden'>): Bezorgstand {
  if (status !== 'wachtend') return status;
  if (isWachtreden(reden)) return reden;
  return pogingen > 0 ? 'opnieuw' : 'in-wachtrij';
}

/** A message to many: how many people it was for, of how many it does not wait any more, and to how many it goes later by plan. */
export interface Voortgang {
  readonly objectId: string;
  readonly totaal: number;
  readonly klaar: number;
  readonly gepland: number;
}

const stappen = 4;
/** Nothing is in the queue any more, and less than a quarter has left: the rest goes with the daily overview. */
const allesGepland = '010';

/** The last quarter that was passed, as a text that sorts; null before the first. */
export function voortgangsstap({ totaal, klaar, gepland }: Omit<Voortgang, 'objectId'>): string | null {
  const stap = totaal === 0 ? 0 : Math.floor((klaar * stappen) / totaal);
  if (stap > 0) return String((stap * 100) / stappen).padStart(3, '0');
  return gepland > 0 && klaar + gepland === totaal ? allesGepland : null;
}

/** These a person may send again: they did not arrive, or nobody knows. */
export const magOpnieuw = ({ status, onzeker }: Pick<Bezorgregel, 'status' | 'onzeker'>): boolean =>
  status === 'niet-bereikt' ||
  status === 'opgegeven' ||
  status === 'verlopen' ||
  (status === 'verzonden' && onzeker > 0);
