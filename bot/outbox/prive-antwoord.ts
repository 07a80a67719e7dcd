/** The private part of an answer, kept in the outbox until it arrived. */
import type { OutboxRij } from '../../domain/ports';
import type { Turn } from '../../domain/traffic';
import { bezorgTekst } from '../../texts/bezorging';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Outbound } from '../messages';
import { geldigMs, leesBewaard } from './antwoord-bewaren';

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
