/** What owners, statuses and kinds of tasks are called. */
import type { TaakEigenaar } from '../domain/draaiboek';
import type { TaakSoort, TaakStatus } from '../domain/taak';

export const eigenaren: Readonly<Record<TaakEigenaar, string>> = {
  aanbieder: 'de aanbieder',
  'accounthoudende-regio': 'de accounthoudende regio',
  regievoerder: 'de regievoerder',
  begeleidingsgroep: 'de bestuurlijke begeleidingsgroep',
  centrumgemeente: 'de centrumgemeente',
  'niet-accounthoudende-regio': 'de andere betrokken regio’s',
  gemeenten: 'de betrokken gemeenten',
  autoriteit: 'de autoriteit',
  igj: 'de IGJ',
  ozj: 'het OZJ',
};
export const eigenaarNaam = (eigenaar: TaakEigenaar): string => eigenaren[eigenaar];

export const statussen: Readonly<Record<TaakStatus, string>> = {
  open: 'open',
  gereed: 'gereed',
  vervallen: 'vervallen',
};
export const taakStatusNaam = (status: TaakStatus): string => statussen[status];

export const soorten: Readonly<Record<TaakSoort, string>> = { taak: 'Taak', mijlpaal: 'Mijlpaal' };
export const taakSoortNaam = (soort: TaakSoort): string => soorten[soort];

export const opNaamVan = (wie: string | null): string => (wie === null ? 'op niemands naam' : `op naam van ${wie}`);
