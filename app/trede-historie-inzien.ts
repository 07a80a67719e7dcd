/** Every decision about the trede of a casus: who set it, when, on which ground, and who disagreed. */
import type { CasusDossier } from '../domain/casus';
import { faal, ok } from '../domain/result';
import { tredeZicht } from '../domain/trede';
import type { Tredebepaling } from '../domain/trede';
import { geldendOp, komendeNa } from '../domain/tredebepaling';
import { verloop } from '../domain/tredeverloop';
import { zoekCasus } from './casus-inzien';
import { alsStap } from './trede-zichtbaar';
import type { Tredestap } from '../domain/trede';
import type { Verb } from './use-case';

export interface Tredehistorie {
  readonly casus: CasusDossier;
  /** Everything that was set, last decision first; corrected ones too. */
  readonly bepalingen: readonly Tredebepaling[];
  readonly geldendId: string | null;
  /** Oldest first: what held, from when. */
  readonly verloop: readonly Tredestap[];
  readonly komend: readonly Tredestap[];
  readonly vandaag: string;
}

export const tredeHistorieInzien: Verb<{ readonly over: string }, Tredehistorie, CasusDossier> = {
  handeling: 'trede.opvragen',
  leest: true,
  zaak: (werk, invoer) => zoekCasus(werk, invoer.over),
  async doe({ actor, eenheid, vandaag }, _, casus) {
    const bepalingen = await eenheid.tredebepaling.historie(casus.id);
    const geldend = geldendOp(bepalingen, vandaag);
    // Ground and dissent are for who sees the whole decision.
    if (tredeZicht(actor, casus, geldend?.invoer.trede ?? null) !== 'geheel') return faal({ soort: 'geen-toegang' });
    return ok({
      casus,
      bepalingen,
      geldendId: geldend?.id ?? null,
      verloop: verloop(bepalingen, vandaag).map(alsStap),
      komend: komendeNa(bepalingen, vandaag).map(alsStap),
      vandaag,
    });
  },
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casus.id ?? invoer.over }),
};
