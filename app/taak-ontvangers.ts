/** Who a task can be given to: whoever could have taken it over himself. */
import type { Actor } from '../domain/actor';
import { mag } from '../domain/policy';
import { ok } from '../domain/result';
import { moetBevestigen } from '../domain/taak';
import type { Taakregel } from '../domain/taak';
import { tredeZicht } from '../domain/trede';
import { zoekTaak } from './taak-zaak';
import type { TaakZaak } from './taak-zaak';
import { tredeNu } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';

/** As many people as a form shows. */
const meesteMensen = 60;

/**
 * Whom a task can be given to: colleagues, who holds a role on the casus, and who works for the accounthoudende regio, the authority
 * or the party that the task is for, as far as each of them may take it over. A name on a task gives no right, so nobody gets one who has none.
 */
export async function ontvangersVan(
  werk: Werk,
  { taak, casus, partijIds, ...zaak }: TaakZaak,
): Promise<readonly Actor[]> {
  const { actor, eenheid, vandaag } = werk;
  const { autoriteitIds } = await eenheid.taak.partijenRond(casus.id, vandaag);
  const houder = casus.accounthouderId === null ? [] : [casus.accounthouderId];
  const eigen = moetBevestigen(taak.eigenaar) ? [] : partijIds;
  const partijen = new Set([actor.partijId, ...houder, ...autoriteitIds, ...eigen]);
  const opCasus = await eenheid.persoon.actorenVan(
    casus.rolhouders.map(({ persoonId }) => persoonId),
    vandaag,
  );
  const mensen = [...opCasus.values(), ...(await eenheid.persoon.vanPartijen([...partijen], vandaag))];
  const trede = await tredeNu(werk, casus.id);
  const kan = new Map(
    mensen
      .filter((mens) => mag(mens, 'taak.overnemen', zaak) && tredeZicht(mens, casus, trede) !== 'geen')
      .map((mens) => [mens.persoonId, mens]),
  );
  return [...kan.values()];
}

interface Ontvangers {
  readonly taak: Taakregel;
  readonly mensen: readonly { readonly id: string; readonly naam: string; readonly partij: string }[];
}

export const taakOntvangersInzien: Verb<{ readonly taakId: string }, Ontvangers, TaakZaak> = {
  handeling: 'taak.toewijzen',
  leest: true,
  zaak: (werk, { taakId }) => zoekTaak(werk, taakId),
  async doe(werk, _, zaak) {
    const mensen = (await ontvangersVan(werk, zaak))
      .map(({ persoonId: id, naam, partijNaam: partij }) => ({ id, naam, partij }))
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
    return ok({ taak: zaak.taak, mensen: mensen.slice(0, meesteMensen) });
  },
  voorwerp: ({ taakId }) => ({ soort: 'taak', id: taakId }),
};
