/** Whether the embargo of a casus is over, for who has one of its letters before him: the letter prints it, so who may read the one may hear the other. */
import type { CasusDossier } from '../domain/casus';
import { ok } from '../domain/result';
import { embargoIn } from './brief-hindernissen';
import { briefVoorwerp, briefZaak } from './brief-zaak';
import type { BriefZaak } from './brief-zaak';
import { zoekZichtbaar } from './casus-inzien';
import { stelDossierSamen } from './dossier-samenstellen';
import type { Verb, Werk } from './use-case';

export interface Embargostand {
  /** UTC; null where none is recorded. */
  readonly tot: string | null;
  readonly voorbij: boolean;
}

const stand = async (werk: Werk, casus: CasusDossier): Promise<Embargostand> => {
  const tot = embargoIn(await stelDossierSamen(werk, casus));
  return { tot, voorbij: tot !== null && tot <= werk.nu };
};

export const briefEmbargo: Verb<{ readonly brief: string }, Embargostand, BriefZaak> = {
  handeling: 'brief.inzien',
  leest: true,
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  doe: async (werk, _, zaak) => ok(await stand(werk, zaak)),
  voorwerp: briefVoorwerp,
};

/** Without a letter it is a fact like any other. */
export const casusEmbargo: Verb<{ readonly casus: string }, Embargostand, CasusDossier> = {
  handeling: 'feiten.inzien',
  leest: true,
  zaak: async (werk, invoer) => zoekZichtbaar(werk, invoer.casus),
  doe: async (werk, _, casus) => ok(await stand(werk, casus)),
  voorwerp: (invoer) => ({ soort: 'casus', id: invoer.casus }),
};
