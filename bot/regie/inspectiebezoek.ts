/** "De IGJ komt 20 januari langs bij Wilgenhoeve": a visit and its day, and nothing besides. */
import type { Lezing } from '../begrip/lezing';

const WIE = new Set(['igj', 'inspectie']);
const BEZOEK = new Set(
  'langs bezoek bezoekt bezocht bezoeken bezoekdatum inspectiebezoek bezoekdag inspecteert inspecteren'.split(' '),
);
/** What else may stand in it; any other word makes it a story. */
const OOK = new Set(
  `de het een en maar dus ook dan nu weer nog er om in op bij aan naar van voor tot is was komt kwam komen gaat ging brengt bracht
   gebracht geweest gekomen gegaan heeft had gehad staat gepland wordt werd zal wil dag datum jeugd gezondheidszorg update`.split(
    /\s+/,
  ),
);

/** "De IGJ is 20 januari bij Wilgenhoeve geweest": a visit without the word for it. */
const ER_GEWEEST = new Set('geweest was kwam komt komen gekomen gaat gegaan'.split(' '));
const isErGeweest = (gezegd: readonly string[]): boolean =>
  gezegd.includes('bij') && gezegd.some((woord) => ER_GEWEEST.has(woord));

/** Null when more is said, or no single day. */
export function inspectiebezoekIn({ woorden, datums }: Pick<Lezing, 'woorden' | 'datums'>): string | null {
  const [dag, andere] = datums;
  if (dag === undefined || andere !== undefined) return null;
  const gezegd = woorden.filter((woord) => /^[a-z]/.test(woord));
  const past = (welke: ReadonlySet<string>): boolean => gezegd.some((woord) => welke.has(woord));
  if (!past(WIE) || !(past(BEZOEK) || isErGeweest(gezegd))) return null;
  return gezegd.every((woord) => WIE.has(woord) || BEZOEK.has(woord) || OOK.has(woord)) ? dag : null;
}
