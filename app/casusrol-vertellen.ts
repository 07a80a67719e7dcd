/** Tells somebody that he was given a role on a casus, or that somebody else has it now; which one stands on the card, as it is when it is sent. */
import type { CasusRol } from '../domain/actor';
import type { CasusDossier } from '../domain/casus';
import { tredeNu } from './trede-zichtbaar';
import type { Werk } from './werk';

/** Who gave it to himself knows, and so does who gave his own away. */
export const vertelRol = (werk: Werk, casusId: string, ontvangerId: string): Promise<void> =>
  vertel(werk, casusId, 'casusrol-gekregen', ontvangerId);

/** `casus` as it was before: who held the role then hears that he is succeeded. */
export async function vertelVoorganger(
  werk: Werk,
  casus: CasusDossier,
  rol: CasusRol,
  opvolgerId: string,
): Promise<void> {
  const voorganger = casus.rolhouders.find((houder) => houder.rol === rol && houder.voor === null)?.persoonId;
  if (voorganger === undefined || voorganger === opvolgerId) return;
  await vertel(werk, casus.id, 'casusrol-overgenomen', voorganger);
}

/** `gebeurtenis`: the line on the timeline that says who has the role now. */
export const vertelTeruggave = (werk: Werk, casusId: string, gebeurtenis: string, ontvangerId: string): Promise<void> =>
  vertel(werk, casusId, 'casusrol-teruggegeven', ontvangerId, gebeurtenis);

async function vertel(
  werk: Werk,
  casusId: string,
  soort: 'casusrol-gekregen' | 'casusrol-overgenomen' | 'casusrol-teruggegeven',
  ontvangerId: string,
  objectId = casusId,
): Promise<void> {
  const { actor, eenheid, nu } = werk;
  if (ontvangerId === actor.persoonId) return;
  const rij = { id: eenheid.nieuwId(nu), soort, objectId, ontvangerId, op: nu };
  await eenheid.outbox.voegToe({ ...rij, casusId, trede: await tredeNu(werk, casusId) });
}
