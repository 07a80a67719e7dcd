/** Which decision about a trede holds on a day, and what is unusual about a decision. */
import type { Tredebepaling, TredebepalingInvoer } from './trede';

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
