/** Where a term of the meldpunt comes from, as its reader is told. */
import type { Meldpunttermijn } from '../domain/meldpunt';

export function bronZin(...termijnen: readonly Meldpunttermijn[]): string {
  const bronnen = [...new Set(termijnen.map(({ bron }) => bron))];
  if (!bronnen.includes(null)) return `Bron: ${bronnen.join(', ')}.`;
  if (bronnen.length > 1) return 'Niet elke termijn is officieel.';
  return termijnen.length > 1
    ? 'Deze termijnen zijn een voorbeeld en niet officieel.'
    : 'Deze termijn is een voorbeeld en niet officieel.';
}
