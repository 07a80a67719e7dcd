/** Gives a task to somebody by name, or takes the name off again, and tells him. */
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import type { Taakregel } from '../domain/taak';
import { isAanTePassen, zoekTaak } from './taak-zaak';
import { noteerVerloop, wijzigTaak } from './taak-verloop';
import type { TaakZaak } from './taak-zaak';
import type { Verb } from './use-case';
import { ontvangersVan } from './taak-ontvangers';
import { vertelNaam } from './taak-vertellen';

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
    await vertelNaam(werk, taak, aan);
    return ok({ taak: uitkomst.value, eerder: taak.persoonId });
  },
  voorwerp: ({ taakId }) => ({ soort: 'taak', id: taakId }),
};
