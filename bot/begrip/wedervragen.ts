/** Whether a message asks something back: a short question of the table, and nothing more than that. */
import { wedervragen } from './lexicon/wedervragen';
import type { Wedervraag, Wedervraagrij } from './lexicon/wedervragen';
import { woorden as woordenVan } from './normaliseer';
import { compileer, past } from './patronen';
import type { Patroon } from './patronen';

/** Longer than any question of these. */
const LANGSTE = 160;

const gecompileerd: ReadonlyMap<Wedervraagrij, readonly Patroon[]> = new Map(
  wedervragen.map((rij) => [rij, rij.patronen.map(compileer)]),
);

/** As typed, without spelling repair. Null when the message is something else, or tells more than this. */
export function wedervraagIn(tekst: string, soorten: readonly Wedervraag[]): Wedervraag | null {
  if (tekst.length > LANGSTE) return null;
  const woorden = woordenVan(tekst).filter((woord) => woord !== '!' && woord !== '?');
  const pastErgens = (patroon: Patroon): boolean => woorden.some((_, plek) => past(patroon, woorden, plek));
  const rij = wedervragen.find(
    (een) =>
      soorten.includes(een.soort) &&
      woorden.length <= een.hoogstens &&
      (gecompileerd.get(een) ?? []).some((patroon) => pastErgens(patroon)),
  );
  return rij?.soort ?? null;
}
