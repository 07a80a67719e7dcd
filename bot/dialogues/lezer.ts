/** What a reader of a message is: the words it holds for one field. */
import type { MeldingInvoer } from '../../domain/melding';
import type { Bericht } from '../bericht-lezen';
import type { Antwoorden } from '../dialogue';

export type Bekend = Antwoorden<MeldingInvoer>;
/** The words for this field, or null when the message says nothing of it. */
export type Lezer = (bericht: Bericht, bekend: Bekend) => string | null;

/** "Niet Roermond", "haal Venlo weg", "pleegzorg niet": what is named goes out, and nothing else is said. "Niet alleen Venlo" says the opposite. */
const HAALT_ERAF =
  /^(?:(?:oh?|nee|sorry|toch)[ ,]+)*(?:(?:niet|geen|zonder) (?!alleen|precies|zeker|meer|minder|bekend)(?:[^\s,.;]+ ?){1,3}|(?:haal|schrap|verwijder|streep|neem|laat) [^,.;]{2,40} (?:weg|eraf|eruit|er (?:weer )?(?:uit|af)|door)|(?:[^\s,.;]+ ){1,3}(?:niet|weg|eraf|eruit))[.!]?$/;
export const haaltEraf = (klein: string): boolean => HAALT_ERAF.test(klein) && !/(?<![a-z])meer(?![a-z])/.test(klein);

/** Of a row that stood there, without what goes; null when nothing of it does, or nothing would be left. */
export function zonderDelen(was: string, weg: readonly string[]): string | null {
  const stonden = was.split(/, | en /);
  const blijft = stonden.filter((een) => !weg.includes(een));
  return blijft.length < stonden.length ? uniek(blijft) : null;
}

export const uniek = (delen: readonly string[]): string | null =>
  delen.length === 0 ? null : [...new Set(delen)].join(', ');

/** "Speelt nog", "nog navragen", "liever niet dus": no kind of help and no place is called so. */
const ANDERS =
  /(?<![a-z])(?:nog|niet|geen|liever|speelt|loopt|gaande|navragen|uitzoeken|opzoeken|zeggen|mag|moet|kan|later|straks)(?![a-z])/;
export const zegtIetsAnders = (klein: string): boolean => ANDERS.test(klein);
