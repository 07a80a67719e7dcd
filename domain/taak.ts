/** A task or milestone on a casus: who does it, before when and why then, and every step it went through. */
import type { CasusRol } from './actor';
import type { CasusDossier } from './casus';
import type { NaFeit, TaakEigenaar } from './draaiboek';
import type { PlanSoort } from './plan';
import type { Zaak } from './policy';

export const taakSoorten = ['taak', 'mijlpaal'] as const;
export type TaakSoort = (typeof taakSoorten)[number];

export const taakOvergangen = {
  open: { afronden: 'gereed', vervallen: 'vervallen' },
  gereed: { heropenen: 'open' },
  vervallen: { heropenen: 'open' },
} as const satisfies Record<string, Record<string, string>>;
export type TaakStatus = keyof typeof taakOvergangen;
export type TaakStap = 'afronden' | 'vervallen' | 'heropenen';

/** The status after a step, or null when the table does not know it. */
export const naTaakStap = (status: TaakStatus, stap: TaakStap): TaakStatus | null => {
  const rij: Readonly<Partial<Record<TaakStap, TaakStatus>>> = taakOvergangen[status];
  return rij[stap] ?? null;
};

/** Why a term ends when it does. What people agreed follows no fact any more. */
export type Termijngrond =
  | { readonly soort: 'werkdagen'; readonly vanaf: string; readonly aantal: number }
  /** `feitdatum`: what is known of it. A month is no day yet, and gives no term. */
  | (NaFeit & { readonly feitdatum: string | null })
  | { readonly soort: 'afgesproken' }
  /** A message reached nobody: somebody tells it another way, by the next werkdag. */
  | { readonly soort: 'bericht' }
  | { readonly soort: 'geen' };

export interface Taak {
  readonly id: string;
  readonly casusId: string;
  readonly soort: TaakSoort;
  readonly wat: string;
  readonly eigenaar: TaakEigenaar;
  /** Somebody in particular; null while it is for whoever acts for the owner. */
  readonly persoonId: string | null;
  readonly persoonNaam: string | null;
  /** ISO date, or null while there is none. */
  readonly termijn: string | null;
  readonly grond: Termijngrond;
  readonly status: TaakStatus;
  /** Line of the draaiboek that started it; null for one of their own. */
  readonly draaiboekId: string | null;
  readonly bron: string | null;
  /** The plan a milestone was set for; null for a task, and where no plan held. */
  readonly plan: PlanSoort | null;
  /** The message of the outbox that did not arrive, when that is what started it. */
  readonly berichtId: string | null;
  readonly officieel: boolean;
  /** True: trede or plan changed and this task belongs to neither any more; the regievoerder was asked. */
  readonly teHerzien: boolean;
  readonly gestartOp: string;
  /** When it got its present status, when that is not open. */
  readonly klaarOp: string | null;
  readonly klaarDoor: string | null;
  readonly versie: number;
}

/** A task where it is read: with the casus around it. */
export interface Taakregel extends Taak {
  readonly casusNummer: string;
  readonly aanbiederNaam: string;
  /** Nobody is waited for any more: what was open then stays as it was, and is not late. */
  readonly casusGesloten: boolean;
}

export const verloopSoorten = [
  'gestart',
  'termijn',
  'feit',
  'eigenaar',
  'overgenomen',
  /** Somebody else put a name on it, or took the name off. */
  'gegeven',
  'opmerking',
  'bevestigd',
  'afgerond',
  /** The message it was about arrived after all. */
  'bereikt',
  'vervallen',
  'heropend',
  'te-herzien',
  'blijft',
] as const;
export type VerloopSoort = (typeof verloopSoorten)[number];

/** One line of what happened with a task. `oud` and `nieuw` are dates, owners or names, by its kind. */
export interface Taakverloop {
  readonly taakId: string;
  readonly soort: VerloopSoort;
  readonly oud: string | null;
  readonly nieuw: string | null;
  readonly reden: string | null;
  readonly persoonId: string;
  readonly naam: string;
  readonly op: string;
}

export interface Taakbevestiging {
  readonly partijId: string;
  readonly partijNaam: string;
  readonly op: string;
}

/** How many of the partijen that were asked have confirmed. */
export interface Bevestigdtelling {
  readonly aantal: number;
  readonly van: number;
}

/** A party that was asked, and since when it has confirmed; null is not yet. */
export interface Bevestigingsstand {
  readonly partijId: string;
  readonly naam: string;
  readonly op: string | null;
}

/** Owners that are several partijen: each confirms for itself. */
export const moetBevestigen = (eigenaar: TaakEigenaar): eigenaar is 'niet-accounthoudende-regio' | 'gemeenten' =>
  eigenaar === 'niet-accounthoudende-regio' || eigenaar === 'gemeenten';

/** What stands around a casus, sorted into the parties of the draaiboek. */
export interface Taakpartijen {
  readonly regioIds: readonly string[];
  readonly gemeenteIds: readonly string[];
  readonly autoriteitIds: readonly string[];
}

/** A list is counted no further than this: beyond it a card says that there are more. */
export const geteldTot = 100;

/** The partijen a task is for; the IGJ, the OZJ and the begeleidingsgroep are nobody here, the regievoerder minds those. */
export function partijenVan(eigenaar: TaakEigenaar, casus: CasusDossier, partijen: Taakpartijen): readonly string[] {
  const houder = casus.accounthouderId;
  switch (eigenaar) {
    case 'aanbieder':
      return [casus.aanbiederId];
    case 'accounthoudende-regio':
    case 'centrumgemeente':
    case 'regievoerder':
    case 'begeleidingsgroep':
      return houder === null ? [] : [houder];
    case 'niet-accounthoudende-regio':
      return partijen.regioIds.filter((id) => id !== houder);
    case 'gemeenten':
      return partijen.gemeenteIds;
    case 'autoriteit':
      return partijen.autoriteitIds;
    case 'igj':
    case 'ozj':
      return [];
  }
}

/** Whose work it is when no person is named: the first role of these that somebody holds. */
export const rollenVan = (eigenaar: TaakEigenaar): readonly CasusRol[] =>
  eigenaar === 'autoriteit' ? ['casus-adviseur'] : ['regievoerder', 'plaatsvervanger', 'casus-adviseur'];

/**
 * What the policy judges of a task: its own partijen and the accounthoudende regio are involved in it, and nobody else;
 * the aanbieder is reached by its own tasks only.
 */
export const taakZaak = (casus: CasusDossier, eigenaar: TaakEigenaar, partijIds: readonly string[]): Zaak => ({
  makerId: null,
  betrokken: [...(casus.accounthouderId === null ? [] : [casus.accounthouderId]), ...partijIds].filter(
    (id) => !casus.onderwerp.includes(id),
  ),
  onderwerp: eigenaar === 'aanbieder' ? casus.onderwerp : [],
  rollen: casus.rollen,
});
