/** How precise somebody is about when: a day he said, a month, a quarter, a year, or less. What is shown is never more precise than that. */
import { DAGDELEN, MAAND, WEEKDAG } from './datum-woorden';
import { GETAL } from './getal';
import { effen, kaal } from './normaliseer';

export type Precies = 'dag' | 'maand' | 'kwartaal' | 'jaar' | 'ongeveer';
export type Grofte = 'deel van de maand' | 'maand' | 'jaar';

const woord = (keuzes: string): string => `(?<![a-z])(?:${keuzes})(?![a-z])`;
const DAG = new RegExp(
  [
    `\\d{1,2}(?:e|ste|de)? (?:${MAAND})(?![a-z])`,
    `(?<![a-z])(?:${MAAND}) \\d{1,2}(?:st|nd|rd|th)?(?!\\d)`,
    '\\d{1,4}[-/.]\\d{1,2}',
    `(?:${WEEKDAG})(?:ochtend|middag|avond)?(?![a-z])`,
    woord(Object.keys(DAGDELEN).join('|')),
    `${woord('\\d+|een|twee|drie|vier|vijf|zes|paar')} dag(?:en)?(?![a-z])`,
  ].join('|'),
);
const VERSCHOVEN = '(?:dit|deze|volgende?|komende?|vorige?|afgelopen|next|last)';
/** What is said as one month, quarter or year, and not counted from the day it is said. */
const HEEL: readonly (readonly [vorm: RegExp, precies: Precies])[] = [
  [new RegExp(`${woord(MAAND)}|${woord(`${VERSCHOVEN} (?:maand|month)`)}`), 'maand'],
  [new RegExp(woord(`${VERSCHOVEN} kwartaal`)), 'kwartaal'],
  [new RegExp(woord(`${VERSCHOVEN} (?:jaar|year)`)), 'jaar'],
];

const GETELD = woord(`${GETAL}|half`);
/** The longest first: "drie maanden en een week" is about months. */
const VERSCHUIFT: readonly (readonly [vorm: RegExp, grofte: Grofte])[] = [
  [new RegExp(`${GETELD} ${woord('jaar|jaren')}`), 'jaar'],
  [new RegExp(`${GETELD} ${woord('maand(?:en)?|kwarta(?:al|len)')}`), 'maand'],
  [new RegExp(`${GETELD} ${woord('week|weken|dagen')}|${woord(`${VERSCHOVEN} week`)}`), 'deel van de maand'],
];

/** "Over een maand" means another month when it is read later: how roughly the moment may be said beside it. Null for words that stay true. */
export const verschuift = (tekst: string): Grofte | null => {
  const klein = kaal(effen(tekst));
  return VERSCHUIFT.find(([vorm]) => vorm.test(klein))?.[1] ?? null;
};

export function hoePrecies(tekst: string): Precies {
  const klein = kaal(effen(tekst));
  if (DAG.test(klein)) return 'dag';
  return HEEL.find(([vorm]) => vorm.test(klein))?.[1] ?? 'ongeveer';
}
