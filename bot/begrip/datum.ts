/** Dates in Dutch words → ISO. A period ("in februari", "volgende maand") gives its first day, "eind" its last, "half" the fifteenth. */
import { AFGEKORT, DAGDELEN, MAAND, TERUG, VOORUIT, voluit, WEEKDAG, WEEKDAGEN } from './datum-woorden';
import { HELE_PERIODEN, PERIODEN } from './datum-perioden';
import { dichtstbij, inJaar, JAAR, maandIn, n, r, teken } from './datum-regel';
import type { Bril, Regel } from './datum-regel';
import { GETAL } from './getal';
import { maakDatum, maandagVan, plusDagen, plusMaanden, weekdag } from './kalender';
import { richtingVan } from './richting';
import type { Richting } from './richting';
import { stukjes } from './stukje';
import type { Stukje } from './stukje';

const weekdagIn = (dag: string, week: number, nu: string): string =>
  plusDagen(maandagVan(nu), week * 7 + (WEEKDAGEN[dag] ?? 0));

const losseWeekdag = (dag: string, richting: Richting, nu: string): string => {
  const vooruit = ((WEEKDAGEN[dag] ?? 0) - weekdag(nu) + 7) % 7;
  return plusDagen(nu, richting === 'verleden' ? (vooruit === 0 ? -7 : vooruit - 7) : vooruit === 0 ? 7 : vooruit);
};

const EEN_KWARTAAL = 92;
/** "Dinsdag de 24e": the nearest day that is both, on the side of the tense; null where there is none in a quarter, for then it says something else. */
function weekdagDie(dag: string, nummer: number, { nu, richting }: Bril): string | null {
  const past = (datum: string): boolean => weekdag(datum) === WEEKDAGEN[dag] && Number(datum.slice(8)) === nummer;
  for (let ver = 0; ver <= EEN_KWARTAAL; ver += 1) {
    const [later, eerder] = [plusDagen(nu, ver), plusDagen(nu, -ver)];
    if (richting !== 'verleden' && past(later)) return later;
    if (richting !== 'toekomst' && past(eerder)) return eerder;
  }
  return null;
}

/** "Al 10 jaar een contract": so long they know each other, and nothing began then that is told of here. */
const VAN_EEN_BAND =
  ' (?:(?:een|onze|ons|als|goede|vaste|trouwe|gecontracteerde|grote|bij|met|hier) )*(?:contract|contractpartner|partner|aanbieder|zorgaanbieder|klant|relatie|overeenkomst|afspraken|samen|actief|werkzaam|ervaring|gevestigd|gecontracteerd)(?![a-z])';

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
    patroon: r(`${MET_DAG}(\\d{1,2})(?:e|ste|de)? (${MAAND})\\.?,? ${JAAR}`),
    lees: (m, bril) => inJaar(m[3], bril, maandIn(m[2]), Number(m[1])),
  },
  {
    patroon: r(`${MET_DAG}(\\d{1,2})(?:e|ste|de)? (${MAAND})`),
    lees: (m, bril) => dichtstbij(bril, maandIn(m[2]), Number(m[1])),
  },
  {
    patroon: r(`(?:(?:per|op|voor|sinds|vanaf|uiterlijk|dicht|tot) )${MET_DAG}(\\d{1,2})[-/](\\d{1,2})`),
    lees: (m, bril) => dichtstbij(bril, Number(m[2]), Number(m[1])),
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
  { patroon: r(`(${WEEKDAG}),? de (\\d{1,2})(?:e|ste|de)`), lees: (m, bril) => weekdagDie(m[1] ?? '', n(m[2]), bril) },
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
    patroon: r(`(?:sinds|al) (?:ruim |bijna |zeker |meer dan |langer dan )?${AANTAL} ${EENHEID}(?!${VAN_EEN_BAND})`),
    lees: (m, { nu }) => schuif(nu, -n(m[1]), m[2] ?? ''),
  },
  ...HELE_PERIODEN,
];

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
