/** What a decision about trede or plan does to the tasks of a casus: which start, and which belong to nothing any more. */
import { geldtBij } from './draaiboek';
import type { Draaiboektaak, Stand } from './draaiboek';
import type { Taak } from './taak';

export interface Herziening {
  readonly starten: readonly Draaiboektaak[];
  /** Open tasks that a person must decide about; nothing is closed here. */
  readonly teHerzien: readonly Taak[];
  /** Tasks that were asked about and belong to the casus again. */
  readonly hersteld: readonly Taak[];
}

/**
 * A line starts when the casus comes into its reach. Within that reach it starts once: who sets the same trede again,
 * or goes from 3 to 4, doubles nothing, and what people dropped stays dropped. Coming back later starts it anew.
 */
export function herzie(
  draaiboek: readonly Draaiboektaak[],
  taken: readonly Taak[],
  vorige: Stand,
  nieuw: Stand,
): Herziening {
  const van = (id: string): readonly Taak[] => taken.filter((taak) => taak.draaiboekId === id);
  const starten = draaiboek.filter((regel) => {
    if (!geldtBij(regel, nieuw) || van(regel.id).some(({ status }) => status === 'open')) return false;
    return !geldtBij(regel, vorige) || van(regel.id).length === 0;
  });
  const hoortErbij = (taak: Taak): boolean =>
    taak.draaiboekId === null || draaiboek.some((regel) => regel.id === taak.draaiboekId && geldtBij(regel, nieuw));
  const open = taken.filter(({ status }) => status === 'open');
  return {
    starten,
    teHerzien: open.filter((taak) => !hoortErbij(taak) && !taak.teHerzien),
    hersteld: open.filter((taak) => hoortErbij(taak) && taak.teHerzien),
  };
}
