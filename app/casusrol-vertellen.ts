/** Tells somebody that he was given a role on a casus; which one stands on the card, as it is when it is sent. */
import { tredeNu } from './trede-zichtbaar';
import type { Werk } from './werk';

/** Who gave it to himself knows. */
export async function vertelRol(werk: Werk, casusId: string, ontvangerId: string): Promise<void> {
  const { actor, eenheid, nu } = werk;
  if (ontvangerId === actor.persoonId) return;
  const rij = { id: eenheid.nieuwId(nu), soort: 'casusrol-gekregen', objectId: casusId, ontvangerId, op: nu } as const;
  await eenheid.outbox.voegToe({ ...rij, casusId, trede: await tredeNu(werk, casusId) });
}
