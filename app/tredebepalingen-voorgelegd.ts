/** What waits for a second person on a casus, with what was decided before. */
import type { CasusDossier } from '../domain/casus';
import { ok } from '../domain/result';
import type { Tredebepaling } from '../domain/trede';
import { zoekCasus } from './casus-inzien';
import type { Verb } from './use-case';

/** What waits on a casus, for who may put a tredebepaling forward. */
export const tredebepalingenVoorgelegd: Verb<
  { readonly casus: string },
  {
    readonly casus: CasusDossier;
    readonly open: readonly Tredebepaling[];
    readonly historie: readonly Tredebepaling[];
  },
  CasusDossier
> = {
  handeling: 'tredebepaling.voorleggen',
  leest: true,
  zaak: (werk, invoer) => zoekCasus(werk, invoer.casus),
  doe: async ({ eenheid }, _, casus) =>
    ok({
      casus,
      open: await eenheid.tredebepaling.voorgelegd(casus.id),
      historie: await eenheid.tredebepaling.historie(casus.id),
    }),
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casus.id ?? invoer.casus }),
};
