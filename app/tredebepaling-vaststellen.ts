/** A second person sets what was put forward; from that moment it is history and never changes. */
import type { CasusDossier } from '../domain/casus';
import { faal, ok } from '../domain/result';
import { magVaststellen } from '../domain/trede';
import type { Tredebepaling } from '../domain/trede';
import type { Verb } from './use-case';

interface BepalingZaak extends CasusDossier {
  readonly bepaling: Tredebepaling;
}

export const tredebepalingVaststellen: Verb<
  { readonly bepalingId: string },
  { readonly casusId: string },
  BepalingZaak
> = {
  handeling: 'tredebepaling.vaststellen',
  async zaak({ eenheid, vandaag }, invoer) {
    const bepaling = await eenheid.tredebepaling.vind(invoer.bepalingId);
    const casus = bepaling && (await eenheid.casus.vind(bepaling.casusId, vandaag));
    return casus && { ...casus, bepaling };
  },
  async doe({ actor, eenheid, nu }, _, { bepaling, versie, ...casus }) {
    const besluit = magVaststellen(bepaling, actor);
    if (!besluit.ok) return faal(besluit.fout);
    if (!(await eenheid.tredebepaling.stelVast(bepaling.id, actor.persoonId, nu))) {
      return faal({ soort: 'kan-niet-in-deze-status', status: 'vastgesteld', stap: 'vaststellen' });
    }
    const plan = bepaling.invoer.plan ?? casus.plan;
    const bijgewerkt = await eenheid.casus.werkBij(casus.id, versie, { nu, status: 'in-behandeling', plan });
    return bijgewerkt ? ok({ casusId: casus.id }) : faal({ soort: 'verouderd', versie, nu: versie + 1 });
  },
  voorwerp: (invoer) => ({ soort: 'tredebepaling', id: invoer.bepalingId }),
};
