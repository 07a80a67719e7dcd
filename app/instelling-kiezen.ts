/** From which trede on somebody is told at once; below it his messages wait for the daily overview. */
import { geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { treden } from '../domain/trede';
import type { Trede } from '../domain/trede';
import type { Verb } from './use-case';

export const instellingKiezen: Verb<{ readonly vanaf: number }, Trede> = {
  handeling: 'instelling.kiezen',
  zaak: () => Promise.resolve(geenZaak),
  async doe({ eenheid, actor }, { vanaf }) {
    const trede = treden.find((een) => een === vanaf);
    if (trede === undefined) return faal({ soort: 'veld-ongeldig', veld: 'trede', uitleg: 'niet-in-de-lijst' });
    await eenheid.outbox.kiesDirectVanaf(actor.persoonId, trede);
    return ok(trede);
  },
  voorwerp: () => ({ soort: 'instelling', id: 'direct-vanaf' }),
};
