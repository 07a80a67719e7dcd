/** A place in a list, as people name it: "2", "die tweede", "de bovenste", "the last one". */
import { bedoeldWoord, zonderSchrijffouten } from '../begrip/schrijffout';

/** In front of and behind a number people are polite. Looking back keeps a row of ten thousand commas from being read from each of them. */
const AANLOOP =
  /^(?:(?:ja|oh?|doe(?: mij| me)?|maar|kies|ik (?:kies|bedoel|denk|neem|wil)|neem|pak|graag|dan|gewoon)[ ,]+)+|(?<![ ,])[ ,]+(?:graag|maar|aub|svp|dan|ja|please|alstublieft|alsjeblieft|denk ik|bedoel ik)[.!]?$/g;
const NUMMER = /^(?:(?:de |die )?(?:nummer|nr|no|optie|keuze|antwoord|knop|number)\.? ?)?[(#]?(\d{1,3})[).]?$/;
const OP_RANG =
  /^(?:(?:de|die|dat|het|the|that) )?(?:(\d)(?:e|de|ste|st|nd|rd|th)|(?:nummer |nr\.? |optie |number )?(\p{L}+))(?: (?:optie|keuze|antwoord|naam|knop|one|van (?:de lijst|het lijstje|boven)|uit (?:de lijst|het lijstje)))?[.!]?$/u;
const RANG: readonly (readonly string[])[] = [
  ['eerste', 'bovenste', 'first', 'top'],
  ['tweede', 'second'],
  ['derde', 'third'],
  ['vierde', 'fourth'],
  ['vijfde', 'fifth'],
  ['zesde'],
  ['zevende'],
  ['achtste'],
];
const LAATSTE: ReadonlySet<string> = new Set(['laatste', 'onderste', 'last', 'bottom']);
const TELWOORD = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'];
/** "Een" alone may be the beginning of something else. */
const MET_NUMMER = /^(?:de |die )?(?:nummer|nr\.?|optie|number) /;

/** "De eertse", "laaste": a rank with a slip in it is that rank. */
export const metRangwoorden = (tekst: string): string =>
  zonderSchrijffouten(tekst, (woord) => !RANGWOORDEN.has(bedoeldWoord(woord) ?? ''));
const RANGWOORDEN: ReadonlySet<string> = new Set([...RANG.flat(), ...LAATSTE]);

export const zonderAanloop = (tekst: string): string =>
  tekst.toLowerCase().replace(/é/g, 'e').trim().replace(AANLOOP, '').trim();

/** "2", "nummer 2", "die tweede", "de bovenste", "the last one": its number in the list; `-1` and `1,2` are none. */
export function plekVan(tekst: string, aantal: number): number | null {
  const klein = metRangwoorden(zonderAanloop(tekst));
  const nummer = NUMMER.exec(klein)?.[1];
  if (nummer !== undefined) return Number(nummer);
  const [, cijfer, woord = ''] = OP_RANG.exec(klein) ?? [];
  if (cijfer !== undefined) return Number(cijfer);
  if (LAATSTE.has(woord)) return aantal;
  const plek = MET_NUMMER.test(klein) ? TELWOORD.indexOf(woord) : RANG.findIndex((woorden) => woorden.includes(woord));
  return plek < 0 ? null : plek + 1;
}

/** Names a place in a list and nothing else: without a list it means nothing. */
export const isRang = (tekst: string): boolean => plekVan(tekst, 1) !== null;
