/** Puts a tredebepaling forward: what people decided together, with its ground. */
import type { CasusDossier } from '../domain/casus';
import { faal, ok } from '../domain/result';
import { magVoorleggen } from '../domain/trede';
import type { TredebepalingInvoer } from '../domain/trede';
import type { Verb } from './use-case';

type Voorstel = TredebepalingInvoer & { readonly casusId: string };

export const tredebepalingVoorleggen: Verb<Voorstel, { readonly id: string }, CasusDossier> = {
  handeling: 'tredebepaling.voorleggen',
  zaak: ({ eenheid, vandaag }, invoer) => eenheid.casus.vind(invoer.casusId, vandaag),
  async doe({ actor, eenheid, nu }, { casusId, ...invoer }) {
    const besluit = magVoorleggen(invoer);
    if (!besluit.ok) return faal(besluit.fout);
    const id = eenheid.nieuwId(nu);
    await eenheid.tredebepaling.voegToe({
      id,
      casusId,
      invoer,
      partijNamen: [],
      status: 'voorgelegd',
      voorgelegdDoor: actor.persoonId,
      voorgelegdOp: nu,
      vastgesteldDoor: null,
      vastgesteldOp: null,
    });
    return ok({ id });
  },
  voorwerp: (invoer, uit) => ({ soort: 'tredebepaling', id: uit?.id ?? invoer.casusId }),
};
