/** A short message of which every word is looked up: in a longer one, or beside other words, the same words are part of a story. */

export interface Woordvorm {
  /** At least one of these makes it what it is. */
  readonly kern: ReadonlySet<string>;
  /** Say nothing by themselves. */
  readonly erbij: ReadonlySet<string>;
  /** In words. */
  readonly langst: number;
}

export const woordlijst = (woorden: string): ReadonlySet<string> => new Set(woorden.split(' '));

/** Its words in lower case; null when it asks something, holds a number, or says more. */
export function alleenWoorden(tekst: string, { kern, erbij, langst }: Woordvorm): readonly string[] | null {
  const woorden = tekst.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  if (woorden.length > langst || /[?\d]/.test(tekst)) return null;
  const past =
    woorden.some((woord) => kern.has(woord)) && woorden.every((woord) => kern.has(woord) || erbij.has(woord));
  return past ? woorden : null;
}
