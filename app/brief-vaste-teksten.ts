/** The standing texts that are in a letter: who answers for each, and whether its year has passed. */
import { ok } from '../domain/result';
import { briefVoorwerp, briefZaak } from './brief-zaak';
import type { BriefZaak } from './brief-zaak';
import { passagesInBrief } from './passages';
import type { Passageregel } from './passages';
import type { Verb } from './use-case';

export interface VasteTeksten {
  readonly briefId: string;
  readonly nummer: string;
  readonly regels: readonly Passageregel[];
}

export const briefVasteTeksten: Verb<{ readonly brief: string }, VasteTeksten, BriefZaak> = {
  handeling: 'brief.inzien',
  leest: true,
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, _, { brief }) {
    return ok({ briefId: brief.id, nummer: brief.nummer, regels: await passagesInBrief(werk, brief.document) });
  },
  voorwerp: briefVoorwerp,
};
