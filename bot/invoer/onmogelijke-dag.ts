/** A day that no calendar has, "31 februari" or "13/13/2026": written with a month it is no other word for a period. */
import { maakDatum } from '../begrip/kalender';

const MAANDEN = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'.split('|');
const MET_MAAND = new RegExp(
  `(?<![\\d.,-])(\\d{1,2})(?:e|ste|de)? (${MAANDEN.join('|')})(?: ((?:19|20)\\d\\d))?(?!\\p{L})`,
  'iu',
);
const MET_CIJFERS = /(?<!\d|\d[-/.])(?:(\d{1,2})([-/.])(\d{1,2})\2(\d{4})|(\d{4})-(\d{1,2})-(\d{1,2}))(?![-/.]?\d)/;
/** Without a year 29 februari may be one. */
const SCHRIKKELJAAR = 2024;

/** As it was written; null when there is none. */
export function onmogelijkeDag(tekst: string): string | null {
  const voluit = MET_MAAND.exec(tekst);
  if (voluit) {
    const [heel, dag, maand = '', jaar] = voluit;
    return bestaat(jaar ?? SCHRIKKELJAAR, MAANDEN.indexOf(maand.toLowerCase()) + 1, dag) ? null : heel;
  }
  const [heel, dag, , maand, jaar, isoJaar, isoMaand, isoDag] = MET_CIJFERS.exec(tekst) ?? [];
  if (heel === undefined) return null;
  return bestaat(jaar ?? isoJaar, maand ?? isoMaand, dag ?? isoDag) ? null : heel;
}

const bestaat = (...[jaar, maand, dag]: readonly (string | number | undefined)[]): boolean =>
  maakDatum(Number(jaar), Number(maand), Number(dag)) !== null;
