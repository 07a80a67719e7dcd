/** What a write may touch: letters of which casussen, and to which councils. */
import type { FeitId } from '../domain/document';
import { isGemeentefeit } from '../domain/gemeentegegevens';

/** Letters to look at again: of these casussen, to the councils of these gemeenten, or all of them. */
export interface Raakvlak {
  readonly casusIds?: readonly string[];
  /** Also facts that are another for each gemeente: those of every council are put together anew. */
  readonly perGemeente?: true;
  readonly gemeenteIds?: readonly string[];
  /** The council of one gemeente in one casus. */
  readonly raad?: { readonly casusId: string; readonly gemeente: string };
  readonly alles?: true;
}
export const niets: Raakvlak = {};
export const alles: Raakvlak = { alles: true };
export const casus = (id: string): Raakvlak => ({ casusIds: [id] });

/** A whole group may hold such a fact. */
export const isPerGemeente = (feit: FeitId): boolean =>
  !feit.includes('.') || isGemeentefeit(feit) || feit.startsWith('vervolg.');
