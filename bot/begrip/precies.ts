/** How precise somebody is about when: a day he said, a month, or less. What is shown is never more precise than that. */
import { DAGDELEN, MAAND, WEEKDAG } from './datum-woorden';
import { effen, kaal } from './normaliseer';

export type Precies = 'dag' | 'maand' | 'ongeveer';

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
const HEEL = new RegExp(
  `${woord(MAAND)}|${woord('(?:deze|volgende|komende|vorige|afgelopen|next|last) (?:maand|month)')}`,
);

export function hoePrecies(tekst: string): Precies {
  const klein = kaal(effen(tekst));
  if (DAG.test(klein)) return 'dag';
  return HEEL.test(klein) ? 'maand' : 'ongeveer';
}
