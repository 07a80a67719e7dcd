/** The answer to "wat is de trede van …" as the one who asks may read it: made by the verb, and drawn on the card. */
import type { CasusRolhouder, Stap } from './casus';
import type { PlanSoort } from './plan';
import type { KomendBesluit, Standpunt, Trede, Tredestap } from './trede';

/** Who took a decision together. */
export interface Besluitnemers {
  readonly door: string | null;
  /** For which partij; null where nobody wrote that down. */
  readonly partij: string | null;
  readonly op: string | null;
  readonly eens: readonly string[];
  /** There when it was decided; what they thought was not recorded. */
  readonly aanwezig: readonly string[];
}

/** Of another organisation of the same concern, with a casus of its own; null while no trede was set there. */
export interface EigenTrede {
  readonly naam: string;
  readonly casusId: string;
  readonly stap: Tredestap | null;
}

export interface Tredebeeld {
  readonly aanbieder: string;
  readonly trede: Trede | null;
  /** Null when no label was ever confirmed for this trede. */
  readonly label: string | null;
  readonly sinds: string | null;
  /** Null without a trede. */
  readonly besluit: Besluitnemers | null;
  /** Only who may see the whole decision gets ground and dissent. */
  readonly grond: string | null;
  readonly standpunten: readonly { readonly naam: string; readonly standpunt: Standpunt }[];
  readonly plan: PlanSoort | null;
  /** Who leads it, and who stands in; empty where nobody does. */
  readonly regie: readonly CasusRolhouder[];
  readonly accounthouder: string | null;
  readonly gesloten: boolean;
  readonly volgendeStap: Stap | null;
  readonly bijgewerktOp: string;
  /** The moment this answer is true for. */
  readonly peildatum: string;
  /** The day of that moment in the Netherlands. */
  readonly vandaag: string;
  /** What was decided and still has to begin. */
  readonly komend: readonly KomendBesluit[];
  /** Others of its concern that have a trede of their own, for who may read that. */
  readonly rondom?: readonly EigenTrede[];
}
