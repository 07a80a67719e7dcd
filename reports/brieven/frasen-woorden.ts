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
