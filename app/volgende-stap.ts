/** The next step of a casus: what people named, otherwise the open task or milestone that is due first. */
import type { CasusDossier, Stap } from '../domain/casus';
import { mag } from '../domain/policy';
import { taakZaakVan } from './taak-zaak';
import type { Werk } from './use-case';

/** A task that this reader may not see is no next step for him. */
export async function volgendeStapVan(werk: Werk, casus: CasusDossier): Promise<Stap | null> {
  if (casus.volgendeStap !== null || casus.status === 'gesloten') return casus.volgendeStap;
  const taak = await werk.eenheid.taak.eerstvolgende(casus.id);
  if (taak === null || !mag(werk.actor, 'taken.inzien', await taakZaakVan(werk, taak, casus))) return null;
  return { wat: taak.wat, voor: taak.termijn };
}
