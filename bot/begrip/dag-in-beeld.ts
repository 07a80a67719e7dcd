/** "30 januari" while 30 januari 2026 stands before him is that day, whichever year is nearer or lies ahead (ADR 229). */
import { MAAND, maandNummer } from './datum-woorden';

const ERACHTER = "(?!\\.?,? (?:van )?(?:'?\\d\\d|(?:dit|vorig|volgend|komend|afgelopen) jaar)|\\d|-\\d)";
const IN_WOORDEN = new RegExp(`(?<![\\d/.-])(\\d{1,2})(?:e|ste|de)? (${MAAND})(?![a-z])${ERACHTER}`, 'gi');
/** "3-4 mensen" is no day: only behind a word that stands before days. */
const IN_CIJFERS =
  /(?<=(?:^|[^a-z])(?:per|op|voor|sinds|vanaf|uiterlijk|tot|van|die van) )(\d{1,2})([-/])(\d{1,2})(?![\d/-])/gi;

/** Null where none, or more than one year stands there for it. */
function jaarVan(dagen: readonly string[], dag: number, maand: number): string | null {
  const achter = `-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
  const [enige, tweede] = [...new Set(dagen.filter((een) => een.endsWith(achter)))];
  return enige === undefined || tweede !== undefined ? null : enige.slice(0, 4);
}

/** The same words, with the year of the day that is meant. */
export function metJaarInBeeld(tekst: string, dagen: readonly string[]): string {
  if (dagen.length === 0) return tekst;
  const metJaar = (geheel: string, dag: string, maand: number, teken: string): string => {
    const jaar = jaarVan(dagen, Number(dag), maand);
    return jaar === null ? geheel : `${geheel}${teken}${jaar}`;
  };
  return tekst
    .replace(IN_WOORDEN, (geheel, dag: string, maand: string) =>
      metJaar(geheel, dag, maandNummer(maand.toLowerCase()), ' '),
    )
    .replace(IN_CIJFERS, (geheel, dag: string, teken: string, maand: string) =>
      metJaar(geheel, dag, Number(maand), teken),
    );
}
