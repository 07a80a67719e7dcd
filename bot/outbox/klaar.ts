/** A row on its way out: claimed, ready to leave, or closed with its reason. */
import type { Bezorgstatus } from '../../domain/bezorging';
import type { Turn, Wachtend } from '../../domain/traffic';
import type { Gespreksverwijzing, Outbound } from '../messages';

/** A message that may leave: to a conversation we know, or to a person whose chat is opened first. */
export interface Klaar {
  /** More than one: an overview of what came together. */
  readonly rijen: readonly [Wachtend, ...Wachtend[]];
  readonly bericht: Outbound;
  readonly gesprek: Gespreksverwijzing;
  /** Not null: there is no chat yet. */
  readonly aadObjectId: string | null;
}

/** Longer than sending takes: until then no other instance sends this row. */
const claimMs = 30_000;
export const neem = (turn: Turn, rijen: readonly Wachtend[], nu: string): Promise<ReadonlySet<string>> =>
  turn.verzending.neem(
    rijen.map(({ id }) => id),
    nu,
    new Date(Date.parse(nu) + claimMs).toISOString(),
  );

export async function sluit(
  turn: Turn,
  rij: Wachtend,
  status: Exclude<Bezorgstatus, 'wachtend' | 'verzonden'>,
  reden: string,
): Promise<null> {
  await turn.verzending.sluitAf(rij.id, status, reden);
  return null;
}
