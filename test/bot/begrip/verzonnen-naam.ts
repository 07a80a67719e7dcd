/** Names of aanbieders that are in no register, to learn and to measure what a sentence says without the name. */

const VOOR = ['', '', '', 'de ', 'het ', 'stichting '];
const BEGIN =
  'maan ster berken linde eiken wolken bron kei duin veld bloem zee vlinder heide koren vogel noot klaver toren brug mole egel spreeuw ooster zuider'.split(
    ' ',
  );
const EIND = 'haag hoeve burg stein gaard oord vliet dam berg horst dreef akker erf rode'.split(' ');

/** The same for the same number. */
export const verzonnenNaam = (nummer: number): string => {
  const lot = Math.imul(nummer + 1, 2654435761) >>> 4;
  const van = (lijst: readonly string[], deel: number): string => lijst[(lot >>> deel) % lijst.length] ?? '';
  return `${van(VOOR, 0)}${van(BEGIN, 4)}${van(EIND, 12)}`;
};
