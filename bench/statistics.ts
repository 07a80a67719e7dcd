/** Medians, percentiles and spreads: what a table of noisy measurements may honestly show. */

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** The value below which that part (0 to 1) of the numbers lies; NaN of nothing. */
export function percentile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

export const spread = (numbers: readonly number[]): Spread => ({
  min: Math.min(...numbers),
  median: median(numbers),
  max: Math.max(...numbers),
});

/** One ratio per round: both sides of a round met the same weather. */
export const ratios = (product: readonly number[], floor: readonly number[]): readonly number[] =>
  product.flatMap((value, round) => {
    const base = floor[round];
    return base === undefined ? [] : [value / base];
  });
