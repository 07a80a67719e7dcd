/** What a beheerder changed at run time: who, when, from what to what and why. Each change can be turned back by another one. */
import type { VrijeTekst } from './persoonsgegevens';

export type BeheerSoort =
  'draaiboektaak' | 'feestdag' | 'formulering' | 'passage' | 'eigen-passage' | 'ritme' | 'meldpuntgegeven';

export interface Beheerwijziging<Inhoud = unknown> {
  readonly id: string;
  readonly soort: BeheerSoort;
  /** Id of the row that changed. */
  readonly sleutel: string;
  /** Null when the row did not exist before. */
  readonly oud: Inhoud | null;
  readonly nieuw: Inhoud;
  readonly persoonId: string;
  readonly naam: string;
  readonly op: string;
  readonly reden: VrijeTekst;
}
