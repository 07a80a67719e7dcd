/** "Het was gisteren, met de controller": when the talk was, said within a sentence about it. */
import { datumVoluit } from '../../texts/datum';
import { gesprekVelden } from '../../texts/accountgesprek';
import { datums } from '../begrip/datum';
import { effen, kaal } from '../begrip/normaliseer';

const WAS =
  /^(?:nee |sorry |en |oja |o ja )*(?:het|dat|dit|het gesprek|ons gesprek|het overleg)(?: gesprek)? (?:was|vond plaats|is geweest)(?: (?:op|pas|al|trouwens))* /;
/** Behind the day nothing more stands. */
const KORT = 40;

/** As yyyy-mm-dd, with how it is read back; null where it tells no day that has come. */
export function wanneerIn(
  stuk: string,
  vandaag: string,
): { readonly datum: string; readonly regel: readonly [string, string] } | null {
  const laag = kaal(effen(stuk)).toLowerCase();
  const dag = laag.length <= KORT && WAS.test(laag) ? datums(laag, vandaag.slice(0, 10)).at(-1)?.waarde : undefined;
  if (dag === undefined || dag > vandaag.slice(0, 10)) return null;
  return { datum: dag, regel: [gesprekVelden.datum, datumVoluit(dag)] };
}
