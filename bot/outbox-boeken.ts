/** Writes down what came of an attempt, and tells people when a message about a casus reached nobody. */
import type { Turn, Wachtend } from '../domain/traffic';
import type { Vervolg } from './outbox-beleid';

export interface Boeking {
  readonly turn: Turn;
  readonly rij: Wachtend;
  readonly vervolg: Vervolg;
  readonly nu: string;
  readonly tekstHash: string;
  readonly gesprek: string;
}

export async function boekVervolg({ turn, rij, vervolg, nu, tekstHash, gesprek }: Boeking): Promise<void> {
  const { verzending } = turn;
  switch (vervolg.soort) {
    case 'verzonden':
      return verzending.verzonden(rij.id, nu, tekstHash, { gesprek, berichtId: vervolg.berichtId });
    case 'opnieuw':
      return verzending.opnieuw(rij.id, naMs(nu, vervolg.overMs), vervolg.reden, vervolg.onzeker);
    case 'sluit':
      return verzending.sluitAf(rij.id, vervolg.status, vervolg.reden);
  }
}

const naMs = (nu: string, ms: number): string => new Date(Date.parse(nu) + Math.ceil(ms)).toISOString();
