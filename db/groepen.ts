/** Rows in groups of a few fixed sizes, so that a handful of prepared statements serves every number of them. */

/** The largest group that is written at once; below SQLite's limit of values in one statement. */
const grootste = 32;

/** Groups of 32, 16, 8 … in the order of the rows. */
export function groepen<T>(rijen: readonly T[]): readonly (readonly T[])[] {
  const uit: (readonly T[])[] = [];
  for (let vanaf = 0, maat = grootste; vanaf < rijen.length;) {
    while (maat > rijen.length - vanaf) maat /= 2;
    uit.push(rijen.slice(vanaf, vanaf + maat));
    vanaf += maat;
  }
  return uit;
}

/** `(?, ?), (?, ?)`: so many rows of so many values. */
export const plaatsen = (rijen: number, waarden: number): string =>
  Array.from({ length: rijen }, () => `(${Array.from({ length: waarden }, () => '?').join(', ')})`).join(', ');
