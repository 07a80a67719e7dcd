/** Whether a message asks something back: a short question of the table, and nothing more than that. */
import { wedervragen } from './lexicon/wedervragen';
import type { Wedervraag } from './lexicon/wedervragen';
import { woorden as woordenVan } from './normaliseer';
import { compileer, past } from './patronen';
import type { Patroon } from './patronen';

/** Longer than any question of these. */
const LANGSTE = 160;

interface Kans {
  /** Which row of the table it is of; an earlier one goes first. */
  readonly rij: number;
  readonly patroon: Patroon;
}

/** By the word a pattern begins with: of most sentences nothing has to be tried. No pattern of the table begins with a star. */
const opBegin = new Map<string, Kans[]>();
wedervragen.forEach(({ patronen }, rij) => {
  for (const bron of patronen) {
    const patroon = compileer(bron);
    for (const begin of (bron.split(' ')[0] ?? '').split('|'))
      opBegin.set(begin, [...(opBegin.get(begin) ?? []), { rij, patroon }]);
  }
});

/** As typed, without spelling repair. Null when the message is something else, or tells more than this. */
export function wedervraagIn(tekst: string, soorten: readonly Wedervraag[]): Wedervraag | null {
  if (tekst.length > LANGSTE) return null;
  const woorden = woordenVan(tekst).filter((woord) => woord !== '!' && woord !== '?');
  let beste = Infinity;
  woorden.forEach((woord, plek) => {
    for (const { rij, patroon } of opBegin.get(woord) ?? []) {
      const regel = wedervragen[rij];
      if (regel === undefined || rij >= beste || woorden.length > regel.hoogstens) continue;
      if (soorten.includes(regel.soort) && past(patroon, woorden, plek)) beste = rij;
    }
  });
  return wedervragen[beste]?.soort ?? null;
}
