/** One casus, or the list of those somebody may see. */
import type { CasusDossier } from '../domain/casus';
import type { Casusfilter } from '../domain/casus-opslag';
import { bereik, geenZaak } from '../domain/policy';
import { ok } from '../domain/result';
import { tredeZicht } from '../domain/trede';
import type { Tredebepaling } from '../domain/trede';
import { geldendOp } from '../domain/tredebepaling';
import { volgendeStapVan } from './volgende-stap';
import { alsTredeZichtbaar, tredeZichtbaar } from './trede-zichtbaar';
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
async function metTreden(
  { eenheid, vandaag }: Werk,
  casussen: readonly CasusDossier[],
): Promise<readonly CasusMetTrede[]> {
  const historie = await eenheid.tredebepaling.historieVan(casussen.map(({ id }) => id));
  return casussen.map((casus) => ({ casus, bepaling: geldendOp(historie.get(casus.id) ?? [], vandaag) }));
}

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
  async doe(werk, { vanaf = 0, aantal = perPagina, ...filter }) {
    const { actor, eenheid, vandaag } = werk;
    const overal = bereik(actor, 'casus.inzien').alles && bereik(actor, 'trede.opvragen').alles;
    if (overal) {
      const vraag = { persoonId: actor.persoonId, dag: vandaag, filter, vanaf, aantal };
      const { casussen, totaal } = await eenheid.casus.bladVanAlle(vraag);
      return ok({ rijen: await metTreden(werk, casussen), totaal, vanaf });
    }
    const alle = await eenheid.casus.lijst(bereik(actor, 'casus.inzien'), vandaag, grens, filter);
    const eigen = ({ rollen }: CasusDossier): number =>
      rollen.some(({ persoonId }) => persoonId === actor.persoonId) ? 0 : 1;
    const geordend = (await tredeZichtbaar(werk, alle)).toSorted((een, ander) => eigen(een) - eigen(ander));
    const rijen = await metTreden(werk, geordend.slice(vanaf, vanaf + aantal));
    return ok({ rijen, totaal: geordend.length, vanaf });
  },
  voorwerp: ({ partijId }) => ({ soort: 'casus', id: partijId ?? '' }),
};
