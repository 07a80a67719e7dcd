/** What the ledger says of each message: where it stands, and whether it may be sent again. */

/** `niet-bereikt`: Teams knows the receiver and says no; it goes on when that person speaks to us again. */
export type Bezorgstatus =
  'wachtend' | 'verzonden' | 'niet-bereikt' | 'geblokkeerd' | 'opgegeven' | 'verlopen' | 'ingetrokken';

/** A message that did not arrive, as a task about it shows it: with another way to reach that person. */
export interface Nietbereikt {
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
  /** Code of the last failure. */
  readonly reden: string | null;
}

/** What people read in the ledger. */
export type Bezorgstand = 'in-wachtrij' | 'opnieuw' | Exclude<Bezorgstatus, 'wachtend'>;

export const bezorgstand = ({ status, pogingen }: Pick<Bezorgregel, 'status' | 'pogingen'>): Bezorgstand =>
  status !== 'wachtend' ? status : pogingen > 0 ? 'opnieuw' : 'in-wachtrij';

/** A message to many: how many people it was for, and of how many it does not wait any more. */
export interface Voortgang {
  readonly objectId: string;
  readonly totaal: number;
  readonly klaar: number;
}

const stappen = 4;

/** The last quarter that was passed, as a text that sorts; null before the first. */
export function voortgangsstap({ totaal, klaar }: Pick<Voortgang, 'totaal' | 'klaar'>): string | null {
  const stap = totaal === 0 ? 0 : Math.floor((klaar * stappen) / totaal);
  return stap === 0 ? null : String((stap * 100) / stappen).padStart(3, '0');
}

/** These a person may send again: they did not arrive, or nobody knows. */
export const magOpnieuw = ({ status, onzeker }: Pick<Bezorgregel, 'status' | 'onzeker'>): boolean =>
  status === 'niet-bereikt' ||
  status === 'opgegeven' ||
  status === 'verlopen' ||
  (status === 'verzonden' && onzeker > 0);
