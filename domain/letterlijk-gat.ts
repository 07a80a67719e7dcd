/** Gaps that people typed: nothing tells of which fact they are, and the letter waits for them all the same. */
import type { Zin } from './document';
import { vreemdeTekens } from './vreemd-teken';

/**
 * Markers that stand in a sentence as plain words: typed, moved or copied by hand, so that nothing tells which fact they are of.
 * And signs that no letter can print: words have to come in their place before it is set.
 */
export const letterlijkeGaten = ({ stukken }: Zin): readonly string[] =>
  stukken.flatMap((stuk) =>
    stuk.soort === 'tekst' || stuk.soort === 'feit'
      ? [
          ...(stuk.tekst.match(/\[ONTBREEKT\b[^\]]*\]?|\[[^[\]]* — ontbreekt\]/giu) ?? []),
          ...vreemdeTekens(stuk.tekst).map(inWoorden),
        ]
      : [],
  );

const inWoorden = (teken: string): string =>
  `[ONTBREEKT: woorden in plaats van “${teken}”, want dat kan een PDF niet tonen — vragen aan: communicatie]`;
