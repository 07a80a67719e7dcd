/** Which partijen confirmed a task, and which have not. */
import type { Bevestigdtelling, Bevestigingsstand } from '../domain/taak';
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

/** In a list: who it is stands on the task itself. */
export const bevestigdZin = ({ aantal, van }: Bevestigdtelling): string =>
  van === 1 ? 'Nog niet bevestigd' : `Bevestigd door ${String(aantal)} van de ${String(van)} organisaties`;
