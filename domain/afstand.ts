/** How many typing errors lie between two words: insert, drop, replace, or swap two neighbours. */

/** Returns `max + 1` as soon as the distance is sure to be larger than `max`. */
export const typefouten = (a: string, b: string, max: number): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_leeg, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const rij = volgendeRij(a, b, i, vorige, voorvorige);
    if (Math.min(...rij) > max) return max + 1;
    voorvorige = vorige;
    vorige = rij;
  }
  return vorige[b.length] ?? max + 1;
};

const volgendeRij = (a: string, b: string, i: number, vorige: number[], voorvorige: number[]): number[] => {
  const rij = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const gelijk = a[i - 1] === b[j - 1] ? 0 : 1;
    let beste = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + gelijk);
    const omgewisseld = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    if (omgewisseld) beste = Math.min(beste, (voorvorige[j - 2] ?? 0) + 1);
    rij.push(beste);
  }
  return rij;
};

/** Short words are too close to each other to forgive anything. */
export const toegestaan = (lengte: number): number => (lengte < 5 ? 0 : lengte < 8 ? 1 : lengte < 13 ? 2 : 3);
