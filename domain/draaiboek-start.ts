/** What a decision about trede or plan, or the day of a fact, does to the tasks of a casus: which start, and which belong to nothing any more. */
import { alleenBijFeit, geldtBij } from './draaiboek';
import type { Draaiboektaak, Stand } from './draaiboek';
import type { Taak } from './taak';
import type { Feitdata } from './taak-termijn';
import { isBestaandeDag } from './termijn';

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
  feitdata: Feitdata = {},
): Herziening {
  const starten = draaiboek.filter((regel) => {
    const eerder = van(taken, regel);
    if (!geldtBij(regel, nieuw) || eerder.some(({ status }) => status === 'open')) return false;
    return !geldtBij(regel, vorige) || eerder.length === 0;
  });
  const hoortErbij = (taak: Taak): boolean =>
    isEigen(taak, nieuw) ||
    draaiboek.some(
      (regel) => regel.id === taak.draaiboekId && (geldtBij(regel, nieuw) || (regel.geldt && alleenBijFeit(regel))),
    );
  const open = taken.filter(({ status }) => status === 'open');
  const nu = startBijFeit(draaiboek, taken, nieuw, feitdata);
  return {
    starten: [...starten, ...nu.filter((regel) => !starten.includes(regel))],
    teHerzien: open.filter((taak) => !hoortErbij(taak) && !taak.teHerzien),
    hersteld: open.filter((taak) => hoortErbij(taak) && taak.teHerzien),
  };
}

/** What people added themselves stays with the casus; a milestone with the plan that it was set for. */
const isEigen = ({ draaiboekId, soort, plan }: Taak, nieuw: Stand): boolean =>
  draaiboekId === null && (soort === 'taak' || plan === null || plan === nieuw.plan);

/** Done, before that day, and for an earlier day: a task that counts back is done before its own day comes. */
const isVoorbij = ({ klaarOp, grond }: Taak, dag: string): boolean => {
  const gold = grond.soort === 'na-feit' ? grond.feitdatum : null;
  return klaarOp !== null && klaarOp.slice(0, 10) < dag && (gold === null || gold < dag);
};

const van = (taken: readonly Taak[], { id }: Draaiboektaak): readonly Taak[] =>
  taken.filter((taak) => taak.draaiboekId === id);

/**
 * Lines that the day of a fact starts: once, and again for a day after the last time it was done, such as the next meeting.
 * A day that is corrected to one before that is still the same occasion.
 */
export const startBijFeit = (
  draaiboek: readonly Draaiboektaak[],
  taken: readonly Taak[],
  stand: Stand,
  feitdata: Feitdata,
): readonly Draaiboektaak[] =>
  draaiboek.filter((regel) => {
    if (regel.termijn.soort !== 'na-feit' || !regel.geldt) return false;
    if (!alleenBijFeit(regel) && !geldtBij(regel, stand)) return false;
    const dag = feitdata[regel.termijn.feit] ?? '';
    const eerder = van(taken, regel);
    return isBestaandeDag(dag) && eerder.every((taak) => isVoorbij(taak, dag));
  });
