/** Who sends a letter to a council: the accounthoudende regio, or the college of one gemeente. */

/** The college of one gemeente in any of its names, or that gemeente itself. */
const colleges = ['college', 'gemeente', 'gemeentebestuur', 'burgemeester en wethouders', 'b en w', 'b&w'] as const;
/** Who sits in it: elsewhere they speak for no regio either, within it a wethouder may. */
const ambten = ['burgemeester', 'wethouder'] as const;

const begintMet = (namen: readonly string[]): RegExp =>
  new RegExp(`^(?:het |de )?(?:${namen.join('|')})(?!\\p{L})`, 'iu');
const alsCollege = begintMet(colleges);
const vanGemeente = begintMet([...colleges, ...ambten]);

/** The register tells namesakes apart, `Bergen (L)`; a region that names its own members does not. */
export const zonderToevoeging = (gemeente: string): string => gemeente.replace(/ \([^()]*\)$/, '');

export const isAfzenderVan = (afzender: string, gemeente: string): boolean =>
  [afzender, zonderToevoeging(afzender)].some((een) =>
    [gemeente, zonderToevoeging(gemeente)].some((naam) => een.endsWith(` ${naam}`)),
  );

interface Regiobestuur {
  readonly gemeenten: readonly string[];
  /** Null: nobody signs for the regio but who sends the letter. */
  readonly bestuur: string | null;
  readonly centrumgemeente: string | null;
}

/** The college of one of several gemeenten of the regio, to its own council: it speaks for itself, unless it is who speaks for the regio. */
export function isEigenCollege(afzender: string, gemeente: string, regio: Regiobestuur): boolean {
  if (regio.gemeenten.length < 2 || !alsCollege.test(afzender) || !isAfzenderVan(afzender, gemeente)) return false;
  return regio.bestuur === null
    ? regio.centrumgemeente !== gemeente
    : zonderLidwoord(regio.bestuur) !== zonderLidwoord(afzender);
}

const zonderLidwoord = (naam: string): string => naam.toLowerCase().replace(/^het |^de /, '');

/** It cannot say `wij` for the accounthoudende regio. `regio`: the gemeenten of that regio. */
export const isVanBuiten = (afzender: string, regio: readonly string[]): boolean =>
  vanGemeente.test(afzender) && !regio.some((gemeente) => isAfzenderVan(afzender, gemeente));
