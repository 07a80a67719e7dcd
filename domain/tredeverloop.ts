/** Since when a trede holds, and which treden came before it. */
import type { PlanSoort } from './plan';
import type { Tredebepaling } from './trede';
import { bepalingenOpVolgorde, geldendOp } from './tredebepaling';

export interface Begin {
  /** The decision that held before these began. */
  readonly vorige: Tredebepaling | null;
  /** The one that holds now. */
  readonly geldend: Tredebepaling;
  /** The last plan that one of them brings. */
  readonly plan: PlanSoort | null;
}

/** What begins now of the decisions that waited for their day; null when all of those were corrected or overtaken. */
export function beginOp(historie: readonly Tredebepaling[], dag: string): Begin | null {
  const rij = bepalingenOpVolgorde(historie).filter(({ invoer }) => invoer.ingangsdatum <= dag);
  const begonnen = rij.findLastIndex(({ verwerktOp }) => verwerktOp !== null);
  const nieuw = rij.slice(begonnen + 1);
  const geldend = nieuw.at(-1);
  const plan = nieuw.findLast(({ invoer }) => invoer.plan !== null)?.invoer.plan ?? null;
  return geldend === undefined ? null : { vorige: rij[begonnen] ?? null, geldend, plan };
}

/** The days on which another trede began to hold, oldest first: what a drawing of the history shows. */
export function verloop(historie: readonly Tredebepaling[], dag: string): readonly Tredebepaling[] {
  const dagen = [...new Set(bepalingenOpVolgorde(historie).map(({ invoer }) => invoer.ingangsdatum))].sort();
  const uit: Tredebepaling[] = [];
  for (const begin of dagen.filter((een) => een <= dag)) {
    const geldend = geldendOp(historie, begin);
    if (geldend !== null && uit.at(-1)?.id !== geldend.id) uit.push(geldend);
  }
  return uit;
}
