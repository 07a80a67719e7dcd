/** Which trede or treden the words name: "trede 3", "trede drie", "derde trede", "van trede 3 naar 4" (the one it goes to). */
import { stukjes } from './stukje';
import type { Stukje } from './stukje';

const CIJFER: Readonly<Record<string, number>> = {
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
const C = Object.keys(CIJFER)
  .sort((a, b) => b.length - a.length)
  .join('|');
const WOORD = '(?:tredes|treden|trede|trde|tede|tere|tree|treed|tredde|terde|step)';

const VAN_NAAR = new RegExp(
  `(?<!\\w)(?:${WOORD}\\s)?(?:${C})\\s?(?:naar|->|>)\\s?(?:${WOORD}\\s)?(${C})(?![\\w.,-]\\d|\\w)`,
  'g',
);
const NA = new RegExp(`(?<!\\w)${WOORD}\\s?(?:naar |van |op |nr |nummer )?(${C})(?!\\w|[.,-]\\d)`, 'g');
const VOOR = new RegExp(`(?<!\\w)(${C})\\s${WOORD}(?!\\w)`, 'g');
const LOS = /(?<!\w)t\s?([1-5])(?!\w|[.,-]\d)/g;

/** Does the text move from one trede to another? */
export const isTredewissel = (tekst: string): boolean => new RegExp(WOORD).test(tekst) && tekst.search(VAN_NAAR) >= 0;

export const tredeGetallen = (tekst: string): Stukje<number>[] => {
  const lees = (m: RegExpExecArray): number | null => CIJFER[m[1] ?? ''] ?? null;
  const vanNaar = new RegExp(WOORD).test(tekst) ? stukjes(tekst, VAN_NAAR, lees) : [];
  if (vanNaar.length > 0) return vanNaar;
  const na = stukjes(tekst, NA, lees);
  if (na.length > 0) return na;
  const voor = stukjes(tekst, VOOR, lees);
  return voor.length > 0 ? voor : stukjes(tekst, LOS, lees);
};

/** "Boei gaat naar 4", "-> 5, besloten", "is 2 geworden", "tredebepaling Zonneweide: 3". */
const BESLOTEN =
  /(?:\b(?:naar|wordt|word|is|op|af|nu)|->|[:=>])\s?(?:een |de )?([1-5]|een|twee|drie|vier|vijf)(?=$|[,.;!)]|\s(?:geworden|gezet|gegaan|gaat|gaan|zojuist|net|besloten|besluit|besluiten|vastgesteld|per|vanaf|sinds|nu|graag|akkoord|met|en|in|volgens|unaniem|leg|verwerk|zet)\b)(?![.,-]\d)/g;

/** The trede somebody records without saying the word: only where it is certain that a trede is recorded. */
export const tredeVastgesteld = (tekst: string): number | undefined => {
  const cijfer = [...tekst.matchAll(BESLOTEN)].at(-1)?.[1];
  return cijfer === undefined ? undefined : CIJFER[cijfer];
};

const ALLE: readonly number[] = [1, 2, 3, 4, 5];
const N = `(?:(?:${WOORD}|t)\\s?)?(?<!\\d)(${C})(?![.,-]\\d|\\w)(?: ${WOORD}(?!\\w))?`;
const OMHOOG = '(?:of|en) (?:hoger|meer|erger|zwaarder|verder|daarboven|erboven|omhoog|boven)';
const OMLAAG = '(?:of|en) (?:lager|minder|lichter|daaronder|eronder|omlaag)';

/** A range in words → the treden in it, in order of looking: "4 of hoger", "boven trede 3", "tussen 2 en 4", "2, 3 en 5". */
const bereiken: readonly (readonly [RegExp, (eerste: number, tweede: number) => (trede: number) => boolean])[] = [
  [new RegExp(`tussen ${N} en ${N}`), (a, b) => (t) => t >= a && t <= b],
  [new RegExp(`(?:van |vanaf )?${N} (?:tot en met|t/m|tot) ${N}`), (a, b) => (t) => t >= a && t <= b],
  [new RegExp(`${N} ${OMHOOG}`), (a) => (t) => t >= a],
  [new RegExp(`${N} ${OMLAAG}`), (a) => (t) => t <= a],
  [new RegExp(`(?:vanaf|minstens|minimaal|ten ?minste|op zijn minst|at least) ${N}`), (a) => (t) => t >= a],
  [new RegExp(`(?:hoogstens|maximaal|ten hoogste|hooguit|tot en met|t/m|at most) ${N}`), (a) => (t) => t <= a],
  [new RegExp(`(?:boven|hoger dan|meer dan|erger dan|above) ${N}`), (a) => (t) => t > a],
  [new RegExp(`(?:onder|lager dan|minder dan|beneden|below) ${N}`), (a) => (t) => t < a],
];
const RIJ = new RegExp(`(?<!\\w)${WOORD} ((?:${C})(?:(?:, ?| en | of | & )(?:${WOORD} )?(?:${C})(?!\\w))+)`);
const ZONDER = new RegExp(
  `(?:zonder|(?:nog )?geen|without(?: a)?) (?:vastgestelde |geldende )?${WOORD}(?!\\w)(?! (?:${C})(?!\\w))`,
);

/** Which treden a list is asked for; an empty list for those without one, null when the words name none. Lower case, without diacritics. */
export const tredenGevraagd = (tekst: string): readonly number[] | null => {
  if (ZONDER.test(tekst)) return [];
  const [eerste] = tredeGetallen(tekst);
  if (eerste === undefined) return null;
  for (const [patroon, maak] of bereiken) {
    const m = patroon.exec(tekst);
    const binnen = m ? ALLE.filter(maak(CIJFER[m[1] ?? ''] ?? 0, CIJFER[m[2] ?? ''] ?? 0)) : [];
    if (binnen.length > 0) return binnen;
  }
  const rij = RIJ.exec(tekst)?.[1]?.match(new RegExp(`(?<!\\w)(?:${C})(?!\\w)`, 'g')) ?? [];
  const genoemd = new Set(rij.map((woord) => CIJFER[woord]));
  return genoemd.size > 0 ? ALLE.filter((trede) => genoemd.has(trede)) : [eerste.waarde];
};
