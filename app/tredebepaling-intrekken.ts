/** Takes back what was put forward and not set yet; the reason stays in the history. */
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import { besluitZaak } from './tredebepaling-zaak';
import type { BepalingZaak } from './tredebepaling-zaak';
import type { Verb } from './use-case';

export const tredebepalingIntrekken: Verb<
  { readonly bepalingId: string; readonly reden: VrijeTekst | null },
  { readonly bepalingId: string },
  BepalingZaak
> = {
  handeling: 'tredebepaling.intrekken',
  zaak: (werk, invoer) => besluitZaak(werk, invoer.bepalingId),
  async doe({ actor, eenheid, nu }, { reden }, { bepaling }) {
    if (bepaling.status !== 'voorgelegd') {
      return faal({ soort: 'kan-niet-in-deze-status', status: bepaling.status, stap: 'intrekken' });
    }
    if (reden === null) return faal({ soort: 'reden-ontbreekt', stap: 'intrekken' });
    await eenheid.tredebepaling.trekIn(bepaling.id, actor.persoonId, nu, reden);
    return ok({ bepalingId: bepaling.id });
  },
  voorwerp: (invoer) => ({ soort: 'tredebepaling', id: invoer.bepalingId }),
};
