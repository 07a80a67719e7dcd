/** The casus goes into its last phase, or back to being handled. */
import type { CasusDossier } from '../domain/casus';
import { vergrendeldeCasus, zetStap } from './casus-stap';
import type { Verb } from './use-case';

interface Stapkeuze {
  readonly casusId: string;
  readonly stap: 'behandelen' | 'afronden';
}

export const casusAfronden: Verb<Stapkeuze, { readonly casusId: string }, CasusDossier> = {
  handeling: 'casus.afronden',
  zaak: (werk, invoer) => vergrendeldeCasus(werk, invoer.casusId),
  doe: (werk, { stap }, casus) => zetStap(werk, casus, stap),
  voorwerp: (invoer) => ({ soort: 'casus', id: invoer.casusId }),
};
