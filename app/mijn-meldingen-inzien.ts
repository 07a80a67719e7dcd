/** Somebody's own meldingen, newest first. */
import type { Melding } from '../domain/melding';
import { bereik, geenZaak } from '../domain/policy';
import { ok } from '../domain/result';
import type { Verb } from './use-case';

/** More than this nobody reads in a chat. */
const grens = 20;

export const mijnMeldingenInzien: Verb<null, readonly Melding[]> = {
  handeling: 'mijn-meldingen.inzien',
  leest: true,
  zaak: ({ actor }) => Promise.resolve({ ...geenZaak, makerId: actor.persoonId }),
  async doe({ actor, eenheid }) {
    const eigen = { ...bereik(actor, 'mijn-meldingen.inzien'), alles: false, makerId: actor.persoonId };
    return ok(await eenheid.melding.lijst(eigen, grens));
  },
  voorwerp: () => ({ soort: 'melding', id: '' }),
};
