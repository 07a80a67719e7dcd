/** A closed casus is opened again, with the reason why. */
import type { CasusDossier } from '../domain/casus';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal } from '../domain/result';
import { zorgVoorEigenaar } from './casus-eigenaar';
import { vergrendeldeCasus, zetStap } from './casus-stap';
import type { Verb } from './use-case';

interface Heropening {
  readonly casusId: string;
  readonly reden: VrijeTekst | null;
}

export const casusHeropenen: Verb<Heropening, { readonly casusId: string }, CasusDossier> = {
  handeling: 'casus.heropenen',
  zaak: (werk, invoer) => vergrendeldeCasus(werk, invoer.casusId),
  async doe(werk, { reden }, casus) {
    if (reden === null) return faal({ soort: 'reden-ontbreekt', stap: 'opnieuw openen' });
    await werk.eenheid.casus.vergrendelAanbieder(casus.aanbiederId);
    const loopt = await werk.eenheid.casus.vanAanbieder(casus.aanbiederId, werk.vandaag);
    // One casus per aanbieder runs at a time: another one that was opened since is the place to go on.
    if (loopt !== null && loopt.id !== casus.id && loopt.status !== 'gesloten') {
      return faal({ soort: 'casus-loopt-al', nummer: loopt.nummer });
    }
    const heropend = await zetStap(werk, casus, 'heropenen', reden);
    // Who owned it before may have left since.
    if (heropend.ok) await zorgVoorEigenaar(werk, casus, { van: werk.vandaag, anders: 'niemand' });
    return heropend;
  },
  voorwerp: (invoer) => ({ soort: 'casus', id: invoer.casusId }),
};
