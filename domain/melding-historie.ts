/** What happened to a melding, in order; written once and never changed. And the one question that may be put to its melder. */
import type { Aanvulling, Melding } from './melding';
import type { Meldingstap, MeldingStatus } from './melding-status';
import type { VrijeTekst } from './persoonsgegevens';

export interface Meldinggebeurtenis {
  readonly id: string;
  readonly meldingId: string;
  /** UTC, ISO. */
  readonly op: string;
  readonly persoonId: string;
  readonly stap: Meldingstap | 'registreren';
  /** Null at its beginning only. */
  readonly van: MeldingStatus | null;
  readonly naar: MeldingStatus;
  readonly toelichting: VrijeTekst | null;
  /** What the step was about: id of a casus or a question, a place of the referral table, or an afsluitreden. */
  readonly object: string | null;
}

/** What was added in this step; an addition is kept with the melding itself. */
export function aanvullingBij(melding: Pick<Melding, 'aanvullingen'>, stap: Meldinggebeurtenis): Aanvulling | null {
  if (stap.stap !== 'aanvullen') return null;
  return melding.aanvullingen.find(({ persoonId, op }) => persoonId === stap.persoonId && op >= stap.op) ?? null;
}

/** The text that came with a step. */
export const tekstBij = (melding: Pick<Melding, 'aanvullingen'>, stap: Meldinggebeurtenis): VrijeTekst | null =>
  stap.stap === 'aanvullen' ? (aanvullingBij(melding, stap)?.tekst ?? null) : stap.toelichting;

export const vraagOvergangen = {
  open: { beantwoorden: 'beantwoord', verlopen: 'verlopen', sluiten: 'vervallen' },
  beantwoord: {},
  verlopen: {},
  vervallen: {},
} as const satisfies Record<string, Record<string, string>>;
export type VraagStatus = keyof typeof vraagOvergangen;

/** One question of the meldpunt to the melder. */
export interface Meldingvraag {
  readonly id: string;
  readonly meldingId: string;
  readonly vraag: VrijeTekst;
  readonly gesteldDoor: string;
  readonly gesteldOp: string;
  /** UTC moments: when the melder is reminded, once, and when waiting ends. */
  readonly herinnerOp: string;
  readonly verlooptOp: string;
  readonly status: VraagStatus;
  readonly antwoord: VrijeTekst | null;
  readonly beantwoordOp: string | null;
}
