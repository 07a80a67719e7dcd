/** "Alle zorgelijke aanbieders": treden by the label that is confirmed for them. */
import { labelVan, treden } from '../../domain/trede';
import type { Trede } from '../../domain/trede';

/** The longest first: "zeer problematisch" is not also "problematisch". */
const labels: readonly (readonly [label: RegExp, trede: Trede])[] = treden
  .map((trede) => [labelVan(trede) ?? '', trede] as const)
  .filter(([label]) => label !== '')
  .sort(([een], [ander]) => ander.length - een.length)
  .map(([label, trede]) => [new RegExp(`(?<![a-z])${label}e?(?![a-z])`, 'g'), trede]);

const ONTKEND = /(?<![a-z])(?:niet|geen|minder|nog) (?=(?:zeer )?(?:zorgelijk|problematisch))/;

/** Lower case, without diacritics. Null when no label stands there, or one is denied. */
export function tredenBijLabel(klein: string): readonly Trede[] | null {
  if (ONTKEND.test(klein)) return null;
  let rest = klein;
  const gevonden: Trede[] = [];
  for (const [label, trede] of labels) {
    const zonder = rest.replace(label, ' ');
    if (zonder !== rest) gevonden.push(trede);
    rest = zonder;
  }
  return gevonden.length === 0 ? null : treden.filter((trede) => gevonden.includes(trede));
}
