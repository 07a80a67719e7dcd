/** "Gelezen en akkoord": given once by each receiver, and the list of who has not. */
import type { Leesbevestiging } from '../domain/casusbericht';
import { standVan } from '../domain/gebeurtenis';
import { mag } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { gebeurtenisZaak } from './gebeurtenis-inzien';
import type { GebeurtenisZaak } from './gebeurtenis-inzien';
import type { Verb } from './use-case';

type Invoer = { readonly gebeurtenis: string };

export const casusberichtBevestigen: Verb<Invoer, { readonly casusNummer: string }, GebeurtenisZaak> = {
  handeling: 'casusbericht.bevestigen',
  zaak: (werk, { gebeurtenis }) => gebeurtenisZaak(werk, gebeurtenis),
  async doe({ eenheid, actor, nu }, _, { gebeurtenis, nummer, status }) {
    const stand = standVan(gebeurtenis, await eenheid.gebeurtenis.over(gebeurtenis.id));
    if (stand === 'ingetrokken') return faal({ soort: 'kan-niet-in-deze-status', status: stand, stap: 'bevestigen' });
    // A role on a closed casus is nobody's any more.
    if (gebeurtenis.inhoud.soort === 'rol' && status === 'gesloten')
      return faal({ soort: 'kan-niet-in-deze-status', status, stap: 'bevestigen' });
    const gevraagd = (await eenheid.casusbericht.akkoorden(gebeurtenis.id)).some(
      (een) => een.persoonId === actor.persoonId,
    );
    if (!gevraagd) return faal({ soort: 'geen-toegang' });
    await eenheid.casusbericht.geefAkkoord(gebeurtenis.id, actor.persoonId, nu);
    return ok({ casusNummer: nummer });
  },
  voorwerp: ({ gebeurtenis }) => ({ soort: 'gebeurtenis', id: gebeurtenis }),
};

export interface Akkoordlijst {
  readonly gebeurtenisId: string;
  readonly casusNummer: string;
  readonly bevestigingen: readonly Leesbevestiging[];
}

export const akkoordenInzien: Verb<Invoer, Akkoordlijst, GebeurtenisZaak> = {
  handeling: 'eigen-bezorging.inzien',
  leest: true,
  async zaak(werk, { gebeurtenis }) {
    const zaak = await gebeurtenisZaak(werk, gebeurtenis);
    return zaak !== null && mag(werk.actor, 'tijdlijn.inzien', zaak) ? zaak : null;
  },
  doe: async ({ eenheid }, _, { gebeurtenis, nummer }) =>
    ok({
      gebeurtenisId: gebeurtenis.id,
      casusNummer: nummer,
      bevestigingen: await eenheid.casusbericht.akkoorden(gebeurtenis.id),
    }),
  voorwerp: ({ gebeurtenis }) => ({ soort: 'gebeurtenis', id: gebeurtenis }),
};
