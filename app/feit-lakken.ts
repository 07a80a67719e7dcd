/** A ground of the Woo on a fact whose value stays: councils read it, the version for publication leaves it out. */
import type { CasusDossier } from '../domain/casus';
import type { Bekend } from '../domain/feit';
import { herkomstVan } from '../domain/feit';
import type { WooGrond } from '../domain/feitversie';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal } from '../domain/result';
import { leesFeitNu, nietLeesbaar } from './feit-wijzigen';
import { feitVoorwerp, feitZaak, schrijfFeit, wijzigbaar } from './feit-zaak';
import type { Feitgevolg, Feitvraag } from './feit-zaak';
import type { Verb } from './use-case';

export interface Lakvraag extends Feitvraag {
  /** Null takes the ground away: the version for publication shows the value again. */
  readonly grond: WooGrond | null;
  readonly reden: VrijeTekst;
}

export const feitLakken: Verb<Lakvraag, Feitgevolg, CasusDossier> = {
  handeling: 'feit.lakken',
  zaak: feitZaak,
  async doe(werk, { feit, versie, grond, reden }, casus) {
    const regel = wijzigbaar(feit);
    if (!regel.ok) return regel;
    const nu = await leesFeitNu(werk, casus, regel.value);
    if (nu === null) return nietLeesbaar;
    if (nu.status !== 'bekend') return faal({ soort: 'kan-niet-in-deze-status', status: nu.status, stap: 'weglakken' });
    const waarde = metGrond(nu, grond);
    return schrijfFeit(werk, casus, regel.value, { waarde, versie, wijze: 'woo-grond', reden });
  },
  voorwerp: feitVoorwerp,
};

/** The same value from the same source, with every other reading of it. */
function metGrond(feit: Bekend<unknown>, grond: WooGrond | null): Readonly<Record<string, unknown>> {
  const { wooGrond: _, ...herkomst } = herkomstVan(feit);
  return {
    waarde: feit.waarde,
    ...herkomst,
    ...(grond === null ? {} : { wooGrond: grond }),
    ...(feit.andereLezingen.length === 0 ? {} : { ook: feit.andereLezingen }),
  };
}
