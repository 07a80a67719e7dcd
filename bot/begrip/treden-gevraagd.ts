/** Which treden somebody asks for: one, a range, or all from one on. */
import { CIJFER, C, WOORD, tredeGetallen } from './trede';
import { tredenZonderWoord } from './trede-los';

const ALLE: readonly number[] = [1, 2, 3, 4, 5];

const N = `(?:(?:${WOORD}|t)\\s?)?(?<!\\d)(${C})(?![.,-]\\d|\\w)(?: ${WOORD}(?!\\w))?`;

const OMHOOG = '(?:of|en) (?:hoger|meer|erger|zwaarder|verder|daarboven|erboven|omhoog|boven)';

const OMLAAG = '(?:of|en) (?:lager|minder|lichter|daaronder|eronder|omlaag)';

/** A range in words → the treden in it, in order of looking: "4 of hoger", "boven trede 3", "tussen 2 en 4", "2, 3 en 5". */
const bereiken: readonly (readonly [RegExp, (eerste: number, tweede: number) => (trede: number) => boolean])[] = [
  [new RegExp(`tussen ${N} en ${N}`), (a, b) => (t) => t >= a && t <= b],
  [new RegExp(`(?:van |vanaf )?${N} (?:tot en met|t/m|tot) ${N}`), (a, b) => (t) => t >= a && t <= b],
  [new RegExp(`${N} ${OMHOOG}`), (a) => (t) => t >= a],
  [new RegExp(`${N} ${OMLAAG}`), (a) => (t) => t <= a],
  [new RegExp(`(?:vanaf|minstens|minimaal|ten ?minste|op zijn minst|at least) ${N}`), (a) => (t) => t >= a],
  [new RegExp(`(?:hoogstens|maximaal|ten hoogste|hooguit|tot en met|t/m|at most) ${N}`), (a) => (t) => t <= a],
  [new RegExp(`(?:boven|hoger dan|meer dan|erger dan|above) ${N}`), (a) => (t) => t > a],
  [new RegExp(`(?:onder|lager dan|minder dan|beneden|below) ${N}`), (a) => (t) => t < a],
];

const RIJ = new RegExp(`(?<!\\w)${WOORD} ((?:${C})(?:(?:, ?| en | of | & )(?:${WOORD} )?(?:${C})(?!\\w))+)`);

const ZONDER = new RegExp(
  `(?:zonder|(?:nog )?geen|without(?: a)?) (?:vastgestelde |geldende )?${WOORD}(?!\\w)(?! (?:${C})(?!\\w))`,
);

/**
 * Which treden a list is asked for; an empty list for those without one, null when the words name none. Lower case, without diacritics.
 * `overTreden`: who asks for treden need not say that word.
 */
export const tredenGevraagd = (tekst: string, overTreden = false): readonly number[] | null => {
  if (ZONDER.test(tekst)) return [];
  const metWoord = tredeGetallen(tekst)
    .slice(0, 1)
    .map(({ waarde }) => waarde);
  const genoemd = metWoord.length > 0 || !overTreden ? metWoord : tredenZonderWoord(tekst);
  if (genoemd.length === 0) return null;
  for (const [patroon, maak] of bereiken) {
    const m = patroon.exec(tekst);
    const binnen = m ? ALLE.filter(maak(CIJFER[m[1] ?? ''] ?? 0, CIJFER[m[2] ?? ''] ?? 0)) : [];
    if (binnen.length > 0) return binnen;
  }
  const rij = RIJ.exec(tekst)?.[1]?.match(new RegExp(`(?<!\\w)(?:${C})(?!\\w)`, 'g')) ?? [];
  const opgesomd = rij.map((woord) => CIJFER[woord]);
  return ALLE.filter((trede) => (opgesomd.length > 0 ? opgesomd : genoemd).includes(trede));
};
