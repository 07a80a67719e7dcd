/** What in a sentence is danger to somebody: one list for who may take words away before they are weighed. */
import { begrippenIn } from './begrippen';
import type { Begrip } from './lexicon';

/** What is done to somebody, or by him to himself. */
export const GEWELD = [
  'levensgevaar',
  'suicide',
  'mishandeld',
  'mishandeling',
  'geweld',
  'wapen',
] as const satisfies Begrip[];

const GEVAREN: readonly Begrip[] = [...GEWELD, 'eenKind', 'mijnKind', 'zelfDreiging', 'nuGevaar', 'brand'];

/** `ook`: what counts here as well. */
export const noemtGevaar = (woorden: readonly string[], ook: readonly Begrip[] = []): boolean => {
  const gevonden = begrippenIn(woorden);
  return [...GEVAREN, ...ook].some((gevaar) => gevonden.has(gevaar));
};
