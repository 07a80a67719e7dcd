/** A casus: one aanbieder (with its deelnemingen) whose continuity people guard together. */
import type { CasusRol } from './actor';
import type { Zaak } from './policy';
import type { PlanSoort } from './plan';

export const casusOvergangen = {
  geopend: { behandelen: 'in-behandeling' },
  'in-behandeling': { afronden: 'afronding' },
  afronding: { behandelen: 'in-behandeling', sluiten: 'gesloten' },
  gesloten: { heropenen: 'heropend' },
  heropend: { behandelen: 'in-behandeling', afronden: 'afronding' },
} as const satisfies Record<string, Record<string, string>>;
export type CasusStatus = keyof typeof casusOvergangen;

/** Who does what on a casus; an empty role is shown as a vacancy. */
export interface CasusRolhouder {
  readonly persoonId: string;
  readonly naam: string;
  readonly rol: CasusRol;
}

export interface CasusInvoer {
  readonly aanbiederId: string;
  /** ISO date. */
  readonly geopendOp: string;
  /** Partijen that are involved: the accounthoudende regio and the gemeenten and regio's that buy from this aanbieder. */
  readonly betrokkenIds: readonly string[];
  readonly aanleiding: 'melding' | 'eigen-signaal';
  readonly meldingIds: readonly string[];
}

export interface Stap {
  readonly wat: string;
  /** ISO date, or null while there is none. */
  readonly voor: string | null;
}

/** Everything a card or a decision needs to know of a casus; it is the policy's `Zaak` too. */
export interface CasusDossier extends Zaak {
  readonly id: string;
  /** What people see: `C-2026-0003`. */
  readonly nummer: string;
  readonly status: CasusStatus;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly accounthouderId: string | null;
  readonly accounthouderNaam: string | null;
  readonly betrokkenNamen: readonly string[];
  readonly rolhouders: readonly CasusRolhouder[];
  readonly plan: PlanSoort | null;
  readonly volgendeStap: Stap | null;
  readonly geopendOp: string;
  readonly bijgewerktOp: string;
  readonly versie: number;
}
