/** What the running text of a letter says about its own words, before it is put together. */
import type { FeitId } from '../../domain/document';
import { regelVan } from '../../domain/dossier';
import type { Deel, Zinsdeel } from '../../domain/zin';
import { afkortingenIn } from '../../texts/afkortingen';

/** How often each name that has an abbreviation comes. */
export function telAfkortingen(delen: readonly Deel[]): ReadonlyMap<string, number> {
  const aantallen = new Map<string, number>();
  const tel = (deel: Deel): void => {
    if (deel.soort === 'noot') deel.tekst.delen.forEach(tel);
    if (deel.soort === 'afkorting') aantallen.set(deel.kort, (aantallen.get(deel.kort) ?? 0) + 1);
  };
  delen.forEach(tel);
  return aantallen;
}

/** Abbreviations that it explains by itself: what people typed there, and names of ours that come more than once. */
export function uitgelegdIn(delen: readonly Deel[], aantallen: ReadonlyMap<string, number>): ReadonlySet<string> {
  const uitgelegd = new Set([...aantallen].flatMap(([kort, aantal]) => (aantal > 1 ? [kort] : [])));
  const lees = (deel: Deel): void => {
    if (deel.soort === 'noot') deel.tekst.delen.forEach(lees);
    if (deel.soort === 'feit' && !isLetterlijk(deel.feit))
      afkortingenIn(deel.tekst).forEach((kort) => uitgelegd.add(kort));
  };
  delen.forEach(lees);
  return uitgelegd;
}

/** What is found again by its signs stays as it is registered. */
export const isLetterlijk = (feit: FeitId): boolean => regelVan(feit)?.rij.letterlijk === true;

/** A list that is printed in a sentence whose words its length chose: without the names the rest still tells how many. */
export const lijstenIn = ({ delen, vorm }: Zinsdeel): readonly FeitId[] =>
  vorm.filter(
    (feit) => regelVan(feit)?.rij.soort.naam === 'lijst' && delen.some((deel) => 'feit' in deel && deel.feit === feit),
  );
