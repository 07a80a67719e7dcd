/** Everything that happened to a letter, over all its versions. */
import type { Briefstap } from '../domain/brievenboek';
import { ok } from '../domain/result';
import { briefVoorwerp, briefZaak } from './brief-zaak';
import type { BriefZaak, Briefuitkomst } from './brief-zaak';
import type { Verb } from './use-case';

export type Briefverloop = Briefuitkomst & { readonly stappen: readonly (Briefstap & { readonly door: string })[] };

export const briefVerloop: Verb<{ readonly brief: string }, Briefverloop, BriefZaak> = {
  handeling: 'brief.inzien',
  leest: true,
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe({ eenheid }, _, { brief }) {
    const stappen = [];
    for (const stap of await eenheid.briefverloop.stappen(brief.nummer)) {
      stappen.push({ ...stap, door: (await eenheid.persoon.vind(stap.persoonId))?.naam ?? 'Tredewijzer' });
    }
    return ok({ briefId: brief.id, nummer: brief.nummer, stappen });
  },
  voorwerp: briefVoorwerp,
};
