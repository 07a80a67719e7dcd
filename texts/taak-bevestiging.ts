/** Which partijen confirmed a task, and which have not. */
import type { Bevestigingsstand } from '../domain/taak';
import { opsomming } from './lijst';
import { momentVoluit } from './moment';

export function bevestigingsregels(stand: readonly Bevestigingsstand[]): readonly string[] {
  const met = stand.filter(({ op }) => op !== null);
  const zonder = stand.filter(({ op }) => op === null);
  return [
    ...(zonder.length === 0
      ? []
      : [`Nog niet (${String(zonder.length)}): ${opsomming(zonder.map(({ naam }) => naam))}`]),
    ...met.map(({ naam, op }) => `${naam}: bevestigd op ${momentVoluit(op ?? '')}`),
  ];
}
