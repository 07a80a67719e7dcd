/** What was learned: from one casus, for who may read that, and from all closed ones, for the operator's export. */
import type { CasusDossier, Evaluatie } from '../domain/casus';
import { geenZaak } from '../domain/policy';
import { ok } from '../domain/result';
import { zoekZichtbaar } from './casus-inzien';
import type { Verb } from './use-case';

export const evaluatiesInzien: Verb<null, readonly Evaluatie[]> = {
  handeling: 'evaluatie.inzien',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  doe: async ({ eenheid }) => ok(await eenheid.casus.evaluaties(null)),
  voorwerp: () => ({ soort: 'evaluatie', id: '' }),
};

export interface Lessen {
  readonly casus: CasusDossier;
  /** Oldest first: a casus that was opened again is evaluated again. */
  readonly evaluaties: readonly Evaluatie[];
}

export const lessenInzien: Verb<{ readonly casus: string }, Lessen, CasusDossier> = {
  handeling: 'evaluatie.inzien',
  leest: true,
  zaak: async (werk, { casus }) => zoekZichtbaar(werk, casus),
  doe: async ({ eenheid }, _, casus) => ok({ casus, evaluaties: await eenheid.casus.evaluaties(casus.id) }),
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casus.id ?? invoer.casus }),
};
