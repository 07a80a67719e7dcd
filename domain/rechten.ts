/** Who may give which rights: what reaches every casus takes two people, and somebody always has to be left who can give them. */
import { magRolHebben } from './actor';
import type { OrganisatieRol } from './actor';
import type { Fout } from './fout';
import type { Partij } from './partij';
import type { Persoon } from './persoon';

/** A partij and the roles somebody holds there. */
export interface Toekenning {
  readonly partijId: string;
  readonly rollen: readonly OrganisatieRol[];
}

export const voorstelOvergangen = {
  open: { bevestigen: 'bevestigd', afwijzen: 'afgewezen', intrekken: 'ingetrokken' },
  bevestigd: {},
  afgewezen: {},
  ingetrokken: {},
} as const satisfies Record<string, Record<string, string>>;
export type VoorstelStatus = keyof typeof voorstelOvergangen;
export type Voorstelstap = keyof (typeof voorstelOvergangen)['open'];

export interface Rechtenvoorstel extends Toekenning {
  readonly id: string;
  /** Somebody who is known already, or somebody who asked for access: one of the two. */
  readonly persoonId: string | null;
  readonly verzoekId: string | null;
  readonly status: VoorstelStatus;
  /** A person's id; only somebody else may confirm. */
  readonly door: string;
  readonly op: string;
  readonly beslistDoor: string | null;
  readonly beslistOp: string | null;
}

/** A role that only the authority's own staff can hold reaches every casus, or gives rights to others. */
const isZwaar = (rol: OrganisatieRol): boolean => !magRolHebben(rol, 'gemeente');

/** Taking rights away never waits for a second person. */
export const vraagtTweede = (huidig: readonly OrganisatieRol[], nieuw: readonly OrganisatieRol[]): boolean =>
  nieuw.some((rol) => isZwaar(rol) && !huidig.includes(rol));

export function bezwaarTegen({ rollen }: Toekenning, partij: Partij | null): Fout | null {
  if (!partij) return { soort: 'veld-ongeldig', veld: 'partij', uitleg: 'niet-in-de-lijst' };
  const past = rollen.every((rol) => magRolHebben(rol, partij.soort));
  return past ? null : { soort: 'veld-ongeldig', veld: 'rollen', uitleg: 'alleen-autoriteit' };
}

/** Without a beheerder nobody could give rights any more. */
export const isLaatsteBeheerder = (
  { id, rollen }: Pick<Persoon, 'id' | 'rollen'>,
  nieuw: readonly OrganisatieRol[],
  beheerders: readonly Pick<Persoon, 'id'>[],
): boolean =>
  rollen.includes('beheerder') && !nieuw.includes('beheerder') && beheerders.every((beheerder) => beheerder.id === id);
