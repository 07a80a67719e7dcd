/** How a row of weights is written down: one character per class, so that a table of ten thousand rows is read in no time. */

/** `O` stands for nothing, each next letter of the ASCII table for a quarter more, each earlier one for a quarter less. */
const NUL = 'O'.charCodeAt(0);
const STAPPEN = 4;
const MEEST = 44;

export const opgeschreven = (gewichten: ArrayLike<number>): string =>
  Array.from(gewichten, (gewicht) =>
    String.fromCharCode(NUL + Math.max(-MEEST, Math.min(MEEST, Math.round(gewicht * STAPPEN)))),
  ).join('');

/** Clue → its row. */
export type Tabel = ReadonlyMap<string, string>;

/** As it is kept: each clue with its row behind it. A list is read much faster than an object of ten thousand names. */
export const alsTabel = (regels: readonly string[], klassen: number): Tabel =>
  new Map(regels.map((regel) => [regel.slice(0, -klassen), regel.slice(-klassen)]));

/** The weight of a class, read straight from its row. */
export const gelezen = (rij: string, klas: number): number => (rij.charCodeAt(klas) - NUL) / STAPPEN;
