/** The stores of what follows on a melding: its copy for the melder, and the questions of the meldpunt. */
import type { Afschriftbewijs } from './afschrift';
import type { Meldingvraag, VraagStatus } from './melding-historie';
import type { VrijeTekst } from './persoonsgegevens';

export interface AfschriftStore {
  bewaar(bewijs: Afschriftbewijs): Promise<void>;
  /** Reads without using it up: the page that asks for a click. */
  vind(tokenHash: string): Promise<Afschriftbewijs | null>;
  /** True once: the moment the copy is handed over. */
  verbruik(tokenHash: string, op: string): Promise<boolean>;
}

/** Questions of the meldpunt to melders; at most one is open per melding. */
export interface MeldingvraagStore {
  stel(vraag: Meldingvraag): Promise<void>;
  vind(id: string): Promise<Meldingvraag | null>;
  vanMelding(meldingId: string): Promise<readonly Meldingvraag[]>;
  /** Open questions to this person about what he filed for this partij, oldest first. */
  openVoor(melderId: string, partijId: string): Promise<readonly Meldingvraag[]>;
  /** False when it was not open any more. */
  sluit(id: string, status: VraagStatus, antwoord: VrijeTekst | null, op: string): Promise<boolean>;
  /** Open questions whose reminder has come and whose end has not; and those whose end has come. */
  teHerinneren(nu: string, grens: number): Promise<readonly Meldingvraag[]>;
  verlopen(nu: string, grens: number): Promise<readonly Meldingvraag[]>;
}
