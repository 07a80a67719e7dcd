/** Gives a task to somebody by name, or takes the name off again; who it is given to could have taken it over himself, and is told. */
import type { Actor } from '../domain/actor';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { mag } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { moetBevestigen } from '../domain/taak';
import type { Taakregel } from '../domain/taak';
import { tredeZicht } from '../domain/trede';
import { isAanTePassen, noteerVerloop, wijzigTaak, zoekTaak } from './taak-zaak';
import type { TaakZaak } from './taak-zaak';
import { tredeNu } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';

/** As many people as a form shows. */
const meesteMensen = 60;

/**
 * Whom a task can be given to: colleagues, who holds a role on the casus, and who works for the accounthoudende regio, the authority
 * or the party that the task is for, as far as each of them may take it over. A name on a task gives no right, so nobody gets one who has none.
 */
async function ontvangersVan(werk: Werk, { taak, casus, partijIds, ...zaak }: TaakZaak): Promise<readonly Actor[]> {
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

interface Toewijzing {
  readonly taakId: string;
  readonly versie: number;
  /** Null: nobody in particular any more. */
  readonly aan: string | null;
  readonly reden: VrijeTekst | null;
}

/** `eerder`: whose name stood on it, for who takes it back. */
interface Gegeven {
  readonly taak: Taakregel;
  readonly eerder: string | null;
}

export const taakToewijzen: Verb<Toewijzing, Gegeven, TaakZaak> = {
  handeling: 'taak.toewijzen',
  zaak: (werk, { taakId }) => zoekTaak(werk, taakId),
  async doe(werk, { versie, aan, reden }, zaak) {
    const { taak, casus } = zaak;
    const mogelijk = isAanTePassen(taak, casus);
    if (!mogelijk.ok) return mogelijk;
    const wie = (await ontvangersVan(werk, zaak)).find(({ persoonId }) => persoonId === aan);
    if (aan !== null && wie === undefined)
      return faal({ soort: 'veld-ongeldig', veld: 'Aan wie', uitleg: 'niet-in-de-lijst' });
    if (aan === taak.persoonId) return faal({ soort: 'veld-ongeldig', veld: 'Aan wie', uitleg: 'ongewijzigd' });
    const uitkomst = await wijzigTaak(werk, taak, versie, { persoonId: aan });
    if (!uitkomst.ok) return uitkomst;
    await noteerVerloop(werk, taak.id, 'gegeven', { oud: taak.persoonNaam, nieuw: wie?.naam ?? null, reden });
    await vertel(werk, taak, aan);
    return ok({ taak: uitkomst.value, eerder: taak.persoonId });
  },
  voorwerp: ({ taakId }) => ({ soort: 'taak', id: taakId }),
};

/** Who did it himself knows. What has not left yet about this task is old news, and who never heard that it was his does not hear that it is no longer. */
async function vertel(werk: Werk, { id: objectId, casusId, persoonId: eerder }: Taakregel, aan: string | null) {
  const { actor, eenheid, nu } = werk;
  await eenheid.outbox.trekIn(objectId);
  const aanHem = (await eenheid.outbox.over(objectId)).filter(({ ontvangerId }) => ontvangerId === eerder);
  const gehoord = aanHem.filter(({ status }) => status !== 'ingetrokken').at(-1)?.soort;
  const wistHet = gehoord === 'taak-gegeven' || aanHem.length === 0;
  const berichten = [
    { soort: 'taak-gegeven', ontvangerId: aan },
    { soort: 'taak-teruggenomen', ontvangerId: wistHet ? eerder : null },
  ] as const;
  const trede = await tredeNu(werk, casusId);
  for (const { soort, ontvangerId } of berichten)
    if (ontvangerId !== null && ontvangerId !== actor.persoonId)
      await eenheid.outbox.voegToe({ id: eenheid.nieuwId(nu), soort, objectId, ontvangerId, op: nu, casusId, trede });
}
