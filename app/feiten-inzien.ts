/** The facts of a casus: what is known with its source, and what nobody knows yet. */
import type { CasusDossier } from '../domain/casus';
import { autoriteitRijen, metAutoriteit, parseDossier } from '../domain/dossier';
import type { Dossier } from '../domain/dossier';
import { mag } from '../domain/policy';
import { ok } from '../domain/result';
import { zoekCasus } from './casus-inzien';
import { stelDossierSamen } from './dossier-samenstellen';
import { alsTredeZichtbaar } from './trede-zichtbaar';
import type { Verb } from './use-case';

export interface Feitenantwoord {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  /** Null when what was recorded cannot be read; `fouten` then says why. */
  readonly dossier: Dossier | null;
  readonly fouten: readonly string[];
  readonly magBijwerken: boolean;
}

export const feitenInzien: Verb<{ readonly casus: string }, Feitenantwoord, CasusDossier> = {
  handeling: 'feiten.inzien',
  leest: true,
  zaak: async (werk, invoer) => alsTredeZichtbaar(werk, await zoekCasus(werk, invoer.casus)),
  async doe(werk, _, casus) {
    const gelezen = parseDossier(await stelDossierSamen(werk, casus));
    return ok({
      casusId: casus.id,
      casusNummer: casus.nummer,
      aanbieder: casus.aanbiederNaam,
      // As the letters do it, so that this list and theirs name the same gaps.
      dossier: gelezen.ok ? metAutoriteit(gelezen.value, autoriteitRijen, null) : null,
      fouten: gelezen.ok ? [] : gelezen.fout,
      magBijwerken: mag(werk.actor, 'feit.corrigeren', casus),
    });
  },
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casusId ?? invoer.casus }),
};
