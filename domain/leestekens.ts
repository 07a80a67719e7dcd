/** Apostrophes and quotation marks as a printed letter has them, where it is plain which of them was meant. */

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
