/** Answers that are kept until they arrived in the chat they belong to. */
import type { BeurtAntwoord } from '../beurt';
import type { Gespreksverwijzing, Outbound } from '../messages';

/** What is kept of an answer until it has arrived. */
export interface BewaardAntwoord {
  readonly gesprek: Gespreksverwijzing;
  readonly antwoord: Pick<BeurtAntwoord, 'berichten' | 'invoke'>;
  readonly prive?: readonly Outbound[];
}

/** Nobody waits longer than this for an answer. */
export const geldigMs = 3_600_000;

export function teBewaren(gesprek: Gespreksverwijzing, antwoord: BeurtAntwoord): string | null {
  const { berichten, invoke, prive, nietBewaren } = antwoord;
  if (nietBewaren || (berichten.length === 0 && invoke === null && !prive)) return null;
  const bewaard: BewaardAntwoord = { gesprek, antwoord: { berichten, invoke }, ...(prive ? { prive } : {}) };
  return JSON.stringify(bewaard);
}

export const eersteAntwoord = (bewaard: string | null): BeurtAntwoord =>
  bewaard === null ? { berichten: [], invoke: null } : (JSON.parse(bewaard) as BewaardAntwoord).antwoord;

/** What cannot be read can never be sent, and may not keep the house from starting. */
export function leesBewaard(antwoord: string): BewaardAntwoord | null {
  try {
    return JSON.parse(antwoord) as BewaardAntwoord;
  } catch {
    return null;
  }
}
