/** One event of the timeline, with what corrects it or takes it back. */
import type { CasusDossier } from '../domain/casus';
import type { Gebeurtenis } from '../domain/gebeurtenis';
import { schrijverVan, standVan } from '../domain/gebeurtenis';
import { ok } from '../domain/result';
import { zoekCasus } from './casus-inzien';
import { alsTredeZichtbaar } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';
import { zichtOp } from './tijdlijn-inzien';
import type { GebeurtenisMetStand } from './tijdlijn-inzien';

export interface GebeurtenisZaak extends CasusDossier {
  readonly gebeurtenis: Gebeurtenis;
}

/** The casus of an event, when this person may read the event: one of the kernteam does not exist for others. */
export async function gebeurtenisZaak(werk: Werk, id: string): Promise<GebeurtenisZaak | null> {
  const gebeurtenis = await werk.eenheid.gebeurtenis.vind(id);
  const casus = gebeurtenis && (await alsTredeZichtbaar(werk, await zoekCasus(werk, gebeurtenis.casusId)));
  if (!casus) return null;
  if (gebeurtenis.zichtbaarheid === 'kernteam' && zichtOp(werk, casus) !== 'kernteam') return null;
  return { ...casus, gebeurtenis, makerId: schrijverVan(gebeurtenis) };
}

export interface GebeurtenisAntwoord extends GebeurtenisMetStand {
  readonly casus: CasusDossier;
  /** What corrects it or takes it back. */
  readonly latere: readonly Gebeurtenis[];
}

export const gebeurtenisInzien: Verb<{ readonly gebeurtenis: string }, GebeurtenisAntwoord, GebeurtenisZaak> = {
  handeling: 'tijdlijn.inzien',
  leest: true,
  zaak: (werk, invoer) => gebeurtenisZaak(werk, invoer.gebeurtenis),
  async doe({ eenheid }, _, { gebeurtenis, ...casus }) {
    const latere = await eenheid.gebeurtenis.over(gebeurtenis.id);
    // A correction may itself have been taken back.
    const daarna = await Promise.all(latere.map(({ id }) => eenheid.gebeurtenis.over(id)));
    return ok({ casus, gebeurtenis, stand: standVan(gebeurtenis, [...latere, ...daarna.flat()]), latere });
  },
  voorwerp: ({ gebeurtenis }) => ({ soort: 'gebeurtenis', id: gebeurtenis }),
};
