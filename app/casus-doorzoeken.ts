/** What was written on a casus, as far as this person may read it, to look for what he asks about. */
import type { CasusDossier } from '../domain/casus';
import { standVan } from '../domain/gebeurtenis';
import { ok } from '../domain/result';
import { zoekZichtbaar } from './casus-inzien';
import { zichtOp } from './tijdlijn-inzien';
import type { GebeurtenisMetStand } from './tijdlijn-inzien';
import type { Verb } from './use-case';

/** The newest of them: more than a casus gets in years, and no reason to wait. */
const meeste = 2_000;

export interface Doorzocht {
  readonly casus: CasusDossier;
  /** Newest first. */
  readonly gebeurtenissen: readonly GebeurtenisMetStand[];
}

export const casusDoorzoeken: Verb<{ readonly casus: string }, Doorzocht, CasusDossier> = {
  handeling: 'tijdlijn.inzien',
  leest: true,
  zaak: async (werk, { casus }) => zoekZichtbaar(werk, casus),
  async doe(werk, _, casus) {
    const bladzijde = { vanaf: 0, aantal: meeste };
    const { gebeurtenissen, latere } = await werk.eenheid.gebeurtenis.blad(casus.id, zichtOp(werk, casus), bladzijde);
    return ok({
      casus,
      gebeurtenissen: gebeurtenissen.map((een) => ({ gebeurtenis: een, stand: standVan(een, latere) })),
    });
  },
  voorwerp: ({ casus }, uit) => ({ soort: 'casus', id: uit?.casus.id ?? casus }),
};
