/** Apostrophes, quotation marks and full stops as a printed letter has them, where it is plain which of them was meant. */

type Regel = readonly [patroon: RegExp, teken: string];

/** In this order: what is an apostrophe is no longer taken for a quotation mark. */
const regels: readonly Regel[] = [
  // regio's, A'dam
  [/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '’'],
  // 's-Hertogenbosch, 't Gooi
  [/(?<![\p{L}\p{N}])'(?=[stnkmr](?!\p{L}))/gu, '’'],
  [/(?<![^\s([])'([^'"]+)'(?![^\s.,;:?)\]])/gu, '‘$1’'],
  [/(?<![^\s([])"([^"]+)"(?![^\s.,;:?)\]])/gu, '“$1”'],
  // Hans' brief
  [/(?<=[sxz])'(?![^\s.,;:?)\]])/gu, '’'],
];

/** A mark of which nobody can say what it is, stays as it was typed. */
export const gezet = (tekst: string): string =>
  /['"]/.test(tekst) ? regels.reduce((tot, [patroon, teken]) => tot.replace(patroon, teken), tekst) : tekst;

/** A name or abbreviation that has its own full stop: "B.V.", "e.a.", "& Co.". */
const EIGEN_PUNT = String.raw`(?:\p{L}\.\p{L}{1,3}|(?<!\p{L})(?:Co|Inc|Ltd|Corp|Jr|Sr|Gebr|Fa|enz|etc))\.`;
const DUBBEL = new RegExp(`(?<=${EIGEN_PUNT})\\.(?!\\.)`, 'gu');

/** Where such a name ends a sentence its own full stop ends that too. Three in a row are somebody who trails off. */
export const eenPunt = (tekst: string): string => (tekst.includes('..') ? tekst.replace(DUBBEL, '') : tekst);

/** Whether what follows this text brings a full stop that it has already. */
export const sluitAf = (tekst: string): boolean => new RegExp(`${EIGEN_PUNT}$`, 'u').test(tekst);
