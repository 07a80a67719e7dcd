/** The facts of a casus: what is known with its source, and what nobody knows yet. */
import type { CasusDossier } from '../domain/casus';
import type { Aanspreekpunt } from '../domain/bij-wie';
import { autoriteitRijen, metAutoriteit, parseDossier, tabelregels, vraagVoor } from '../domain/dossier';
import type { Dossier } from '../domain/dossier';
import { mag } from '../domain/policy';
import { ok } from '../domain/result';
import { bijWieVoor } from './bij-wie';
import { zoekZichtbaar } from './casus-inzien';
import { stelDossierSamen } from './dossier-samenstellen';
import type { Verb } from './use-case';

export interface Feitenantwoord {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  /** Null when what was recorded cannot be read; `fouten` then says why. */
  readonly dossier: Dossier | null;
  readonly fouten: readonly string[];
  /** Who can really be asked for what nobody knows. */
  readonly bijWie: readonly Aanspreekpunt[];
  readonly magBijwerken: boolean;
}

const vragenIn = (dossier: Dossier): readonly { readonly vragenAan: string }[] =>
  tabelregels.flatMap((regel) => {
    const vragenAan = vraagVoor(dossier, regel);
    return vragenAan === null ? [] : [{ vragenAan }];
  });

export const feitenInzien: Verb<{ readonly casus: string }, Feitenantwoord, CasusDossier> = {
  handeling: 'feiten.inzien',
  leest: true,
  zaak: async (werk, invoer) => zoekZichtbaar(werk, invoer.casus),
  async doe(werk, _, casus) {
    const gelezen = parseDossier(await stelDossierSamen(werk, casus));
    // As the letters do it, so that this list and theirs name the same gaps.
    const dossier = gelezen.ok ? metAutoriteit(gelezen.value, autoriteitRijen, null) : null;
    return ok({
      casusId: casus.id,
      casusNummer: casus.nummer,
      aanbieder: casus.aanbiederNaam,
      dossier,
      bijWie: dossier === null ? [] : bijWieVoor(werk.actor, casus, vragenIn(dossier)),
      fouten: gelezen.ok ? [] : gelezen.fout,
      magBijwerken: mag(werk.actor, 'feit.corrigeren', casus),
    });
  },
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casusId ?? invoer.casus }),
};
