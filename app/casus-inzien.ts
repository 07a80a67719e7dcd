/** One casus, with the trede that holds today. */
import type { CasusDossier } from '../domain/casus';
import { ok } from '../domain/result';
import { tredeZicht } from '../domain/trede';
import type { KomendBesluit, Tredestap } from '../domain/trede';
import { komendeNa } from '../domain/tredebepaling';
import { volgendeStapVan } from './volgende-stap';
import { alsKomend, alsTredeZichtbaar, tredestapVan } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';

/** Found by its number, its id, or the id of its aanbieder. */
export const zoekCasus = ({ eenheid, vandaag }: Werk, casus: string): Promise<CasusDossier | null> =>
  eenheid.casus.zoek(casus, vandaag);

/** A casus with the trede that holds today and since when, as far as this person may read that. */
export interface CasusMetStap {
  readonly casus: CasusDossier;
  readonly stap: Tredestap | null;
  /** Decided, and still to begin; for who may read the whole decision. */
  readonly komend: readonly KomendBesluit[];
}

async function metStap(werk: Werk, casus: CasusDossier): Promise<CasusMetStap> {
  const stap = await tredestapVan(werk, casus.id);
  const zicht = tredeZicht(werk.actor, casus, stap?.trede ?? null);
  const historie = zicht === 'geheel' ? await werk.eenheid.tredebepaling.historie(casus.id) : [];
  const komend = komendeNa(historie, werk.vandaag).map(alsKomend);
  return { casus, stap: zicht === 'geen' ? null : stap, komend };
}

export const casusInzien: Verb<{ readonly casus: string }, CasusMetStap, CasusDossier> = {
  handeling: 'casus.inzien',
  leest: true,
  // Below trede 3 an involved gemeente or regio may not hear that a casus runs.
  zaak: async (werk, invoer) => alsTredeZichtbaar(werk, await zoekCasus(werk, invoer.casus)),
  doe: async (werk, _, casus) =>
    ok(await metStap(werk, { ...casus, volgendeStap: await volgendeStapVan(werk, casus) })),
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casus.id ?? invoer.casus }),
};
