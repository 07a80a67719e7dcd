/** Numbers and signs as they stand in the operators of a page. */

export const rond = (getal: number): number => Math.round(getal * 1000) / 1000;

export interface Positie {
  readonly xAdvance: number;
  readonly advanceWidth: number;
}

/** Kerning pairs inside the line, in the notation of the TJ operator. */
export function tekenreeks(codes: readonly string[], posities: readonly Positie[]): string {
  let uit = '';
  let vanaf = 0;
  posities.forEach(({ xAdvance, advanceWidth }, plaats) => {
    if (xAdvance === advanceWidth) return;
    uit += `<${codes.slice(vanaf, plaats + 1).join('')}>${rond(advanceWidth - xAdvance)}`;
    vanaf = plaats + 1;
  });
  return vanaf < codes.length ? `${uit}<${codes.slice(vanaf).join('')}>` : uit;
}
