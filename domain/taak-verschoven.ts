/** When the term of a task last moved: from one day to another, or off it. A first day is where it began. */
import type { Taakverloop } from './taak';

/** Newest first, as the history is read. */
export const verschovenOp = (verloop: readonly Taakverloop[]): Taakverloop | null =>
  verloop.find(({ soort, oud, nieuw }) => (soort === 'termijn' || soort === 'feit') && oud !== null && oud !== nieuw) ??
  null;
