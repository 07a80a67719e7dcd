/** Word of a tredebepaling for one person; rights are judged again when it is sent. */
import type { OutboxSoort } from '../domain/ports';
import type { Tredebepaling } from '../domain/trede';
import type { Werk } from './use-case';

export const bericht = (
  { eenheid, nu }: Werk,
  soort: Extract<OutboxSoort, 'standpunt-gevraagd' | 'bepaling-voorgelegd' | 'bepaling-vastgesteld'>,
  { id, casusId, invoer }: Pick<Tredebepaling, 'id' | 'casusId' | 'invoer'>,
  ontvangerId: string,
): Promise<void> =>
  eenheid.outbox.voegToe({
    ...{ id: eenheid.nieuwId(nu), soort, objectId: id, ontvangerId, op: nu, casusId, trede: invoer.trede },
  });
