/** Months, quarters, weeks, seasons and years as a whole: each gives its first day, "eind" its last, "half" its middle. */
import { TERUG, VOLLE_MAAND, VOORUIT, voluit } from './datum-woorden';
import { dichtstbij, inJaar, JAAR, maandIn, r, teken } from './datum-regel';
import type { Bril, Regel } from './datum-regel';
import { laatsteDagVanMaand, maakDatum, maandagVan, plusDagen, plusMaanden } from './kalender';

const DEEL = '(begin|half|medio|eind|einde|midden)(?: van)?(?: de| het)? ?';

/** The month that runs has not gone by: "in maart" said halfway March, of what is to come, is this one. */
const inMaand = (bril: Bril, maand: number, deel: string | undefined): string | null =>
  bril.richting === 'toekomst' && deel !== 'begin' && Number(bril.nu.slice(5, 7)) === maand
    ? `${bril.nu.slice(0, 7)}-01`
    : dichtstbij(bril, maand, 1);

const inPeriode = (eersteDag: string | null, deel: string | undefined, eind: (d: string) => string): string | null => {
  if (eersteDag === null) return null;
  if (deel === undefined || deel === 'begin') return eersteDag;
  return deel.startsWith('eind') ? eind(eersteDag) : `${eersteDag.slice(0, 8)}15`;
};

const KWARTAAL: Readonly<Record<string, number>> = { eerste: 1, tweede: 2, derde: 3, vierde: 4, laatste: 4 };
const SEIZOEN: Readonly<Record<string, number>> = { voorjaar: 3, lente: 3, zomer: 6, najaar: 9, herfst: 9 };
const SEIZOENEN = Object.keys(SEIZOEN).join('|');
/** The first or last day of a quarter; without a year the tense decides. */
const inKwartaal = (
  bril: Bril,
  deel: string | undefined,
  kwartaal: number,
  jaar: string | undefined,
): string | null => {
  const eerste = inJaar(jaar, bril, kwartaal * 3 - 2, 1);
  return eerste !== null && (deel ?? '').startsWith('eind') ? laatsteDagVanMaand(plusMaanden(eerste, 2)) : eerste;
};
/** Monday of an ISO week: week 1 holds the fourth of January. */
const inWeek = (bril: Bril, week: number, jaar: string | undefined): string | null => {
  if (week < 1 || week > 53) return null;
  const van = (j: number): string => plusDagen(maandagVan(`${j}-01-04`), (week - 1) * 7);
  if (jaar !== undefined) return van(Number(jaar));
  const dit = Number(bril.nu.slice(0, 4));
  const keuzes = [dit - 1, dit, dit + 1].map(van);
  if (bril.richting === 'verleden') return keuzes.filter((d) => d <= bril.nu).at(-1) ?? null;
  return keuzes.find((d) => d >= maandagVan(bril.nu)) ?? null;
};

const ENGELS: Readonly<Record<string, string>> = { week: 'week', month: 'maand', year: 'jaar' };
const deelVanJaar = (deel: string, jaar: string): string =>
  deel === 'begin' ? `${jaar}-01-01` : deel.startsWith('eind') ? `${jaar}-12-31` : `${jaar}-07-01`;
const inSeizoen = (bril: Bril, welk: string, maand: number): string | null => {
  const dit = maakDatum(Number(bril.nu.slice(0, 4)), maand, 1);
  if (/^(?:dit|deze)$/.test(welk)) return dit;
  if (/^(?:het|de)$/.test(welk)) return dichtstbij(bril, maand, 1);
  return dichtstbij({ ...bril, richting: teken(welk) < 0 ? 'verleden' : 'toekomst' }, maand, 1);
};

const periode = (eenheid: string, stap: number, nu: string): string => {
  if (eenheid === 'week') return plusDagen(maandagVan(nu), stap * 7);
  if (eenheid === 'maand') return `${plusMaanden(nu, stap).slice(0, 7)}-01`;
  if (eenheid === 'jaar') return `${Number(nu.slice(0, 4)) + stap}-01-01`;
  const eersteMaand = Math.floor((Number(nu.slice(5, 7)) - 1) / 3) * 3 + 1;
  return plusMaanden(`${nu.slice(0, 4)}-${String(eersteMaand).padStart(2, '0')}-01`, stap * 3);
};

