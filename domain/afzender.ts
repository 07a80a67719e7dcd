/** Who sends a letter to a council: the accounthoudende regio, or the college of one gemeente. */

/** The college of one gemeente, or that gemeente itself. */
const eenGemeente = /^(?:het |de )?(?:college|gemeente)(?!\p{L})/iu;

/** The register tells namesakes apart, `Bergen (L)`; a region that names its own members does not. */
export const zonderToevoeging = (gemeente: string): string => gemeente.replace(/ \([^()]*\)$/, '');

export const isAfzenderVan = (afzender: string, gemeente: string): boolean =>
  [afzender, zonderToevoeging(afzender)].some((een) =>
    [gemeente, zonderToevoeging(gemeente)].some((naam) => een.endsWith(` ${naam}`)),
  );

/** It cannot say `wij` for the accounthoudende regio. `regio`: the gemeenten of that regio. */
export const isVanBuiten = (afzender: string, regio: readonly string[]): boolean =>
  eenGemeente.test(afzender) && !regio.some((gemeente) => isAfzenderVan(afzender, gemeente));
