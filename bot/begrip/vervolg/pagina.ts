/** Which page a message asks for. To teach, add a sentence to test/bot/understand/vervolg-pagina.jsonl and run its goldens. */
import { paginavragen } from '../../../domain/paginavraag';
import type { Paginavraag } from '../../../domain/paginavraag';
import { alleenGereserveerd } from '../gereserveerd';
import type { Lezing } from '../lezing';
import { ANDERS, vervolglezer } from './lezer';

/** In a fixed order: the columns of the table of weights. */
export const paginaklassen = [ANDERS, ...paginavragen] as const;

export const leesPaginavraag = vervolglezer<Paginavraag>(paginaklassen, 'pagina-gewichten.bin');

/** A page is only shown, and most of those who ask for one say little: a little less sure than what is done at once. */
export const PAGINA_GENOEG = 0.5;

/** Null when none is asked for, or this cannot be said. A command in its own words means itself; most turns are one, and are not read for more. */
export function paginavraagIn(lezing: Lezing): Paginavraag | null {
  if (alleenGereserveerd(lezing) !== null) return null;
  const [beste] = leesPaginavraag(lezing);
  return beste === undefined || beste.soort === ANDERS || beste.kans < PAGINA_GENOEG ? null : beste.soort;
}

/** Less than this it only has a word in common with the questions for a page. */
const PAGINA_MISSCHIEN = 0.1;

export const kanPaginavraagZijn = (lezing: Lezing): boolean =>
  leesPaginavraag(lezing).some(({ soort, kans }) => soort !== ANDERS && kans >= PAGINA_MISSCHIEN);
