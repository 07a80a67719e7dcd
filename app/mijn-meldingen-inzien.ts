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
    const gevonden = await eenheid.melding.lijst(eigen, grens);
    // What somebody filed for a partij he has left stays with that partij.
    return ok(gevonden.filter(({ melderPartijId }) => melderPartijId === actor.partijId));
  },
  voorwerp: () => ({ soort: 'melding', id: '' }),
};
