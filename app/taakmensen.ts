/** Whose name can be said for a task that is yet to be made, and which owner of the draaiboek he works for. */
import type { Actor } from '../domain/actor';
import type { CasusDossier } from '../domain/casus';
import type { TaakEigenaar } from '../domain/draaiboek';
import { mag } from '../domain/policy';
import { ok } from '../domain/result';
import { partijenVan, taakZaak } from '../domain/taak';
import type { Taakpartijen } from '../domain/taak';
import { tredeZicht } from '../domain/trede';
import { tredeNu } from './trede-zichtbaar';
import type { Verb } from './use-case';

export interface Taakmens {
  readonly id: string;
  readonly naam: string;
  /** Null: of no owner alone, and the form keeps what stands there. */
  readonly eigenaar: TaakEigenaar | null;
}

/** The same people a task can be given to once it is there; with the name alone nobody gets a right. */
export const taakmensenInzien: Verb<{ readonly casusId: string }, readonly Taakmens[], CasusDossier> = {
  handeling: 'taak.toevoegen',
  leest: true,
  zaak: ({ eenheid, vandaag }, { casusId }) => eenheid.casus.vind(casusId, vandaag),
  async doe(werk, _, casus) {
    const { actor, eenheid, vandaag } = werk;
    const rond = await eenheid.taak.partijenRond(casus.id, vandaag);
    const houder = casus.accounthouderId === null ? [] : [casus.accounthouderId];
    const opCasus = await eenheid.persoon.actorenVan(
      casus.rolhouders.map(({ persoonId }) => persoonId),
      vandaag,
    );
    const collegas = await eenheid.persoon.vanPartijen([actor.partijId, ...houder, ...rond.autoriteitIds], vandaag);
    const trede = await tredeNu(werk, casus.id);
    const mensen = [...opCasus.values(), ...collegas].flatMap((mens) => {
      const eigenaar = eigenaarVan(mens, casus, rond);
      const voor = eigenaar ?? 'regievoerder';
      const zaak = taakZaak(casus, voor, partijenVan(voor, casus, rond));
      const kan = mag(mens, 'taak.overnemen', zaak) && tredeZicht(mens, casus, trede) !== 'geen';
      return kan ? [[mens.persoonId, { id: mens.persoonId, naam: mens.naam, eigenaar }] as const] : [];
    });
    return ok([...new Map(mensen).values()]);
  },
  voorwerp: ({ casusId }) => ({ soort: 'casus', id: casusId }),
};

function eigenaarVan(
  { persoonId, partijId }: Actor,
  { rolhouders, accounthouderId, aanbiederId }: CasusDossier,
  { autoriteitIds }: Taakpartijen,
): TaakEigenaar | null {
  if (rolhouders.some((een) => een.persoonId === persoonId && een.rol === 'regievoerder')) return 'regievoerder';
  if (autoriteitIds.includes(partijId)) return 'autoriteit';
  if (partijId === accounthouderId) return 'accounthoudende-regio';
  return partijId === aanbiederId ? 'aanbieder' : null;
}
