/** Tells whom it concerns that a task got a name or lost one, whichever way: given, taken over, or put with somebody else. */
import type { Taakregel, VerloopSoort } from '../domain/taak';
import { tredeNu } from './trede-zichtbaar';
import type { Werk } from './use-case';

/** Who did it himself knows. What has not left yet about this task is old news, and who never heard that it was his does not hear that it is no longer. */
export async function vertelNaam(
  werk: Werk,
  { id: objectId, casusId, persoonId: eerder }: Taakregel,
  aan: string | null,
): Promise<void> {
  const { actor, eenheid, nu } = werk;
  await eenheid.outbox.trekIn(objectId);
  const aanHem = (await eenheid.outbox.over(objectId)).filter(({ ontvangerId }) => ontvangerId === eerder);
  const gehoord = aanHem.filter(({ status }) => status !== 'ingetrokken').at(-1)?.soort;
  const wistHet = gehoord === 'taak-gegeven' || aanHem.length === 0 || (await namZelf(werk, objectId));
  const berichten = [
    { soort: 'taak-gegeven', ontvangerId: aan },
    { soort: 'taak-teruggenomen', ontvangerId: wistHet ? eerder : null },
  ] as const;
  const trede = await tredeNu(werk, casusId);
  for (const { soort, ontvangerId } of berichten)
    if (ontvangerId !== null && ontvangerId !== actor.persoonId)
      await eenheid.outbox.voegToe({ id: eenheid.nieuwId(nu), soort, objectId, ontvangerId, op: nu, casusId, trede });
}

/** What puts a name on a task, or takes it off. */
export const zetNaam: ReadonlySet<VerloopSoort> = new Set(['gegeven', 'overgenomen', 'eigenaar']);

/** Before what was just written down: he took it over by himself, and no message had to tell him. */
async function namZelf({ eenheid }: Werk, taakId: string): Promise<boolean> {
  const [, vorige] = (await eenheid.taak.verloop(taakId)).filter(({ soort }) => zetNaam.has(soort));
  return vorige?.soort === 'overgenomen';
}
