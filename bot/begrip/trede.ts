/** Which trede or treden the words name: "trede 3", "trede drie", "derde trede", "van trede 3 naar 4" (the one it goes to). */
import { stukjes } from './stukje';
import type { Stukje } from './stukje';

export const CIJFER: Readonly<Record<string, number>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  vijfde: 5,
  '1e': 1,
  '2e': 2,
  '3e': 3,
  '4e': 4,
  '5e': 5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};

export const C = Object.keys(CIJFER)
  .sort((a, b) => b.length - a.length)
  .join('|');

export const WOORD = '(?:tredes|treden|trede|trde|tede|tere|tree|treed|tredde|terde|step)';

/** "terug naar", "toch weer naar": which way it goes does not matter here. */
const NAAR = '(?:(?:terug|weer|toch|direct|meteen|gelijk|omhoog|omlaag) ){0,2}(?:naar|->|>)';

const VAN_NAAR = new RegExp(
  `(?<!\\w)(?:${WOORD}\\s)?(?:${C})\\s?${NAAR}\\s?(?:${WOORD}\\s)?(${C})(?![\\w.,-]\\d|\\w)`,
  'g',
);

const NA = new RegExp(`(?<!\\w)${WOORD}\\s?(?:naar |van |op |nr |nummer )?(${C})(?!\\w|[.,-]\\d)`, 'g');

/** "derde trede", "4 trede". "Een trede" is any of them, and "een trede hoger", "twee treden omlaag" is how far it goes. */
const VOOR = new RegExp(
  `(?<!\\w)(?!(?:een|one) )(${C})\\s(?!tredes|treden)${WOORD}(?!\\w| (?:hoger|lager|omhoog|omlaag|erbij|eraf|zakken|dalen|stijgen|op|af)(?!\\w))`,
  'g',
);

const LOS = /(?<!\w)t\s?([1-5])(?!\w|[.,-]\d)/g;

/** "Noorderlicht moet van 3 naar 4 want …": a reason or nothing behind it, and not what there are four of. */
const MOET_VAN_NAAR = new RegExp(
  `(?<=(?<!\\w)(?:moet|moeten|mag|kan|gaat|zou)(?: \\w+){0,2} van )(?:${C}) naar (${C})(?= ?(?:$|[.,;!?]|(?:want|omdat|vanwege|wegens|gezien|nu)(?!\\w)))`,
  'g',
);

/** Does the text move from one trede to another? */
export const isTredewissel = (tekst: string): boolean =>
  (new RegExp(WOORD).test(tekst) && tekst.search(VAN_NAAR) >= 0) || tekst.search(MOET_VAN_NAAR) >= 0;

export const tredeGetallen = (tekst: string): Stukje<number>[] => {
  const lees = (m: RegExpExecArray): number | null => CIJFER[m[1] ?? ''] ?? null;
  const vanNaar = stukjes(tekst, new RegExp(WOORD).test(tekst) ? VAN_NAAR : MOET_VAN_NAAR, lees);
  if (vanNaar.length > 0) return vanNaar;
  const na = stukjes(tekst, NA, lees);
  if (na.length > 0) return na;
  const voor = stukjes(tekst, VOOR, lees);
  return voor.length > 0 ? voor : stukjes(tekst, LOS, lees);
};
