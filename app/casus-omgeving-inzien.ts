/** Around a casus: who held which role and since when, the organisations it is about, and what was learned from it. */
import type { CasusDossier, Evaluatie, Onderwerpdeel, Rolperiode } from '../domain/casus';
import type { Rolbevestiging } from '../domain/casusbericht';
import { mag } from '../domain/policy';
import { ok } from '../domain/result';
import { zoekZichtbaar } from './casus-inzien';
import type { Verb } from './use-case';

export interface CasusOmgeving {
  readonly casus: CasusDossier;
  readonly rollen: readonly Rolperiode[];
  /** What was asked of who was handed a role; like the history of roles for whoever may see the casus. */
  readonly bevestigingen: readonly Rolbevestiging[];
  readonly onderwerp: readonly Onderwerpdeel[];
  readonly evaluaties: readonly Evaluatie[];
}

export const casusOmgevingInzien: Verb<{ readonly casus: string }, CasusOmgeving, CasusDossier> = {
  handeling: 'casus.inzien',
  leest: true,
  zaak: async (werk, invoer) => zoekZichtbaar(werk, invoer.casus),
  async doe({ actor, eenheid }, _, casus) {
    const leest = mag(actor, 'evaluatie.inzien', casus);
    return ok({
      casus,
      rollen: await eenheid.casus.rolhistorie(casus.id),
      bevestigingen: await eenheid.casusbericht.rolbevestigingen(casus.id),
      onderwerp: await eenheid.casus.onderwerp(casus.id),
      evaluaties: leest ? await eenheid.casus.evaluaties(casus.id) : [],
    });
  },
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casus.id ?? invoer.casus }),
};
