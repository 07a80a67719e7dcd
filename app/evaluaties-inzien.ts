/** What was learned from all closed casussen, for the operator's export. */
import type { Evaluatie } from '../domain/casus';
import { geenZaak } from '../domain/policy';
import { ok } from '../domain/result';
import type { Verb } from './use-case';

export const evaluatiesInzien: Verb<null, readonly Evaluatie[]> = {
  handeling: 'evaluatie.inzien',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  doe: async ({ eenheid }) => ok(await eenheid.casus.evaluaties(null)),
  voorwerp: () => ({ soort: 'evaluatie', id: '' }),
};
