/** Which decision about a trede holds on a day, what a partij answered last, and what is unusual about a decision. */
import type { PlanSoort } from './plan';
import type { Tredebepaling, Standpunt, TredebepalingInvoer, Reactie } from './trede';

/** A correction stands in the place of what it corrects, so that it never overtakes a later decision. */
function plaatsVan(bepaling: Tredebepaling, historie: readonly Tredebepaling[]): number {
  const { corrigeert } = bepaling.invoer;
  const gecorrigeerd = corrigeert === null ? undefined : historie.find(({ id }) => id === corrigeert);
  return gecorrigeerd === undefined ? (bepaling.volgorde ?? 0) : plaatsVan(gecorrigeerd, historie);
}

/** The set bepaling that corrects this one, if there is one. */
export const correctieVan = (bepaling: Tredebepaling, historie: readonly Tredebepaling[]): Tredebepaling | null =>
  historie.find(({ invoer }) => invoer.corrigeert === bepaling.id) ?? null;

const binnen = (historie: readonly Tredebepaling[]): readonly Tredebepaling[] =>
  historie
    .filter((bepaling) => bepaling.status === 'vastgesteld' && correctieVan(bepaling, historie) === null)
    .sort((een, ander) => plaatsVan(een, historie) - plaatsVan(ander, historie));

/**
 * The bepaling that holds on a day: the last decision that takes effect on or before it.
 * Corrected ones do not count; a later decision also overtakes an earlier one that was to begin on a later day.
 */
export const geldendOp = (historie: readonly Tredebepaling[], dag: string): Tredebepaling | null =>
  binnen(historie).findLast(({ invoer }) => invoer.ingangsdatum <= dag) ?? null;

/** Decisions that still have to begin: set, dated after that day, and not overtaken by a later decision that holds. */
export function komendeNa(historie: readonly Tredebepaling[], dag: string): readonly Tredebepaling[] {
  const geldend = geldendOp(historie, dag);
  const vanaf = geldend === null ? 0 : plaatsVan(geldend, historie);
  return binnen(historie).filter(
    (bepaling) => bepaling.invoer.ingangsdatum > dag && plaatsVan(bepaling, historie) > vanaf,
  );
}

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
  const rij = binnen(historie).filter(({ invoer }) => invoer.ingangsdatum <= dag);
  const begonnen = rij.findLastIndex(({ verwerktOp }) => verwerktOp !== null);
  const nieuw = rij.slice(begonnen + 1);
  const geldend = nieuw.at(-1);
  const plan = nieuw.findLast(({ invoer }) => invoer.plan !== null)?.invoer.plan ?? null;
  return geldend === undefined ? null : { vorige: rij[begonnen] ?? null, geldend, plan };
}

/** The days on which another trede began to hold, oldest first: what a drawing of the history shows. */
export function verloop(historie: readonly Tredebepaling[], dag: string): readonly Tredebepaling[] {
  const dagen = [...new Set(binnen(historie).map(({ invoer }) => invoer.ingangsdatum))].sort();
  const uit: Tredebepaling[] = [];
  for (const begin of dagen.filter((een) => een <= dag)) {
    const geldend = geldendOp(historie, begin);
    if (geldend !== null && uit.at(-1)?.id !== geldend.id) uit.push(geldend);
  }
  return uit;
}

export interface Partijstandpunt {
  readonly partijId: string;
  readonly naam: string;
  readonly standpunt: Standpunt;
  readonly reactie: Reactie | null;
  /** Answers that were given first and changed before the decision was set. */
  readonly eerder: readonly Reactie[];
}

/** Per partij the standpoint that counts: its own last answer, or what was recorded when it was put forward. */
export const standpuntenVan = ({ invoer, partijNamen, reacties }: Tredebepaling): readonly Partijstandpunt[] =>
  invoer.partijen.map(({ partijId, standpunt }, plek) => {
    const eigen = reacties.filter((reactie) => reactie.partijId === partijId);
    const laatste = eigen.at(-1) ?? null;
    return {
      partijId,
      naam: partijNamen[plek] ?? '',
      standpunt: laatste?.standpunt ?? standpunt,
      reactie: laatste,
      eerder: eigen.slice(0, -1),
    };
  });

/** Combinations people rarely mean; they are told, never stopped. Bron: convenant and draaiboek name no fixed pairs. */
export type Bepalingsvraag = 'trede-3-continuiteitsplan' | 'trede-4-5-herstelplan' | 'ingang-later' | 'ingang-eerder';

export function vragenBij(
  { trede, plan, ingangsdatum }: Pick<TredebepalingInvoer, 'trede' | 'plan' | 'ingangsdatum'>,
  dag: string,
): readonly Bepalingsvraag[] {
  return [
    ...(trede === 3 && plan === 'continuiteitsplan' ? (['trede-3-continuiteitsplan'] as const) : []),
    ...(trede >= 4 && plan === 'herstelplan' ? (['trede-4-5-herstelplan'] as const) : []),
    ...(ingangsdatum > dag ? (['ingang-later'] as const) : []),
    ...(ingangsdatum < dag ? (['ingang-eerder'] as const) : []),
  ];
}
