/** A number and the word it belongs to stay on one line. By layout and not by another space: what somebody searches for or copies stays as it was typed. */

const VOOR_GETAL = 'treden?|artikel|versie|€';
const MAAND =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?![\\p{L}\\p{N}])';
const LOS = '(?<![\\p{L}\\p{N}-])';

const woordOpEind = new RegExp(`${LOS}(?:${VOOR_GETAL}) $`, 'iu');
const dagOpEind = new RegExp(`${LOS}\\d{1,2} $`, 'u');
const maandVooraan = new RegExp(`^${MAAND}`, 'u');
const paar = new RegExp(`${LOS}(?:(?:${VOOR_GETAL}) \\d+|\\d{1,2} ${MAAND})`, 'giu');

/** Whether a line may not end between these two; the space is with the first. */
export const hoortBijeen = (voor: string, na: string): boolean =>
  /^\d/.test(na) ? woordOpEind.test(voor) : maandVooraan.test(na) && dagOpEind.test(voor);

/** Every pair in a text, as `maak` writes it. */
export const metParen = (tekst: string, maak: (twee: string) => string): string => tekst.replace(paar, maak);

/** The word at the end that stays with a number behind it, with its space; empty when there is none. */
export const woordVoor = (tekst: string, getal: string): string =>
  /^\d+$/.test(getal) ? (woordOpEind.exec(tekst)?.[0] ?? '') : '';
