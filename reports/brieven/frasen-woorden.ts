/** Words that somebody typed as a sentence or a line, made part of a sentence of ours. */
import { toon } from '../../domain/feit';
import type { Feit, Tekst } from '../../domain/feit';
import { sluitAf } from '../../domain/leestekens';
import { inZin, opsomming } from '../../texts/formaat';

/** Whoever types each as a sentence would end one in the middle of another. */
export const zonderPunt = (deel: string): string => (sluitAf(deel) ? deel : deel.replace(/\.$/u, ''));

/** What somebody does, each as a verb or as a noun: none of them a name, but `Wmo-zaken` keeps its capital. */
export const bezigheden = (feit: Feit<readonly string[]>): Feit<Tekst> =>
  toon(feit, (delen) => opsomming(delen.map((een) => klein(zonderPunt(een)))));

const klein = (een: string): string =>
  /^(?:Wmo|Wlz|Wgr|Zvw)(?!\p{Ll})|^.?\p{Lu}{2}/u.test(een) ? een : `${een.charAt(0).toLowerCase()}${een.slice(1)}`;

/** Own words inside a sentence of ours. */
export const gezegd = (feit: Feit<Tekst>): Feit<Tekst> => toon(feit, inZin);

/** After `De reden is …`: whoever types a clause begins it with the word that answers `waarom`. */
export const reden = (feit: Feit<Tekst>): Feit<Tekst> =>
  toon(gezegd(feit), (woorden) => woorden.replace(/^(?:omdat|doordat|aangezien) /iu, 'dat '));

/** Behind these the last word is a noun: `voor jongeren`, `minder wachtlijsten`. */
const voorNaamwoord = new Set([
  ...['de', 'het', 'een', 'deze', 'die', 'alle', 'meer', 'minder', 'geen', 'onze', 'hun', 'eigen', 'andere'],
  ...['aan', 'bij', 'door', 'in', 'met', 'naar', 'onder', 'op', 'over', 'tussen', 'uit', 'van', 'voor', 'zonder'],
]);
const opWerkwoord = /(?:en|gaan|staan|slaan|doen|zien|zijn)$/iu;

/** What somebody does, and not a clause, a thing or a verb with `te`. Where a thing is taken for one, the sentence that follows is right too. */
export function isBezigheid(woorden: string): boolean {
  const delen = zonderPunt(woorden.trim()).split(/\s+/u);
  const laatste = delen.at(-1) ?? '';
  const ervoor = delen.at(-2)?.toLowerCase() ?? '';
  if (delen.length < 2 || /^(?:dat|om|of)$/iu.test(delen[0] ?? '')) return false;
  return opWerkwoord.test(laatste) && ervoor !== 'te' && !voorNaamwoord.has(ervoor);
}
