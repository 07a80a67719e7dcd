/** Dates in Dutch words → ISO. A period ("in februari", "volgende maand") gives its first day, "eind" its last, "half" the fifteenth. */
import { getal, GETAL } from './getal';
import { laatsteDagVanMaand, maakDatum, maandagVan, plusDagen, plusMaanden, weekdag } from './kalender';
import { richtingVan } from './richting';
import type { Richting } from './richting';
import { stukjes } from './stukje';
import type { Stukje } from './stukje';

const MAANDEN: Readonly<Record<string, number>> = {
  januari: 1,
  februari: 2,
  maart: 3,
  april: 4,
  mei: 5,
  juni: 6,
  juli: 7,
  augustus: 8,
  september: 9,
  oktober: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  febr: 2,
  mrt: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  dec: 12,
  january: 1,
  february: 2,
  march: 3,
  june: 6,
  july: 7,
  october: 10,
};
const MAAND = Object.keys(MAANDEN)
  .sort((a, b) => b.length - a.length)
  .join('|');
const VOLLE_MAAND =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|june|july|october';
const WEEKDAGEN: Readonly<Record<string, number>> = {
  maandag: 0,
  dinsdag: 1,
  woensdag: 2,
  donderdag: 3,
  vrijdag: 4,
  zaterdag: 5,
  zondag: 6,
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  thursday: 3,
  friday: 4,
};
const WEEKDAG = Object.keys(WEEKDAGEN).join('|');
const DAGDELEN: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  gisteravond: -1,
  gistermiddag: -1,
  gisterochtend: -1,
  gister: -1,
  yesterday: -1,
  vannacht: 0,
  vandaag: 0,
  vanochtend: 0,
  vanmorgen: 0,
  vanmiddag: 0,
  vanavond: 0,
  zojuist: 0,
  today: 0,
  overmorgen: 2,
  morgenochtend: 1,
  morgenmiddag: 1,
  morgenavond: 1,
  morgen: 1,
  tomorrow: 1,
};
const TERUG = 'vorige?|afgelopen|laatste|verleden|last';
const VOORUIT = 'volgende?|komende?|aanstaande|eerstvolgende|next';

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

const EENHEID = '(dagen|dag|weken|week|maanden|maand|kwartalen|kwartaal|jaren|jaar)';
const schuif = (nu: string, aantal: number, eenheid: string): string => {
  if (eenheid.startsWith('dag')) return plusDagen(nu, Math.round(aantal));
  if (eenheid.startsWith('we')) return plusDagen(nu, Math.round(aantal * 7));
  const maanden = eenheid.startsWith('maand') ? aantal : eenheid.startsWith('kw') ? aantal * 3 : aantal * 12;
  return plusMaanden(nu, Math.round(maanden));
};
const AANTAL = `(?:een )?(${GETAL})`;
const DEEL = '(begin|half|medio|eind|einde|midden)(?: van)?(?: de| het)? ?';

/** In order: the first rule that fits a piece of text keeps it. */
const REGELS: readonly Regel[] = [
  { patroon: r('(20\\d\\d)-(\\d{1,2})-(\\d{1,2})'), lees: (m) => maakDatum(Number(m[1]), Number(m[2]), Number(m[3])) },
  {
    patroon: r('(\\d{1,2})[-/.](\\d{1,2})[-/.](20\\d\\d|\\d\\d)'),
    lees: (m) => maakDatum(Number(m[3]) + ((m[3] ?? '').length === 2 ? 2000 : 0), Number(m[2]), Number(m[1])),
  },
  {
    patroon: r(`(\\d{1,2})(?:e|ste|de)? (${MAAND})\\.?,? (20\\d\\d)`),
    lees: (m) => maakDatum(Number(m[3]), MAANDEN[m[2] ?? ''] ?? 0, Number(m[1])),
  },
  {
    patroon: r(`(\\d{1,2})(?:e|ste|de)? (${MAAND})`),
    lees: (m, bril) => dichtstbij(bril, MAANDEN[m[2] ?? ''] ?? 0, Number(m[1])),
  },
  {
    patroon: r('(?:(?:per|op|voor|sinds|vanaf|uiterlijk) )(\\d{1,2})[-/](\\d{1,2})'),
    lees: (m, bril) => dichtstbij(bril, Number(m[2]), Number(m[1])),
  },
  {
    patroon: r(`(?:${DEEL})?(${VOLLE_MAAND}) (20\\d\\d)`),
    lees: (m) => inPeriode(maakDatum(Number(m[3]), MAANDEN[m[2] ?? ''] ?? 0, 1), m[1], laatsteDagVanMaand),
  },
  {
    patroon: r(`(?<!\\d )(?:${DEEL})?(${VOLLE_MAAND})`),
    lees: (m, bril) => inPeriode(dichtstbij(bril, MAANDEN[m[2] ?? ''] ?? 0, 1), m[1], laatsteDagVanMaand),
  },
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
    patroon: r(`(?:deze )?(${WEEKDAG})(?:ochtend|middag|avond)?`),
    lees: (m, { nu, richting }) => losseWeekdag(m[1] ?? '', richting, nu),
  },
  { patroon: r(Object.keys(DAGDELEN).join('|')), lees: (m, { nu }) => plusDagen(nu, DAGDELEN[m[0]] ?? 0) },
  {
    patroon: r(`(?:over|binnen|in) ${AANTAL} ${EENHEID}(?! geleden| terug)`),
    lees: (m, { nu }) => schuif(nu, n(m[1]), m[2] ?? ''),
  },
  { patroon: r(`${AANTAL} ${EENHEID} (?:geleden|terug|ago)`), lees: (m, { nu }) => schuif(nu, -n(m[1]), m[2] ?? '') },
  { patroon: r(`sinds ${AANTAL} ${EENHEID}`), lees: (m, { nu }) => schuif(nu, -n(m[1]), m[2] ?? '') },
  {
    patroon: r(`(?:${DEEL})(?:(${TERUG}|${VOORUIT}|dit|deze) )?(jaar|maand|week)`),
    lees: (m, { nu }) => deelVan(m[1] ?? '', m[2], m[3] ?? '', nu),
  },
  {
    patroon: r(`(${TERUG}|${VOORUIT}) (week|maand|kwartaal|jaar)`),
    lees: (m, { nu }) => periode(m[2] ?? '', teken(m[1] ?? ''), nu),
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
  `\\d|${MAAND}|dag|morgen|avond|ochtend|middag|nacht|gister|week|weken|maand|jaar|kwartaal|zojuist|yesterday|tomorrow|today|geleden`,
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
