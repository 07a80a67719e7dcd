/** For whom a letter is signed: the board that the casus names, or the college that sends it. */
import { toon } from '../../domain/feit';
import type { Feit, Tekst } from '../../domain/feit';
import type { Keuze } from '../../domain/zin';
import { bij, zin } from '../../domain/zin';

export const namens = (bestuur: Feit<Tekst>): Keuze => zin`Namens ${toon(bestuur, metLidwoord)},`;

export const namensAfzender = (van: Feit<Tekst>): Keuze =>
  zin`Namens ${toon(van, (naam) => metLidwoord(kleineLetter(naam)))},`;

/** A wethouder or burgemeester signs the letter of a college for all of it; who writes for himself does not. */
export const namensCollege = (van: Feit<Tekst>): Keuze =>
  van.status === 'bekend' ? bij(van, (naam) => (isCollege(naam) ? namensAfzender(van) : null)) : null;

const isCollege = (naam: string): boolean => /^(?:het college|de colleges|colleges?)\b/iu.test(naam);

const kleineLetter = (naam: string): string => naam.charAt(0).toLowerCase() + naam.slice(1);

/** `het college`, `het Algemeen Bestuur`, `de directie`. */
function metLidwoord(bestuur: string): string {
  if (/^(de|het) /iu.test(bestuur)) return bestuur;
  return /^college\b|^(\S+ )?bestuur\b/iu.test(bestuur) ? `het ${bestuur}` : `de ${bestuur}`;
}
