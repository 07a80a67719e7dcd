/** Gives somebody a role on a casus; who held it before is succeeded on the same day. */
import type { CasusRol } from '../domain/actor';
import type { CasusDossier } from '../domain/casus';
import { faal, ok } from '../domain/result';
import type { Verb } from './use-case';

interface Toewijzing {
  readonly casusId: string;
  readonly persoonId: string;
  readonly rol: CasusRol;
  /** ISO date. */
  readonly van: string;
}

export const casusrolToewijzen: Verb<Toewijzing, null, CasusDossier> = {
  handeling: 'casusrol.toewijzen',
  zaak: ({ eenheid, vandaag }, invoer) => eenheid.casus.vind(invoer.casusId, vandaag),
  async doe({ eenheid }, { casusId, persoonId, rol, van }) {
    if (!(await eenheid.persoon.vind(persoonId))) return faal({ soort: 'niet-gevonden', wat: 'persoon' });
    await eenheid.casus.wijsToe(casusId, persoonId, rol, van);
    return ok(null);
  },
  voorwerp: (invoer) => ({ soort: 'casus', id: invoer.casusId }),
};
