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

const GETELD = woord('\\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|half|anderhal(?:f|ve)');
/** The longest first: "drie maanden en een week" is about months. */
const VERSCHUIFT: readonly (readonly [vorm: RegExp, lengte: number])[] = [
  [new RegExp(`${GETELD} ${woord('jaar|jaren')}`), 4],
  [new RegExp(`${GETELD} ${woord('maand(?:en)?')}`), 7],
  [new RegExp(`${GETELD} ${woord('week|weken')}|${woord('(?:deze|volgende|komende|vorige|afgelopen) week')}`), 10],
];

/** "Over een maand" means another month when it is read later: how many signs of the day (2026-04-12) may be said beside it. Null for words that stay true. */
export const verschuift = (tekst: string): number | null => {
  const klein = kaal(effen(tekst));
  return VERSCHUIFT.find(([vorm]) => vorm.test(klein))?.[1] ?? null;
};

export function hoePrecies(tekst: string): Precies {
  const klein = kaal(effen(tekst));
  if (DAG.test(klein)) return 'dag';
  return HEEL.test(klein) ? 'maand' : 'ongeveer';
}
