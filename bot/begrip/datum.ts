/** Dates in Dutch words → ISO. A period ("in februari", "volgende maand") gives its first day, "eind" its last, "half" the fifteenth. */
import {
  AFGEKORT,
  DAGDELEN,
  MAAND,
  MAANDEN,
  TERUG,
  VOLLE_MAAND,
  VOORUIT,
  voluit,
  WEEKDAG,
  WEEKDAGEN,
} from './datum-woorden';
import { getal, GETAL } from './getal';
import { laatsteDagVanMaand, maakDatum, maandagVan, plusDagen, plusMaanden, weekdag } from './kalender';
import { richtingVan } from './richting';
import type { Richting } from './richting';
import { stukjes } from './stukje';
import type { Stukje } from './stukje';

interface Bril {
  readonly nu: string;
  readonly richting: Richting;
}
interface Regel {
  readonly patroon: RegExp;
  readonly lees: (m: RegExpExecArray, bril: Bril) => string | null;
}

const r = (bron: string): RegExp => new RegExp(`(?<![\\w-])(?:${bron})(?![\\w])`, 'g');
const n = (tekst: string | undefined): number => getal(tekst ?? '') ?? 1;
const teken = (woord: string): number => (new RegExp(`^(?:${TERUG})$`).test(woord) ? -1 : 1);

/** Without a year: tense decides; without tense the nearest. */
const dichtstbij = (bril: Bril, maand: number, dag: number): string | null => {
  const jaar = Number(bril.nu.slice(0, 4));
  const keuzes = [jaar - 1, jaar, jaar + 1].map((j) => maakDatum(j, maand, dag)).filter((d) => d !== null);
  if (bril.richting === 'verleden') return keuzes.filter((d) => d <= bril.nu).at(-1) ?? null;
  if (bril.richting === 'toekomst') return keuzes.find((d) => d >= bril.nu) ?? null;
  const ver = (d: string): number => Math.abs(Date.parse(d) - Date.parse(bril.nu));
  return [...keuzes].sort((a, b) => ver(a) - ver(b))[0] ?? null;
};

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

const weekdagIn = (dag: string, week: number, nu: string): string =>
  plusDagen(maandagVan(nu), week * 7 + (WEEKDAGEN[dag] ?? 0));

const losseWeekdag = (dag: string, richting: Richting, nu: string): string => {
  const vooruit = ((WEEKDAGEN[dag] ?? 0) - weekdag(nu) + 7) % 7;
  return plusDagen(nu, richting === 'verleden' ? (vooruit === 0 ? -7 : vooruit - 7) : vooruit === 0 ? 7 : vooruit);
};

/** "Maandag 7 december" is that day; the name of the day says nothing more. */
const MET_DAG = `(?:(?:${WEEKDAG}|ma|di|wo|do|vr|za|zo),? (?:de )?)?`;
const EENHEID = `(dagen|dag|weken|week|maanden|maand|kwartalen|kwartaal|jaren|jaar|${AFGEKORT})`;
const schuif = (nu: string, aantal: number, kort: string): string => {
  const eenheid = voluit(kort);
  if (eenheid.startsWith('dag')) return plusDagen(nu, Math.round(aantal));
  if (eenheid.startsWith('we')) return plusDagen(nu, Math.round(aantal * 7));
  const maanden = eenheid.startsWith('maand') ? aantal : eenheid.startsWith('kw') ? aantal * 3 : aantal * 12;
  return plusMaanden(nu, Math.round(maanden));
};
const AANTAL = `(?:een )?(${GETAL})`;
const DEEL = '(begin|half|medio|eind|einde|midden)(?: van)?(?: de| het)? ?';

const KWARTAAL: Readonly<Record<string, number>> = { eerste: 1, tweede: 2, derde: 3, vierde: 4, laatste: 4 };
const SEIZOEN: Readonly<Record<string, number>> = { voorjaar: 3, lente: 3, zomer: 6, najaar: 9, herfst: 9 };
const jaarOf = (jaar: string | undefined, bril: Bril, maand: number, dag: number): string | null =>
  jaar === undefined ? dichtstbij(bril, maand, dag) : maakDatum(Number(jaar), maand, dag);
