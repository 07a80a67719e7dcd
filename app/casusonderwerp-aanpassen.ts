/** Which organisations a casus is about, where each works, and which regio's and gemeenten are involved. */
import type { CasusDossier, Onderwerpdeel } from '../domain/casus';
import { faal, ok } from '../domain/result';
import { vergrendeldeCasus } from './casus-stap';
import type { Verb } from './use-case';

interface Aanpassing {
  readonly casusId: string;
  readonly delen: readonly Pick<Onderwerpdeel, 'partijId' | 'werktIn' | 'segmenten'>[];
  readonly betrokkenIds: readonly string[];
}

export const casusonderwerpAanpassen: Verb<Aanpassing, { readonly casusId: string }, CasusDossier> = {
  handeling: 'casusonderwerp.aanpassen',
  zaak: (werk, invoer) => vergrendeldeCasus(werk, invoer.casusId),
  async doe({ eenheid, nu }, { delen, betrokkenIds }, casus) {
    if (!delen.some(({ partijId }) => partijId === casus.aanbiederId)) {
      return faal({ soort: 'veld-ongeldig', veld: 'Organisaties', uitleg: 'verplicht' });
    }
    const ids = [...delen.flatMap(({ partijId, werktIn }) => [partijId, ...werktIn]), ...betrokkenIds];
    for (const id of new Set(ids)) {
      if ((await eenheid.partij.vind(id)) === null) return faal({ soort: 'niet-gevonden', wat: 'partij' });
    }
    await eenheid.casus.bewaarOnderwerp(casus.id, delen);
    await eenheid.casus.zetBetrokken(casus.id, betrokkenIds);
    const bijgewerkt = await eenheid.casus.werkBij(casus.id, casus.versie, { nu });
    return bijgewerkt
      ? ok({ casusId: casus.id })
      : faal({ soort: 'verouderd', versie: casus.versie, nu: casus.versie + 1 });
  },
  voorwerp: (invoer) => ({ soort: 'casus', id: invoer.casusId }),
};
