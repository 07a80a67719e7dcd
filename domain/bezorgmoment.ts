/** When a message that nobody asked for may leave: at once, after a rest, or with the daily overview. */
import type { Bezorgwijze } from './bezorgwijze';
import type { Trede } from './trede';
import { uurVan } from './nederlandse-tijd';

/** 0 leaves before everything else, 2 waits for the rest. */
export type Spoed = 0 | 1 | 2;

export const spoedVan = (trede: Trede | null): Spoed => (trede === 5 ? 0 : 1);

/** Voorbeeld, niet officieel: from this trede on at once, below it in the daily overview; everybody may choose for himself. */
export const directVanafStandaard: Trede = 4;

/** Voorbeeld, niet officieel: the overview leaves at this hour in the Netherlands, unless the operator chose another. */
export const overzichtUurStandaard = 15;

/** What somebody chose for himself; null where he left it as it is. */
export interface Berichtinstelling {
  readonly directVanaf: number | null;
  readonly overzichtUur: number | null;
}

/** Hours that are there on each day, also when the clock is changed. */
export const overzichtUren = Array.from({ length: 17 }, (_, plek) => plek + 6);

const rustMs = 10 * 60_000;

const uurMs = 3_600_000;

/** That hour of the Dutch clock on that day, in winter one and in summer two hours ahead of UTC. */
function uurOpDag(dag: string, uur: number): string {
  const winter = Date.parse(`${dag}T00:00:00.000Z`) + (uur - 1) * uurMs;
  const inDeWinter = new Date(winter).toISOString();
  return uurVan(inDeWinter) === uur ? inDeWinter : new Date(winter - uurMs).toISOString();
}

/** The first moment of the daily overview after this one; between 6 and 22 hours, so that it is there on each day. */
export function overzichtNa(op: string, uur = overzichtUurStandaard): string {
  const vandaag = uurOpDag(op.slice(0, 10), uur);
  const morgen = new Date(Date.parse(op) + 24 * uurMs).toISOString().slice(0, 10);
  return op < vandaag ? vandaag : uurOpDag(morgen, uur);
}

export interface Stilte {
  readonly nu: string;
  /** When the message was written. */
  readonly op: string;
  readonly trede: Trede | null;
  readonly wijze: Bezorgwijze;
  readonly directVanaf: number;
  /** The last message to this person that nobody asked for. */
  readonly laatste: string | null;
  /** Hour of the daily overview, in the Netherlands. */
  readonly uur?: number;
}

/** Why a message waits although nothing is wrong; kept with it, so that the ledger can say it. */
export const wachtredenen = ['dagoverzicht', 'rust'] as const;
export type Wachtreden = (typeof wachtredenen)[number];
export const isWachtreden = (code: string | null): code is Wachtreden =>
  (wachtredenen as readonly (string | null)[]).includes(code);

export interface Wacht {
  /** The moment to ask again. */
  readonly tot: string;
  readonly reden: Wachtreden;
}

/** Null: now. Trede 5 never waits. */
export function wachtTot({ nu, op, trede, wijze, directVanaf, laatste, uur }: Stilte): Wacht | null {
  if (trede === 5 || wijze === 'meteen') return null;
  const direct = wijze === 'gespreid' || (trede !== null && trede >= directVanaf);
  const vroegst = direct ? op : overzichtNa(op, uur);
  const rust = laatste === null ? vroegst : new Date(Date.parse(laatste) + rustMs).toISOString();
  if (vroegst <= nu && rust <= nu) return null;
  return rust > vroegst || direct ? { tot: rust, reden: 'rust' } : { tot: vroegst, reden: 'dagoverzicht' };
}
