/** Opens a casus from meldingen or from an own signal. */
import type { CasusInvoer } from '../domain/casus';
import { geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Verb } from './use-case';

export const casusOpenen: Verb<CasusInvoer, { readonly id: string; readonly nummer: string }> = {
  handeling: 'casus.openen',
  zaak: () => Promise.resolve(geenZaak),
  async doe({ eenheid, nu }, invoer) {
    if (!(await eenheid.partij.vind(invoer.aanbiederId))) return faal({ soort: 'niet-gevonden', wat: 'aanbieder' });
    const id = eenheid.nieuwId(nu);
    const nummer = await eenheid.nummer('C', Number(invoer.geopendOp.slice(0, 4)));
    await eenheid.casus.open({ ...invoer, id, nummer, nu });
    return ok({ id, nummer });
  },
  voorwerp: (_, uit) => ({ soort: 'casus', id: uit?.id ?? '' }),
};
