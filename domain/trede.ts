/** A tredebepaling: decided by people together, recorded once, never changed. Nothing here computes a trede. */
import type { Actor } from './actor';
import type { CasusDossier } from './casus';
import type { Fout } from './fout';
import type { VrijeTekst } from './persoonsgegevens';
import type { PlanSoort } from './plan';
import { bereik, mag } from './policy';
import type { Bereik, Handeling } from './policy';
import { faal, ok } from './result';
import type { Result } from './result';

export const treden = [1, 2, 3, 4, 5] as const;
export type Trede = (typeof treden)[number];

/**
 * Labels with the period they were confirmed for; a trede without a row has no confirmed label.
 * Bron: the convenant's urgentiemodel for 3, 4 and 5; the names of 1 and 2 were not found and stay open.
 */
const tredeLabels: readonly {
  readonly trede: Trede;
  readonly label: string;
  readonly van: string;
  readonly tot: string | null;
}[] = [
  { trede: 3, label: 'zorgelijk', van: '2021-07-01', tot: null },
  { trede: 4, label: 'problematisch', van: '2021-07-01', tot: null },
  { trede: 5, label: 'zeer problematisch', van: '2021-07-01', tot: null },
];

export const labelVan = (trede: Trede): string | null => tredeLabels.find((rij) => rij.trede === trede)?.label ?? null;

/** `gevraagd`: put before this partij, no answer yet. `niet-gevraagd`: present at the decision, standpoint not recorded. */
export type Standpunt = 'eens' | 'oneens' | 'gevraagd' | 'niet-gevraagd';

export interface TredebepalingInvoer {
  readonly trede: Trede;
  /** ISO date from which it holds; may lie in the past or in the future. */
  readonly ingangsdatum: string;
  readonly grond: VrijeTekst;
  /** Where it rests on: titles and places of documents, never the documents themselves. */
  readonly bewijs: VrijeTekst | null;
  readonly plan: PlanSoort | null;
  /** Who took the decision together; a dissent is recorded and never blocks. */
  readonly partijen: readonly { readonly partijId: string; readonly standpunt: Standpunt }[];
  readonly opmerking: VrijeTekst | null;
  /** The bepaling this one corrects: a mistake in what was recorded, not a new judgement. */
  readonly corrigeert: string | null;
}

/** How the answer of a partij came that could not answer here. */
export const antwoordwijzen = ['brief', 'e-mail', 'telefoon', 'overleg'] as const;
export type Antwoordwijze = (typeof antwoordwijzen)[number];

/** What a partij answered from its own card; the last one counts, earlier ones stay in the history. */
export interface Reactie {
  readonly partijId: string;
  readonly standpunt: Extract<Standpunt, 'eens' | 'oneens'>;
  readonly reden: VrijeTekst | null;
  readonly persoonId: string;
  readonly persoonNaam: string;
  readonly op: string;
  /** Recorded for a partij without people here: who spoke for it, and how. */
  readonly namens: { readonly naam: VrijeTekst; readonly hoe: Antwoordwijze } | null;
}

export const bepalingOvergangen = {
  voorgelegd: { vaststellen: 'vastgesteld', intrekken: 'ingetrokken' },
  vastgesteld: {},
  ingetrokken: {},
} as const satisfies Record<string, Record<string, string>>;
export type BepalingStatus = keyof typeof bepalingOvergangen;

export interface Tredebepaling {
  readonly id: string;
  readonly casusId: string;
  readonly invoer: TredebepalingInvoer;
  /** In the order of `invoer.partijen`. */
  readonly partijNamen: readonly string[];
  /** Oldest first. */
  readonly reacties: readonly Reactie[];
  readonly status: BepalingStatus;
  readonly voorgelegdDoor: string;
  readonly voorgelegdDoorNaam: string;
  readonly voorgelegdOp: string;
  readonly vastgesteldDoor: string | null;
  readonly vastgesteldDoorNaam: string | null;
  /** The partij he set it for, as it was called then; null where nobody wrote that down. */
  readonly vastgesteldDoorPartij: string | null;
  readonly vastgesteldOp: string | null;
  /** Place among the set ones of its casus, from 1: two that were set at the same moment still have one order. */
  readonly volgorde: number | null;
  /** When its plan and tasks began; null: it waits for its day, or was never set. */
  readonly verwerktOp: string | null;
  readonly intrekreden: VrijeTekst | null;
  readonly ingetrokkenOp: string | null;
}

/** Raising, lowering and correcting all need a ground. */
export const magVoorleggen = (invoer: TredebepalingInvoer): Result<TredebepalingInvoer> =>
  invoer.grond.trim() === '' ? faal({ soort: 'grond-ontbreekt' }) : ok(invoer);

/** Who put it forward is not who sets it. */
export function magVaststellen(bepaling: Tredebepaling, actor: Actor): Result<Tredebepaling> {
  if (bepaling.status !== 'voorgelegd') {
    const fout: Fout = { soort: 'kan-niet-in-deze-status', status: bepaling.status, stap: 'vaststellen' };
    return faal(fout);
  }
  return bepaling.voorgelegdDoor === actor.persoonId
    ? faal({ soort: 'zelfde-persoon', stap: 'vaststellen' })
    : ok(bepaling);
}

/** A trede and the day it began, or will begin. */
export interface Tredestap {
  readonly trede: Trede;
  readonly ingangsdatum: string;
}

/** A decision that still has to begin, with the plan it brings along. */
export interface KomendBesluit extends Tredestap {
  readonly plan: PlanSoort | null;
  readonly vastgesteldOp: string | null;
}

/** How much of a trede somebody may read: everything, without ground and dissent, or nothing at all. */
export type TredeZicht = 'geheel' | 'beperkt' | 'geen';

/** From this trede on the involved regio's and gemeenten are told. */
export const eersteTredeVoorBetrokkenen: Trede = 3;

/**
 * Staff of the authority, who holds a role on the casus and the accounthoudende regio always see it;
 * involved regio's and gemeenten from trede 3, without ground and dissent; the aanbieder its own.
 */
export function tredeZicht(actor: Actor, casus: CasusDossier, trede: Trede | null): TredeZicht {
  if (!mag(actor, 'trede.opvragen', casus)) return 'geen';
  const opCasus = casus.rollen.some((rij) => rij.persoonId === actor.persoonId);
  const vanAutoriteit = mag(actor, 'trede.opvragen', { makerId: null, betrokken: [], onderwerp: [], rollen: [] });
  if (opCasus || vanAutoriteit || casus.accounthouderId === actor.partijId) return 'geheel';
  // Without a trede there is nothing of its own to show, and saying so would tell that a casus runs.
  if (casus.onderwerp.includes(actor.partijId)) return trede === null ? 'geen' : 'beperkt';
  return horenBetrokkenen(trede) ? 'beperkt' : 'geen';
}

/** May involved regio's and gemeenten know of a casus at this trede? */
export const horenBetrokkenen = (trede: Trede | null): boolean => trede !== null && trede >= eersteTredeVoorBetrokkenen;

/** What `tredeZicht` judges one casus by, for a store that looks for all of them. */
export interface Casuszicht {
  readonly bereik: Bereik;
  readonly trede: Bereik;
  readonly persoonId: string;
  readonly partijId: string;
}

/** Casussen within the reach of a handeling of which this actor may also hear that they run. */
export const casuszicht = (actor: Actor, handeling: Handeling): Casuszicht => ({
  bereik: bereik(actor, handeling),
  trede: bereik(actor, 'trede.opvragen'),
  persoonId: actor.persoonId,
  partijId: actor.partijId,
});
