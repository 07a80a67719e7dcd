/** Who acts: a person with a partij and rollen, the system itself, or somebody nobody mapped yet. */
import type { PartijSoort } from './partij';

/** Roles somebody holds in his organisation, given by a beheerder. */
export const organisatieRollen = [
  'melder',
  'meldpuntmedewerker',
  'accountmanager',
  'adviseur',
  'regiomedewerker',
  'bestuurder',
  'communicatiemedewerker',
  'beheerder',
  'privacybeheerder',
] as const;
export type OrganisatieRol = (typeof organisatieRollen)[number];

/** Where a role can be held. Work of the authority's own staff reaches every casus: nobody else holds it, whoever gave it to him. */
const werktBij: Readonly<Record<OrganisatieRol, 'overal' | 'autoriteit'>> = {
  melder: 'overal',
  meldpuntmedewerker: 'autoriteit',
  accountmanager: 'autoriteit',
  adviseur: 'autoriteit',
  regiomedewerker: 'overal',
  bestuurder: 'overal',
  communicatiemedewerker: 'overal',
  beheerder: 'autoriteit',
  privacybeheerder: 'autoriteit',
};

export const magRolHebben = (rol: OrganisatieRol, soort: PartijSoort): boolean =>
  soort === 'autoriteit' || werktBij[rol] === 'overal';

/** Roles somebody holds on one casus. `casus-adviseur` and `casus-communicatie` differ from the function of that name. */
export const casusRollen = [
  'regievoerder',
  'plaatsvervanger',
  'casus-adviseur',
  'accounthouder',
  'casus-communicatie',
  'woordvoerder',
] as const;
export type CasusRol = (typeof casusRollen)[number];

/** Columns of the policy matrix that are nobody's role: scheduled work, and a sender without a partij. */
export const andereKolommen = ['systeem', 'onbekend'] as const;

export type Rol = OrganisatieRol | CasusRol | (typeof andereKolommen)[number];

export interface Actor {
  readonly persoonId: string;
  readonly naam: string;
  readonly functie: string | null;
  /** E-mail or telephone, for the meldpunt to call back. */
  readonly contact: string | null;
  readonly partijId: string;
  readonly partijNaam: string;
  readonly partijSoort: PartijSoort;
  readonly tenantId: string;
  readonly rollen: readonly (OrganisatieRol | (typeof andereKolommen)[number])[];
}

/** Scheduled verbs and operator commands act as `systeem`: a column of the matrix like the others. */
export const systeem: Actor = {
  persoonId: 'systeem',
  naam: 'Tredewijzer',
  functie: null,
  contact: null,
  partijId: '',
  partijNaam: '',
  partijSoort: 'autoriteit',
  tenantId: '',
  rollen: ['systeem'],
};

/** Somebody whose identity no beheerder mapped: he may ask for access and nothing else. */
export const onbekende = (aadObjectId: string, tenantId: string, naam: string): Actor => ({
  persoonId: `onbekend:${tenantId}:${aadObjectId}`,
  naam,
  functie: null,
  contact: null,
  partijId: '',
  partijNaam: '',
  partijSoort: 'aanbieder',
  tenantId,
  rollen: ['onbekend'],
});

export const isOnbekend = (actor: Actor): boolean => actor.rollen.includes('onbekend');
