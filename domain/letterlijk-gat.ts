/** Gaps that people typed: nothing tells of which fact they are, and the letter waits for them all the same. */
import type { Zin } from './document';
import { vreemdeTekens } from './vreemd-teken';

/**
 * Markers that stand in a sentence as plain words: typed, moved or copied by hand, so that nothing tells which fact they are of.
 * And signs that no letter can print: words have to come in their place before it is set.
 */
export const letterlijkeGaten = ({ stukken }: Zin): readonly string[] =>
  lopendeTekst(stukken).flatMap((tekst) => [
    ...(tekst.match(/\[ONTBREEKT\b[^\]]*\]?|\[[^[\]]* — ontbreekt\]/giu) ?? []),
    ...vreemdeTekens(tekst).map(inWoorden),
  ]);

/** Who makes half of a marker bold, or a link of it, has typed the marker all the same. */
function lopendeTekst(stukken: Zin['stukken']): readonly string[] {
  const uit: string[] = [];
  let loopt = false;
  for (const stuk of stukken) {
    const isWoord = stuk.soort === 'tekst' || stuk.soort === 'link';
    if (isWoord && loopt) uit.push(`${uit.pop() ?? ''}${stuk.tekst}`);
    else if (isWoord || stuk.soort === 'feit') uit.push(stuk.tekst);
    loopt = isWoord;
  }
  return uit;
}

const inWoorden = (teken: string): string =>
  `[ONTBREEKT: woorden in plaats van “${teken}”, want dat kan een PDF niet tonen — vragen aan: communicatie]`;
