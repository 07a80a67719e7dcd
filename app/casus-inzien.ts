/** One casus, with the trede that holds today. */
import type { CasusDossier } from '../domain/casus';
import { mag } from '../domain/policy';
import { ok } from '../domain/result';
import { tredeZicht } from '../domain/trede';
import type { KomendBesluit, Tredestap } from '../domain/trede';
import type { EigenTrede } from '../domain/tredebeeld';
import { komendeNa } from '../domain/tredebepaling';
import { tredenRondom } from './trede-rondom';
import { volgendeStapVan } from './volgende-stap';
import { alsKomend, alsTredeZichtbaar, tredestapVan } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';

type Zoekwerk = Pick<Werk, 'eenheid' | 'vandaag'>;

/** Found by its number, its id, or the id of its aanbieder; a deelneming without a casus of its own stands under its concern. */
export const zoekCasus = async (werk: Zoekwerk, casus: string): Promise<CasusDossier | null> =>
  (await werk.eenheid.casus.zoek(casus, werk.vandaag)) ?? casusVanConcern(werk, casus);

/** The casus of a concern is about its deelnemingen too. */
export async function casusVanConcern({ eenheid, vandaag }: Zoekwerk, partijId: string): Promise<CasusDossier | null> {
  for (const { id } of await eenheid.partij.naar(partijId, 'deelneming-van', vandaag)) {
    const boven = await eenheid.casus.zoek(id, vandaag);
    if (boven !== null) return boven;
  }
  return null;
}

/**
 * As far as this person may know of it, with the trede that stands on it. A casus of a deelneming that he may not see is
 * none to him: under its name he finds that of its concern, as when there was no other.
 */
export async function zoekZichtbaar(werk: Werk, over: string): Promise<CasusDossier | null> {
  const gevonden = await zoekCasus(werk, over);
  const eigen = await alsTredeZichtbaar(werk, gevonden);
  const bijNaam = gevonden !== null && gevonden.id !== over && gevonden.nummer !== over.toUpperCase();
  if (!bijNaam || (eigen !== null && mag(werk.actor, 'casus.inzien', eigen))) return eigen;
  const boven = await alsTredeZichtbaar(werk, await casusVanConcern(werk, over));
  return boven !== null && mag(werk.actor, 'casus.inzien', boven) ? boven : eigen;
}

/** A casus with the trede that holds today and since when, as far as this person may read that. */
export interface CasusMetStap {
  readonly casus: CasusDossier;
  readonly stap: Tredestap | null;
  /** Decided, and still to begin; for who may read the whole decision. */
  readonly komend: readonly KomendBesluit[];
  /** Of other organisations of the same concern, as far as he may read them. */
  readonly rondom: readonly EigenTrede[];
}

async function metStap(werk: Werk, casus: CasusDossier): Promise<CasusMetStap> {
  const stap = await tredestapVan(werk, casus.id);
  const zicht = tredeZicht(werk.actor, casus, stap?.trede ?? null);
  const historie = zicht === 'geheel' ? await werk.eenheid.tredebepaling.historie(casus.id) : [];
  const komend = komendeNa(historie, werk.vandaag).map(alsKomend);
  return { casus, stap: zicht === 'geen' ? null : stap, komend, rondom: await tredenRondom(werk, casus) };
}

export const casusInzien: Verb<{ readonly casus: string }, CasusMetStap, CasusDossier> = {
  handeling: 'casus.inzien',
  leest: true,
  // Below trede 3 an involved gemeente or regio may not hear that a casus runs.
  zaak: async (werk, invoer) => zoekZichtbaar(werk, invoer.casus),
  doe: async (werk, _, casus) =>
    ok(await metStap(werk, { ...casus, volgendeStap: await volgendeStapVan(werk, casus) })),
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casus.id ?? invoer.casus }),
  ook: ({ rondom }) => rondom.map(({ casusId }) => ({ soort: 'casus', id: casusId })),
};
