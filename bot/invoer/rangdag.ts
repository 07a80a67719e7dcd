/** "Nee, de twaalfde", "toch de 21e": the day by its number alone. Of which month says the day that stands on the form already. */
import { VOOR_DAG } from './dagwoorden';

const TOT_TWINTIG = [
  ...['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'],
  ...['elfde', 'twaalfde', 'dertiende', 'veertiende', 'vijftiende', 'zestiende', 'zeventiende', 'achttiende'],
  ...['negentiende', 'twintigste'],
] as const;
const EENHEDEN = ['eenen', 'tweeen', 'drieen', 'vieren', 'vijfen', 'zesen', 'zevenen', 'achten', 'negenen'] as const;
/** `twaalfde` is the twelfth of them. */
const RANGEN: readonly string[] = [
  ...TOT_TWINTIG,
  ...EENHEDEN.map((eenheid) => `${eenheid}twintigste`),
  'dertigste',
  'eenendertigste',
];
const GETAL = /^(\d{1,2}) ?(?:e|de|ste)$/;
const ALLEEN_EEN_RANG = new RegExp(`^${VOOR_DAG}de ([a-z]{5,17}|\\d{1,2} ?(?:e|de|ste))(?: dan)?(?: graag)?[ .!]*$`);

/** The number of the day in a message that says nothing else. */
function rangIn(klein: string): number | null {
  const woord = ALLEEN_EEN_RANG.exec(klein.normalize('NFD').replace(/\p{M}/gu, ''))?.[1];
  if (woord === undefined) return null;
  const dag = Number(GETAL.exec(woord)?.[1] ?? RANGEN.indexOf(woord) + 1);
  return dag >= 1 && dag <= 31 ? dag : null;
}

const DATUM = /^\d{4}-\d{2}-\d{2}$/;

/** As a form writes it; null where that month has no such day. `plaats` counts months from the one of `eerder`. */
function inMaand(eerder: string, dag: number, plaats: number): string | null {
  const [jaar, maand] = eerder.split('-').map(Number);
  const datum = new Date(Date.UTC(jaar ?? 0, (maand ?? 1) - 1 + plaats, dag));
  return datum.getUTCDate() === dag ? datum.toISOString().slice(0, 10) : null;
}

/**
 * In the month of the day that stood there, `eerder`. What was still to come stays to come, and what was over stays over: "de tweede" after 30
 * March is in April when 2 March is past.
 */
export function rangdag(klein: string, eerder: string, vandaag: string): string | null {
  const dag = rangIn(klein);
  if (dag === null || !DATUM.test(eerder)) return null;
  const komt = eerder >= vandaag;
  const past = (datum: string | null): boolean => datum !== null && datum >= vandaag === komt;
  const zelfde = inMaand(eerder, dag, 0);
  const naast = inMaand(eerder, dag, komt ? 1 : -1);
  return zelfde !== null && !past(zelfde) && past(naast) ? naast : zelfde;
}
