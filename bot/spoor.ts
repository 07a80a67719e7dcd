/** The trace of one activity: the same code in the logs, in the logboek, and on every message the activity caused. */
import { createHash } from 'node:crypto';
import type { Turn } from '../domain/traffic';
import type { Inbound } from './messages';

interface Gekomen {
  readonly gesprek: Pick<Inbound['gesprek'], 'gesprekId'>;
  readonly activityId: string | null;
}

/** Sixteen hexadecimal digits of the SHA-256 of conversation and activity; null for what has no id. It tells nothing of a person. */
export const spoorVan = ({ gesprek, activityId }: Gekomen): string | null =>
  activityId === null
    ? null
    : createHash('sha256').update(`${gesprek.gesprekId}|${activityId}`).digest('hex').slice(0, 16);

/** The same unit of work, in which every line and every message carries this trace. */
export function metSpoor(turn: Turn, spoor: string | null): Turn {
  if (spoor === null) return turn;
  const { logboek, outbox } = turn;
  return {
    ...turn,
    logboek: { ...logboek, schrijf: (regel) => logboek.schrijf({ ...regel, spoor }) },
    outbox: { ...outbox, voegToe: (rij) => outbox.voegToe({ ...rij, spoor }) },
  };
}
