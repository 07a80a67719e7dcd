/** Word of a tredebepaling for one person; rights are judged again when it is sent. */
import type { OutboxSoort } from '../domain/ports';
import type { Reactie, Tredebepaling } from '../domain/trede';
import type { Werk } from './use-case';

export type Bepalingsoort = Extract<
  OutboxSoort,
  'standpunt-gevraagd' | 'standpunt-oneens' | 'bepaling-voorgelegd' | 'bepaling-plan-anders' | 'bepaling-vastgesteld'
>;

export const bericht = (
  { eenheid, nu }: Werk,
  soort: Bepalingsoort,
  { id, casusId, invoer }: Pick<Tredebepaling, 'id' | 'casusId' | 'invoer'>,
  ontvangerId: string,
): Promise<void> =>
  eenheid.outbox.voegToe({
    ...{ id: eenheid.nieuwId(nu), soort, objectId: id, ontvangerId, op: nu, casusId, trede: invoer.trede },
  });

/** Who put it forward hears of a dissent at once, so that people talk before it is set; not of his own record of it. */
export async function meldOneens(werk: Werk, bepaling: Tredebepaling, standpunt: Reactie['standpunt']): Promise<void> {
  if (standpunt === 'eens' || bepaling.voorgelegdDoor === werk.actor.persoonId) return;
  await bericht(werk, 'standpunt-oneens', bepaling, bepaling.voorgelegdDoor);
}
