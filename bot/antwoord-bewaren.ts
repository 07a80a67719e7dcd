/** Answers that are kept until they arrived: in the chat they belong to, and the private part of one through the outbox. */
import type { OutboxRij } from '../domain/ports';
import type { Turn } from '../domain/traffic';
import { bezorgTekst } from '../texts/bezorging';
import type { Beurt, BeurtAntwoord } from './beurt';
import type { Gespreksverwijzing, Outbound } from './messages';

/** What is kept of an answer until it has arrived. */
export interface BewaardAntwoord {
  readonly gesprek: Gespreksverwijzing;
  readonly antwoord: Pick<BeurtAntwoord, 'berichten' | 'invoke'>;
  readonly prive?: readonly Outbound[];
}

/** Nobody waits longer than this for an answer. */
const geldigMs = 3_600_000;

export function teBewaren(gesprek: Gespreksverwijzing, antwoord: BeurtAntwoord): string | null {
  const { berichten, invoke, prive, nietBewaren } = antwoord;
  if (nietBewaren || (berichten.length === 0 && invoke === null && !prive)) return null;
  const bewaard: BewaardAntwoord = { gesprek, antwoord: { berichten, invoke }, ...(prive ? { prive } : {}) };
  return JSON.stringify(bewaard);
}

export const eersteAntwoord = (bewaard: string | null): BeurtAntwoord =>
  bewaard === null ? { berichten: [], invoke: null } : (JSON.parse(bewaard) as BewaardAntwoord).antwoord;

/** What cannot be read can never be sent, and may not keep the house from starting. */
export function leesBewaard(antwoord: string): BewaardAntwoord | null {
  try {
    return JSON.parse(antwoord) as BewaardAntwoord;
  } catch {
    return null;
  }
}

/** The private part in the outbox, in the transaction of its turn: one row for each message. */
export async function bewaarPrive(
  { eenheid, actor, nu }: Beurt,
  activiteit: string | null,
  { prive = [], nietBewaren }: BeurtAntwoord,
): Promise<readonly OutboxRij[]> {
  if (activiteit === null || nietBewaren) return [];
  const verlooptOp = new Date(Date.parse(nu) + geldigMs).toISOString();
  const rijen = prive.map((_, nummer): OutboxRij => ({
    id: eenheid.nieuwId(nu),
    soort: 'antwoord',
    objectId: `${activiteit}#${String(nummer)}`,
    ontvangerId: actor.persoonId,
    op: nu,
    verlooptOp,
  }));
  for (const rij of rijen) await eenheid.outbox.voegToe(rij);
  return rijen;
}

export async function priveAntwoord(
  turn: Turn,
  { objectId, op }: Pick<OutboxRij, 'objectId' | 'op'>,
  nu: string,
): Promise<Outbound | null> {
  const plek = objectId.lastIndexOf('#');
  const bewaard = await turn.inbox.antwoord(objectId.slice(0, plek));
  // The row of the turn is written with its batch: seen a moment too early, it is tried again.
  if (bewaard === null) throw new Error('the answer is not written yet');
  const bericht = leesBewaard(bewaard)?.prive?.[Number(objectId.slice(plek + 1))];
  if (bericht === undefined) return null;
  return (await magNog(turn, op, nu)) ? bericht : nietMeer(op);
}

/**
 * What was made ready then, was judged then. Roles end at the turn of a day; anything else that changes what
 * somebody may read stands in the logboek.
 */
export const magNog = async (turn: Turn, op: string, nu: string): Promise<boolean> =>
  op.slice(0, 10) === nu.slice(0, 10) && !(await turn.inbox.rechtenGewijzigd(op));

export const nietMeer = (op: string): Outbound => ({ soort: 'tekst', tekst: bezorgTekst.nietAangekomen(op) });
