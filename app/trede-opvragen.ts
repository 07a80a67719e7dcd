/** The trede of an aanbieder as it was decided and recorded; nothing is computed here. */
import type { CasusDossier } from '../domain/casus';
import { mag } from '../domain/policy';
import type { Handeling } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { labelVan, tredeZicht } from '../domain/trede';
import type { Standpunt, Tredebepaling, Tredestap } from '../domain/trede';
import type { Besluitnemers, Tredebeeld } from '../domain/tredebeeld';
import { geldendOp, komendeNa } from '../domain/tredebepaling';
import { standpuntenVan } from '../domain/partijstandpunt';
import { verloop } from '../domain/tredeverloop';
import { tredenRondom } from './trede-rondom';
import { alsKomend, alsStap } from './trede-zichtbaar';
import { volgendeStapVan } from './volgende-stap';
import type { Verb } from './use-case';

export interface Tredeantwoord extends Tredebeeld {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbiederId: string;
  /** What this person may do next with the casus; each verb judges that again. */
  readonly vervolg: readonly Handeling[];
  /** The treden that held, newest first. */
  readonly historie: readonly Tredestap[];
}

const vervolgstappen: readonly Handeling[] = ['casus.inzien', 'tredebepaling.voorleggen', 'brief.opstellen'];

export const tredeOpvragen: Verb<{ readonly over: string }, Tredeantwoord, CasusDossier> = {
  handeling: 'trede.opvragen',
  leest: true,
  // Its own only: whose trede it is when that is of its concern, is said by who asks for that one.
  zaak: ({ eenheid, vandaag }, { over }) => eenheid.casus.zoek(over, vandaag),
  async doe(werk, _, casus) {
    const { actor, eenheid, nu, vandaag } = werk;
    const historie = await eenheid.tredebepaling.historie(casus.id);
    const geldend = geldendOp(historie, vandaag);
    const zicht = tredeZicht(actor, casus, geldend?.invoer.trede ?? null);
    if (zicht === 'geen') return faal({ soort: 'geen-toegang' });
    const heel = zicht === 'geheel';
    return ok({
      casusId: casus.id,
      casusNummer: casus.nummer,
      aanbiederId: casus.aanbiederId,
      aanbieder: casus.aanbiederNaam,
      trede: geldend?.invoer.trede ?? null,
      label: geldend && labelVan(geldend.invoer.trede),
      sinds: geldend?.invoer.ingangsdatum ?? null,
      besluit: geldend && beslissers(geldend),
      grond: heel ? (geldend?.invoer.grond ?? null) : null,
      standpunten: heel && geldend ? standpuntenVan(geldend) : [],
      plan: casus.plan,
      regie: casus.rolhouders.filter((houder) => houder.rol === 'regievoerder'),
      accounthouder: casus.accounthouderNaam,
      gesloten: casus.status === 'gesloten',
      volgendeStap: await volgendeStapVan(werk, casus),
      bijgewerktOp: casus.bijgewerktOp,
      peildatum: nu,
      vandaag,
      vervolg: vervolgstappen.filter((handeling) => mag(actor, handeling, casus)),
      historie: heel ? verloop(historie, vandaag).map(alsStap).reverse() : [],
      rondom: await tredenRondom(werk, casus),
      komend: heel ? komendeNa(historie, vandaag).map(alsKomend) : [],
    });
  },
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casusId ?? invoer.over }),
  ook: ({ rondom = [] }) => rondom.map(({ casusId }) => ({ soort: 'casus', id: casusId })),
};

/**
 * Who set it, and who agreed or was there when it was decided. Who was asked and never answered did not decide,
 * and who disagreed stands apart, for who may read that.
 */
function beslissers(bepaling: Tredebepaling): Besluitnemers {
  const met = (gezocht: Standpunt): readonly string[] =>
    standpuntenVan(bepaling).flatMap(({ naam, standpunt }) => (standpunt === gezocht ? [naam] : []));
  const { vastgesteldDoorNaam: door, vastgesteldDoorPartij: partij, vastgesteldOp: op } = bepaling;
  return { door, partij, op, eens: met('eens'), aanwezig: met('niet-gevraagd') };
}
