/** Which decision about a trede holds on a day, and what is unusual about a decision. */
import type { PlanSoort } from './plan';
import type { Trede, Tredebepaling, TredebepalingInvoer } from './trede';

/** A correction stands in the place of what it corrects, so that it never overtakes a later decision. */
function plaatsVan(bepaling: Tredebepaling, historie: readonly Tredebepaling[]): number {
  const { corrigeert } = bepaling.invoer;
  const gecorrigeerd = corrigeert === null ? undefined : historie.find(({ id }) => id === corrigeert);
  return gecorrigeerd === undefined ? (bepaling.volgorde ?? 0) : plaatsVan(gecorrigeerd, historie);
}

/** The set bepaling that corrects this one, if there is one. */
export const correctieVan = (bepaling: Tredebepaling, historie: readonly Tredebepaling[]): Tredebepaling | null =>
  historie.find(({ invoer }) => invoer.corrigeert === bepaling.id) ?? null;

/** Those that were set and are not corrected, in the order in which they hold. */
export const bepalingenOpVolgorde = (historie: readonly Tredebepaling[]): readonly Tredebepaling[] =>
  historie
    .filter((bepaling) => bepaling.status === 'vastgesteld' && correctieVan(bepaling, historie) === null)
    .sort((een, ander) => plaatsVan(een, historie) - plaatsVan(ander, historie));

/**
 * The bepaling that holds on a day: the last decision that takes effect on or before it.
 * Corrected ones do not count; a later decision also overtakes an earlier one that was to begin on a later day.
 */
export const geldendOp = (historie: readonly Tredebepaling[], dag: string): Tredebepaling | null =>
  bepalingenOpVolgorde(historie).findLast(({ invoer }) => invoer.ingangsdatum <= dag) ?? null;

/** Decisions that still have to begin: set, dated after that day, and not overtaken by a later decision that holds. */
export function komendeNa(historie: readonly Tredebepaling[], dag: string): readonly Tredebepaling[] {
  const geldend = geldendOp(historie, dag);
  const vanaf = geldend === null ? 0 : plaatsVan(geldend, historie);
  return bepalingenOpVolgorde(historie).filter(
    (bepaling) => bepaling.invoer.ingangsdatum > dag && plaatsVan(bepaling, historie) > vanaf,
  );
}

/**
 * Combinations that people may not have meant; they are told, never stopped, and nothing says which trede or plan is the right one.
 * Bron: the convenant and the draaiboek name no fixed pairs, only what each row says.
 */
export const ongewoon = [
  // Bron: raadsinformatiebrief van november 2023: het draaiboek is van kracht vanaf "zorgelijk" (trede 3), en beide plannen rusten erop.
  { vraag: 'plan-voor-draaiboek', treden: [1, 2], plannen: ['herstelplan', 'continuiteitsplan'] },
  // Bron: the reference case had a herstelplan at trede 3; at which trede a continuïteitsplan begins is not known.
  { vraag: 'trede-3-continuiteitsplan', treden: [3], plannen: ['continuiteitsplan'] },
  { vraag: 'trede-4-5-herstelplan', treden: [4, 5], plannen: ['herstelplan'] },
  // Bron: casus Xonar 2022: een verbeterplan rust op eisen uit het contract, en niet op het draaiboek.
  { vraag: 'verbeterplan-bij-draaiboek', treden: [3, 4, 5], plannen: ['verbeterplan'] },
  // Bron: werkwijze van de autoriteit: welk plan er komt, volgt uit de tredebepaling.
  { vraag: 'draaiboek-zonder-plan', treden: [3, 4, 5], plannen: [null] },
] as const satisfies readonly Combinatie[];

interface Combinatie {
  readonly vraag: string;
  readonly treden: readonly Trede[];
  /** Null: no plan. */
  readonly plannen: readonly (PlanSoort | null)[];
}

export type Planvraag = (typeof ongewoon)[number]['vraag'];
export type Bepalingsvraag = Planvraag | 'ingang-later' | 'ingang-eerder';

export const planvragenBij = (trede: Trede, plan: PlanSoort | null): readonly Planvraag[] =>
  ongewoon
    .filter(({ treden, plannen }: Combinatie) => treden.includes(trede) && plannen.includes(plan))
    .map(({ vraag }) => vraag);

export function vragenBij(
  { trede, plan, ingangsdatum }: Pick<TredebepalingInvoer, 'trede' | 'plan' | 'ingangsdatum'>,
  dag: string,
): readonly Bepalingsvraag[] {
  return [
    ...planvragenBij(trede, plan),
    ...(ingangsdatum > dag ? (['ingang-later'] as const) : []),
    ...(ingangsdatum < dag ? (['ingang-eerder'] as const) : []),
  ];
}
