/** One casus, or the list of those somebody may see. */
import type { CasusDossier } from '../domain/casus';
import type { Casusfilter } from '../domain/casus-opslag';
import { bereik, geenZaak } from '../domain/policy';
import { ok } from '../domain/result';
import { tredeZicht } from '../domain/trede';
import type { Tredebepaling } from '../domain/trede';
import { geldendOp } from '../domain/tredebepaling';
import { volgendeStapVan } from './volgende-stap';
import { alsTredeZichtbaar } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';

/** Found by its number, its id, or the id of its aanbieder. */
export const zoekCasus = ({ eenheid, vandaag }: Werk, casus: string): Promise<CasusDossier | null> =>
  eenheid.casus.zoek(casus, vandaag);

/** A casus with the tredebepaling that holds today, as far as this person may read that. */
export interface CasusMetTrede {
  readonly casus: CasusDossier;
  readonly bepaling: Tredebepaling | null;
}

async function metTrede(werk: Werk, casus: CasusDossier): Promise<CasusMetTrede> {
  const geldend = geldendOp(await werk.eenheid.tredebepaling.historie(casus.id), werk.vandaag);
  const zicht = tredeZicht(werk.actor, casus, geldend?.invoer.trede ?? null);
  return { casus, bepaling: zicht === 'geen' ? null : geldend };
}

export const casusInzien: Verb<{ readonly casus: string }, CasusMetTrede, CasusDossier> = {
  handeling: 'casus.inzien',
  leest: true,
  // Below trede 3 an involved gemeente or regio may not hear that a casus runs.
  zaak: async (werk, invoer) => alsTredeZichtbaar(werk, await zoekCasus(werk, invoer.casus)),
  doe: async (werk, _, casus) =>
    ok(await metTrede(werk, { ...casus, volgendeStap: await volgendeStapVan(werk, casus) })),
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casus.id ?? invoer.casus }),
};

export interface Casuslijst {
  readonly rijen: readonly CasusMetTrede[];
  /** How many there are that this person may see; `rijen` is one page of them. */
  readonly totaal: number;
  readonly vanaf: number;
}

export const perPagina = 15;
/** More casussen than this at once are narrowed by a regio, a period or a word. */
const grens = 1_000;

/**
 * All of them, or those around one regio or gemeente, in a period, or with a word in them.
 * Those on which he holds a role come first. For an involved gemeente or regio a casus below trede 3 does not show in a list either, and is not counted.
 */
export const casussenInzien: Verb<Casusfilter & { readonly vanaf?: number; readonly aantal?: number }, Casuslijst> = {
  handeling: 'casus.inzien',
  leest: true,
  zaak: ({ actor }) => Promise.resolve({ ...geenZaak, betrokken: [actor.partijId] }),
  async doe({ actor, eenheid, vandaag }, { vanaf = 0, aantal = perPagina, ...filter }) {
    const alle = await eenheid.casus.lijst(bereik(actor, 'casus.inzien'), vandaag, grens, filter);
    const historie = await eenheid.tredebepaling.historieVan(alle.map(({ id }) => id));
    const zichtbaar = alle.flatMap((casus): readonly CasusMetTrede[] => {
      const bepaling = geldendOp(historie.get(casus.id) ?? [], vandaag);
      const zicht = tredeZicht(actor, casus, bepaling?.invoer.trede ?? null);
      return zicht === 'geen' ? [] : [{ casus, bepaling }];
    });
    const eigen = ({ casus }: CasusMetTrede): number =>
      casus.rollen.some(({ persoonId }) => persoonId === actor.persoonId) ? 0 : 1;
    const geordend = zichtbaar.toSorted((een, ander) => eigen(een) - eigen(ander));
    return ok({ rijen: geordend.slice(vanaf, vanaf + aantal), totaal: geordend.length, vanaf });
  },
  voorwerp: ({ partijId }) => ({ soort: 'casus', id: partijId ?? '' }),
};
