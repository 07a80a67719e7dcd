/** One pattern out of the ways people say the same, one on each line. */
export const eenVan = (...zinnen: readonly string[]): RegExp => new RegExp(zinnen.join('|'));
