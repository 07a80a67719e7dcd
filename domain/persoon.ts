/** A person behind one or more verified identities, and a request for access from somebody without one. */
import type { OrganisatieRol } from './actor';

/** Entra object id + tenant id; a guest has another pair than at home. */
export interface Identiteit {
  readonly aadObjectId: string;
  readonly tenantId: string;
}

export interface Persoon {
  readonly id: string;
  readonly naam: string;
  readonly functie: string | null;
  readonly contact: string | null;
  readonly partijId: string;
  readonly rollen: readonly OrganisatieRol[];
  readonly identiteiten: readonly Identiteit[];
}

export const verzoekOvergangen = {
  open: { verlenen: 'verleend', voorleggen: 'voorgelegd', weigeren: 'geweigerd' },
  /** A second person decides on the rights that somebody proposed. */
  voorgelegd: { verlenen: 'verleend', heropenen: 'open', weigeren: 'geweigerd' },
  verleend: {},
  geweigerd: {},
} as const satisfies Record<string, Record<string, string>>;
export type VerzoekStatus = keyof typeof verzoekOvergangen;

export interface Toegangsverzoek {
  readonly id: string;
  readonly identiteit: Identiteit;
  /** As Teams shows it: for the beheerder to recognise, never proof of who somebody is. */
  readonly naam: string;
  readonly status: VerzoekStatus;
  readonly gevraagdOp: string;
  readonly beslistDoor: string | null;
  readonly beslistOp: string | null;
}