/** The first or last day of a quarter; without a year the tense decides. */
const inKwartaal = (
  bril: Bril,
  deel: string | undefined,
  kwartaal: number,
  jaar: string | undefined,
): string | null => {
  const eerste = jaarOf(jaar, bril, kwartaal * 3 - 2, 1);
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

/** Quarters, week numbers, seasons, halves and whole years. */
const PERIODEN: readonly Regel[] = [
  {
    patroon: r(`(?:${DEEL})?(?:q|k|kwartaal )([1-4])(?: (?:van )?(20\\d\\d))?`),
    lees: (m, bril) => inKwartaal(bril, m[1], Number(m[2]), m[3]),
  },
  {
    patroon: r(`(?:${DEEL})?(?:het )?(eerste|tweede|derde|vierde|laatste) kwartaal(?: (?:van )?(20\\d\\d))?`),
    lees: (m, bril) => inKwartaal(bril, m[1], KWARTAAL[m[2] ?? ''] ?? 1, m[3]),
  },
  {
    patroon: r('week (\\d{1,2})(?: (?:van |in )?(20\\d\\d))?'),
    lees: (m, bril) => inWeek(bril, Number(m[1]), m[2]),
  },
  {
    patroon: r('(eerste|tweede) helft van (20\\d\\d)'),
    lees: (m) => maakDatum(Number(m[2]), m[1] === 'eerste' ? 1 : 7, 1),
  },
  {
    patroon: r(`(?:(${TERUG}|${VOORUIT}|dit|deze|het|de) )(${Object.keys(SEIZOEN).join('|')})`),
    lees: (m, bril) => inSeizoen(bril, m[1] ?? '', SEIZOEN[m[2] ?? ''] ?? 3),
  },
  { patroon: r('(eind|einde|begin|medio|half) (?:van )?(20\\d\\d)'), lees: (m) => deelVanJaar(m[1] ?? '', m[2] ?? '') },
  { patroon: r('(?<=(?:in|vanaf|sinds|per|tot) )(20\\d\\d)'), lees: (m) => `${m[1] ?? ''}-01-01` },
  {
    patroon: r('(next|last) (week|month|year)'),
    lees: (m, { nu }) => periode(ENGELS[m[2] ?? ''] ?? 'week', teken(m[1] ?? ''), nu),
  },
];
const ENGELS: Readonly<Record<string, string>> = { week: 'week', month: 'maand', year: 'jaar' };
const deelVanJaar = (deel: string, jaar: string): string =>
  deel === 'begin' ? `${jaar}-01-01` : deel.startsWith('eind') ? `${jaar}-12-31` : `${jaar}-07-01`;
const inSeizoen = (bril: Bril, welk: string, maand: number): string | null => {
  const dit = maakDatum(Number(bril.nu.slice(0, 4)), maand, 1);
  if (/^(?:dit|deze)$/.test(welk)) return dit;
  if (/^(?:het|de)$/.test(welk)) return dichtstbij(bril, maand, 1);
  return dichtstbij({ ...bril, richting: teken(welk) < 0 ? 'verleden' : 'toekomst' }, maand, 1);
};

/** In order: the first rule that fits a piece of text keeps it. */
const REGELS: readonly Regel[] = [
  {
    patroon: r(`${MET_DAG}(20\\d\\d)-(\\d{1,2})-(\\d{1,2})`),
    lees: (m) => maakDatum(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  {
    patroon: r(`${MET_DAG}(\\d{1,2})[-/.](\\d{1,2})[-/.](20\\d\\d|\\d\\d)`),
    lees: (m) => maakDatum(Number(m[3]) + ((m[3] ?? '').length === 2 ? 2000 : 0), Number(m[2]), Number(m[1])),
  },
  {
    patroon: r(`${MET_DAG}(\\d{1,2})(?:e|ste|de)? (${MAAND})\\.?,? (20\\d\\d)`),
    lees: (m) => maakDatum(Number(m[3]), MAANDEN[m[2] ?? ''] ?? 0, Number(m[1])),
  },
  {
    patroon: r(`${MET_DAG}(\\d{1,2})(?:e|ste|de)? (${MAAND})`),
    lees: (m, bril) => dichtstbij(bril, MAANDEN[m[2] ?? ''] ?? 0, Number(m[1])),
  },
  {
    patroon: r(`(?:(?:per|op|voor|sinds|vanaf|uiterlijk|dicht|tot) )${MET_DAG}(\\d{1,2})[-/](\\d{1,2})`),
    lees: (m, bril) => dichtstbij(bril, Number(m[2]), Number(m[1])),
  },
  {
    patroon: r(`(?:${DEEL})?(${VOLLE_MAAND}) (20\\d\\d)`),
    lees: (m) => inPeriode(maakDatum(Number(m[3]), MAANDEN[m[2] ?? ''] ?? 0, 1), m[1], laatsteDagVanMaand),
  },
  {
    patroon: r(`(?<!\\d )(?:${DEEL})?(${VOLLE_MAAND})`),
    lees: (m, bril) => inPeriode(inMaand(bril, MAANDEN[m[2] ?? ''] ?? 0, m[1]), m[1], laatsteDagVanMaand),
  },
  ...PERIODEN,
  {
    patroon: r(`(${TERUG}|${VOORUIT}) week (${WEEKDAG})`),
    lees: (m, { nu }) => weekdagIn(m[2] ?? '', teken(m[1] ?? ''), nu),
  },
  {
    patroon: r(`(${WEEKDAG}) (?:de |in de )?(${TERUG}|${VOORUIT}) week`),
    lees: (m, { nu }) => weekdagIn(m[1] ?? '', teken(m[2] ?? ''), nu),
  },
  {
    patroon: r(`(${TERUG}|${VOORUIT}) (${WEEKDAG})`),
    lees: (m, { nu }) => losseWeekdag(m[2] ?? '', teken(m[1] ?? '') < 0 ? 'verleden' : 'toekomst', nu),
  },
  {
    patroon: r(`(${WEEKDAG}) over (?:een|1) week|over (?:een|1) week (?:op )?(${WEEKDAG})`),
    lees: (m, { nu }) => plusDagen(losseWeekdag(m[1] ?? m[2] ?? '', 'toekomst', nu), 7),
  },
  {
    patroon: r(`(?:deze )?(${WEEKDAG})(?:ochtend|middag|avond)?`),
    lees: (m, { nu, richting }) => losseWeekdag(m[1] ?? '', richting, nu),
  },
  { patroon: r(Object.keys(DAGDELEN).join('|')), lees: (m, { nu }) => plusDagen(nu, DAGDELEN[m[0]] ?? 0) },
  {
    patroon: r(`(?:over|binnen) ${AANTAL} ${EENHEID}(?! geleden| terug)`),
    lees: (m, { nu }) => schuif(nu, n(m[1]), m[2] ?? ''),
  },
  // "In een kwartaal elf mensen weg" says how long it took, unless it has yet to come.
  {
    patroon: r(`in ${AANTAL} ${EENHEID}(?! geleden| terug| tijd)`),
    lees: (m, { nu, richting }) => (richting === 'toekomst' ? schuif(nu, n(m[1]), m[2] ?? '') : null),
  },
  { patroon: r(`${AANTAL} ${EENHEID} (?:geleden|terug|ago)`), lees: (m, { nu }) => schuif(nu, -n(m[1]), m[2] ?? '') },
  {
    patroon: r(`(?:sinds|al) (?:ruim |bijna |zeker |meer dan |langer dan )?${AANTAL} ${EENHEID}`),
    lees: (m, { nu }) => schuif(nu, -n(m[1]), m[2] ?? ''),
  },
  {
    patroon: r(`(?<!een )(?:${DEEL})(?:(${TERUG}|${VOORUIT}|dit|deze) )?(jaar|maand|week|mnd|wk|jr)`),
    lees: (m, { nu }) => deelVan(m[1] ?? '', m[2], voluit(m[3] ?? ''), nu),
  },
  {
    patroon: r(`(${TERUG}|${VOORUIT}) (week|maand|kwartaal|jaar|mnd|wk|jr)`),
    lees: (m, { nu }) => periode(voluit(m[2] ?? ''), teken(m[1] ?? ''), nu),
  },
];

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

/** No digit and none of these: no date, and nothing to spend time on. */
const KANS = new RegExp(
  `\\d|${MAAND}|daag|dag|voorjaar|lente|zomer|najaar|herfst|kwartaal|month|year|morgen|avond|ochtend|middag|nacht|gister|week|weken|maand|jaar|kwartaal|mnd|wk|jr|zojuist|yesterday|tomorrow|today|geleden`,
);

export const datums = (tekst: string, nu: string): Stukje<string>[] => {
  if (!KANS.test(tekst)) return [];
  const uit: Stukje<string>[] = [];
  for (const regel of REGELS) uit.push(...metRegel(regel, tekst, nu, uit));
  return uit.sort((a, b) => a.begin - b.begin);
};

const metRegel = (regel: Regel, tekst: string, nu: string, bezet: readonly Stukje<string>[]): Stukje<string>[] => {
  const vrij = (m: RegExpExecArray): boolean => !bezet.some((s) => s.begin < m.index + m[0].length && m.index < s.eind);
  return stukjes(tekst, regel.patroon, (m) =>
    vrij(m) ? regel.lees(m, { nu, richting: richtingVan(tekst, m.index) }) : null,
  );
};
