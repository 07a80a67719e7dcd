/** For whom a letter is signed: the board that the casus names, or the college that sends it. */
import { toon } from '../../domain/feit';
import type { Feit, Tekst } from '../../domain/feit';
import type { Keuze } from '../../domain/zin';
import { bij, zin } from '../../domain/zin';
import { isOnzijdig } from './frasen-woorden';

export const namens = (bestuur: Feit<Tekst>): Keuze => zin`Namens ${toon(bestuur, metLidwoord)},`;

/** Whoever holds the office signs for himself. */
export const namensAfzender = (van: Feit<Tekst>): Keuze =>
  van.status === 'bekend' && isAmbt(van.waarde)
    ? null
    : zin`Namens ${toon(van, (naam) => metLidwoord(kleineLetter(naam)))},`;

/** A wethouder or burgemeester signs the letter of a college for all of it; who writes for himself does not. */
export const namensCollege = (van: Feit<Tekst>): Keuze =>
  van.status === 'bekend' ? bij(van, (naam) => (isCollege(naam) ? namensAfzender(van) : null)) : null;

const isCollege = (naam: string): boolean =>
  /^(?:het college|de colleges|colleges?|burgemeester en wethouders)\b/iu.test(naam);

const isAmbt = (naam: string): boolean => /^(?:de )?(?:wethouder|burgemeester(?! en ))\b/iu.test(naam);

/** `B&W` stays as it is. */
const kleineLetter = (naam: string): string =>
  /^\p{Lu}\p{Ll}/u.test(naam) ? naam.charAt(0).toLowerCase() + naam.slice(1) : naam;

/** `het college`, `het Algemeen Bestuur`, `het Bestuurlijk Overleg`, `de directie`. */
function metLidwoord(bestuur: string): string {
  if (/^(?:(?:de|het) |b(?:urgemeester)? en w|b&w)/iu.test(bestuur)) return bestuur;
  return isOnzijdig(bestuur) || /^(?:\S+ )?bestuur\b/iu.test(bestuur) ? `het ${bestuur}` : `de ${bestuur}`;
}
