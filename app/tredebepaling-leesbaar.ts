/** How much of a tredebepaling somebody reads, and what he may do with it. */
import type { Actor } from '../domain/actor';
import { mag } from '../domain/policy';
import type { Tredebepaling } from '../domain/trede';
import { zaakVan } from './tredebepaling-zaak';
import type { BepalingZaak } from './tredebepaling-zaak';
import type { Werk } from './use-case';

/** Asked from outside the casus: a partij reads its own answer, the rest of the round is for who guards the casus. */
export const leestAlles = (actor: Actor, { casus }: BepalingZaak): boolean =>
  mag(actor, 'tredebepaling.vaststellen', casus) ||
  casus.rollen.some(({ persoonId }) => persoonId === actor.persoonId) ||
  casus.accounthouderId === actor.partijId ||
  mag(actor, 'tredebepaling.inzien', { makerId: null, betrokken: [], onderwerp: [], rollen: [] });

export const alleenEigen = (bepaling: Tredebepaling, partijId: string): Tredebepaling => ({
  ...bepaling,
  invoer: { ...bepaling.invoer, opmerking: null, corrigeert: null },
  reacties: bepaling.reacties.filter((reactie) => reactie.partijId === partijId),
});

export function mogelijkheden({ actor }: Werk, { bepaling, casus }: BepalingZaak) {
  const open = bepaling.status === 'voorgelegd';
  const gevraagd = zaakVan(bepaling, casus);
  return {
    magReageren: open && mag(actor, 'tredebepaling.reageren', gevraagd),
    magVaststellen:
      open && mag(actor, 'tredebepaling.vaststellen', gevraagd) && bepaling.voorgelegdDoor !== actor.persoonId,
    magIntrekken: open && mag(actor, 'tredebepaling.intrekken', gevraagd),
  };
}