const deelVan = (deel: string, welke: string | undefined, eenheid: string, nu: string): string | null => {
  const stap = welke === undefined || welke === 'dit' || welke === 'deze' ? 0 : teken(welke);
  const eerste = periode(eenheid, stap, nu);
  if (eenheid === 'week') return deel.startsWith('eind') ? plusDagen(eerste, 4) : eerste;
  if (eenheid === 'maand') return inPeriode(eerste, deel, laatsteDagVanMaand);
  return deel === 'begin' ? eerste : `${eerste.slice(0, 4)}${deel.startsWith('eind') ? '-12-31' : '-07-01'}`;
};

/** Months, quarters, week numbers, seasons, halves and whole years. */
export const PERIODEN: readonly Regel[] = [
  {
    patroon: r(`(?:${DEEL})?(${VOLLE_MAAND}) ${JAAR}`),
    lees: (m, bril) => inPeriode(inJaar(m[3], bril, maandIn(m[2]), 1), m[1], laatsteDagVanMaand),
  },
  {
    patroon: r(`${JAAR} (?:in )?(?:${DEEL})?(${VOLLE_MAAND})`),
    lees: (m, bril) => inPeriode(inJaar(m[1], bril, maandIn(m[3]), 1), m[2], laatsteDagVanMaand),
  },
  {
    patroon: r(`(?<!\\d )(?:${DEEL})?(${VOLLE_MAAND})`),
    lees: (m, bril) => inPeriode(inMaand(bril, maandIn(m[2]), m[1]), m[1], laatsteDagVanMaand),
  },
  {
    patroon: r(`(?:${DEEL})?(?:q|k|kwartaal )([1-4])(?: ${JAAR})?`),
    lees: (m, bril) => inKwartaal(bril, m[1], Number(m[2]), m[3]),
  },
  {
    patroon: r(`(?:${DEEL})?(?:het )?(eerste|tweede|derde|vierde|laatste) kwartaal(?: ${JAAR})?`),
    lees: (m, bril) => inKwartaal(bril, m[1], KWARTAAL[m[2] ?? ''] ?? 1, m[3]),
  },
  {
    patroon: r('week (\\d{1,2})(?: (?:van |in )?(20\\d\\d))?'),
    lees: (m, bril) => inWeek(bril, Number(m[1]), m[2]),
  },
  {
    patroon: r(`(eerste|tweede) helft ${JAAR}`),
    lees: (m, bril) => inJaar(m[2], bril, m[1] === 'eerste' ? 1 : 7, 1),
  },
  {
    patroon: r(`(?:(?:het|de) )?(${SEIZOENEN}) ${JAAR}`),
    lees: (m, bril) => inJaar(m[2], bril, SEIZOEN[m[1] ?? ''] ?? 3, 1),
  },
  {
    patroon: r(`${JAAR} (?:in (?:het|de) )?(${SEIZOENEN})`),
    lees: (m, bril) => inJaar(m[1], bril, SEIZOEN[m[2] ?? ''] ?? 3, 1),
  },
  {
    patroon: r(`(?:(${TERUG}|${VOORUIT}|dit|deze|het|de) )(${SEIZOENEN})`),
    lees: (m, bril) => inSeizoen(bril, m[1] ?? '', SEIZOEN[m[2] ?? ''] ?? 3),
  },
  { patroon: r('(eind|einde|begin|medio|half) (?:van )?(20\\d\\d)'), lees: (m) => deelVanJaar(m[1] ?? '', m[2] ?? '') },
  { patroon: r('(?<=(?:in|vanaf|sinds|per|tot) )(20\\d\\d)'), lees: (m) => `${m[1] ?? ''}-01-01` },
  {
    patroon: r('(next|last) (week|month|year)'),
    lees: (m, { nu }) => periode(ENGELS[m[2] ?? ''] ?? 'week', teken(m[1] ?? ''), nu),
  },
];

/** After every other rule: what is left says no more than this. */
export const HELE_PERIODEN: readonly Regel[] = [
  {
    patroon: r(`(?<!een )(?:${DEEL})(?:(${TERUG}|${VOORUIT}|dit|deze) )?(jaar|maand|week|mnd|wk|jr)`),
    lees: (m, { nu }) => deelVan(m[1] ?? '', m[2], voluit(m[3] ?? ''), nu),
  },
  {
    patroon: r(`(${TERUG}|${VOORUIT}) (week|maand|kwartaal|jaar|mnd|wk|jr)`),
    lees: (m, { nu }) => periode(voluit(m[2] ?? ''), teken(m[1] ?? ''), nu),
  },
];
