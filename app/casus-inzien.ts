/** One casus, or the list of those somebody may see. */
import type { CasusDossier } from '../domain/casus';
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

const grens = 25;

/** All of them, or those around one regio or gemeente. For an involved gemeente or regio a casus below trede 3 does not show in a list either. */
export const casussenInzien: Verb<{ readonly partijId: string | null }, readonly CasusMetTrede[]> = {
  handeling: 'casus.inzien',
  leest: true,
  zaak: ({ actor }) => Promise.resolve({ ...geenZaak, betrokken: [actor.partijId] }),
  async doe(werk, { partijId }) {
    const zichtbaar: CasusMetTrede[] = [];
    for (const casus of await werk.eenheid.casus.lijst(bereik(werk.actor, 'casus.inzien'), werk.vandaag, grens)) {
      if (partijId !== null && !casus.betrokken.includes(partijId)) continue;
      const rij = await metTrede(werk, casus);
      if (rij.bepaling !== null || tredeZicht(werk.actor, casus, null) === 'geheel') zichtbaar.push(rij);
    }
    return ok(zichtbaar);
  },
  voorwerp: ({ partijId }) => ({ soort: 'casus', id: partijId ?? '' }),
};
