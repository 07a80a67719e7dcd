/** Whether a message says how many jeugdigen and nothing else, with what people put around a number. */
import type { Bericht } from '../bericht-lezen';
import { zonderGeweigerdGetal } from './laatste-woord';

/** What people put around a number, and that tells nothing of what is going on. */
const OM_EEN_GETAL =
  /(?<![a-z])(?:(?:dat |het )?weet ik (?:het )?niet(?: (?:precies|zeker|exact|goed))?|ik weet (?:het|dat) niet(?: (?:precies|zeker|exact|goed))?|maar(?: ik)?|ergens|iets van|(?:een|'?n) stuk of|naar schatting|om en nabij(?: de)?|(?:zo )?(?:rond|tegen) de|in totaal|bij elkaar|op dit moment|volgens mij|(?:ik )?(?:denk|dacht|schat|gok)(?: ik)?|zo'?n|ongeveer|circa|ruim|bijna|minstens|zeker|hooguit|wel|nu|het gaat (?:dan )?om|(?:het|dat) zijn(?: er)?|er zijn|we hebben het over|ja|oh?|en|plusminus|of ?zo|eh+|uh+)(?![a-z])/g;

/** In lower case, without what only stands around a number. */
export const zonderSchatting = (klein: string): string => klein.replace(OM_EEN_GETAL, ' ');

const IN_WOORDEN =
  'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|[a-z]*(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|[a-z]*honderd';
const GETAL = new RegExp(`^(?:\\d{1,6}|${IN_WOORDEN})$`);
const WIE = /^(?:of|tot|kinderen|jeugdigen|jongeren|clienten|pupillen|jgdn?|plekken|dan|hoor)$/;

/** Of such words nobody can be in danger. */
export function zegtAlleenAantal({ klein, lezing }: Bericht): boolean {
  const woorden = zonderSchatting(zonderGeweigerdGetal(klein)).match(/[\p{L}\d]+/gu) ?? [];
  if (!woorden.every((woord) => WIE.test(woord) || GETAL.test(woord))) return false;
  // "Twaalf of dertien kinderen" is one number, in two.
  return lezing.aantallen.length === 1 || woorden.filter((woord) => GETAL.test(woord)).length === 2;
}
