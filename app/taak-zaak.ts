/** A task with the casus and the partijen around it: what the policy judges, and what every verb about it starts from. */
import type { CasusDossier } from '../domain/casus';
import { partijenVan, taakZaak } from '../domain/taak';
import type { Taakpartijen, Taakregel } from '../domain/taak';
import type { Zaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { dagenLater } from '../domain/termijn';
import type { Feestdagen } from '../domain/termijn';
import { alsTredeZichtbaar } from './trede-zichtbaar';
import type { Werk } from './use-case';

export interface TaakZaak extends Zaak {
  readonly taak: Taakregel;
  readonly casus: CasusDossier;
  /** The partijen this task is for. */
  readonly partijIds: readonly string[];
}

export async function taakZaakVan({ eenheid, vandaag }: Werk, taak: Taakregel, casus: CasusDossier): Promise<TaakZaak> {
  return taakZaakMet(taak, casus, await eenheid.taak.partijenRond(casus.id, vandaag));
}

export function taakZaakMet(taak: Taakregel, casus: CasusDossier, rond: Taakpartijen): TaakZaak {
  const partijIds = partijenVan(taak.eigenaar, casus, rond);
  return { ...taakZaak(casus, taak.eigenaar, partijIds), taak, casus, partijIds };
}

/** Who may not read the trede yet, hears of no task either: it names the casus and its aanbieder. */
export async function zoekTaak(werk: Werk, taakId: string): Promise<TaakZaak | null> {
  const taak = await werk.eenheid.taak.vind(taakId);
  const gevonden = taak && (await werk.eenheid.casus.vind(taak.casusId, werk.vandaag));
  const casus = await alsTredeZichtbaar(werk, gevonden);
  return taak && casus && taakZaakVan(werk, taak, casus);
}

/** On a closed casus nothing is done any more; it can be opened again. */
export const casusIsOpen = ({ status }: CasusDossier, stap: string): Result<null> =>
  status === 'gesloten' ? faal({ soort: 'kan-niet-in-deze-status', status, stap }) : ok(null);

/** Another term, owner or name is for a task that still has to be done. */
export const isAanTePassen = (taak: Taakregel, casus: CasusDossier): Result<null> =>
  taak.status === 'open'
    ? casusIsOpen(casus, 'wijzigen')
    : faal({ soort: 'kan-niet-in-deze-status', status: taak.status, stap: 'wijzigen' });

const jarenRond = 3 * 366;

/** The holidays that a term of around today can meet. */
export const feestdagenRond = ({ eenheid, vandaag }: Werk): Promise<Feestdagen> =>
  eenheid.feestdag.geldend(dagenLater(vandaag, -jarenRond), dagenLater(vandaag, jarenRond));
