/** Closes a casus, only together with its evaluatie. */
import type { CasusDossier } from '../domain/casus';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal } from '../domain/result';
import { vergrendeldeCasus, zetStap } from './casus-stap';
import type { Verb } from './use-case';

interface Sluiting {
  readonly casusId: string;
  readonly evaluatie: {
    /** ISO date. */
    readonly datum: string;
    readonly goed: VrijeTekst | null;
    readonly beter: VrijeTekst | null;
    readonly lessen: VrijeTekst | null;
  };
}

export const casusSluiten: Verb<Sluiting, { readonly casusId: string }, CasusDossier> = {
  handeling: 'casus.sluiten',
  zaak: (werk, invoer) => vergrendeldeCasus(werk, invoer.casusId),
  async doe(werk, { evaluatie }, casus) {
    const { eenheid, actor, nu, vandaag } = werk;
    const { datum, goed, beter, lessen } = evaluatie;
    if (goed === null || beter === null || lessen === null) return faal({ soort: 'reden-ontbreekt', stap: 'sluiten' });
    if (datum > vandaag) return faal({ soort: 'veld-ongeldig', veld: 'Datum van de evaluatie', uitleg: 'geen-datum' });
    if ((await eenheid.tredebepaling.voorgelegd(casus.id)).length > 0) {
      return faal({ soort: 'eerst-afmaken', wat: 'de tredebepaling die op een besluit wacht' });
    }
    const uit = await zetStap(werk, casus, 'sluiten');
    if (!uit.ok) return uit;
    const wie = { casusId: casus.id, persoonId: actor.persoonId, op: nu };
    await eenheid.casus.bewaarEvaluatie({ id: eenheid.nieuwId(nu), ...wie, datum, goed, beter, lessen });
    return uit;
  },
  voorwerp: (invoer) => ({ soort: 'casus', id: invoer.casusId }),
};
