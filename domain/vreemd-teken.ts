/** Signs that a letter can be printed in: the letters of Europe and what stands between them. Whatever else was pasted along is replaced by words. */
import { alleZinnen, zinTekst } from './document';
import type { Document } from './document';

/** Ranges that both fonts of a letter draw whole; a test holds them against the fonts. */
const bereiken = [
  ...['\\u0300-\\u030d', '\\u0020-\\u007e', '\\u00a0-\\u0181', '\\u01cd-\\u01dc', '\\u0218-\\u021b', '\\u02c6-\\u02cc'],
  ...['\\u0384-\\u038a', '\\u038e-\\u03a1', '\\u03a3-\\u03d1', '\\u0400-\\u045f', '\\u0490-\\u0493'],
  ...['\\u1e80-\\u1e85', '\\u1e9e-\\u1ef9', '\\u2010-\\u201e', '\\u2020-\\u2022', '\\u2026', '\\u202f-\\u2033'],
  ...['\\u2039\\u203a', '\\u2044', '\\u2070\\u2071', '\\u2074-\\u208e', '\\u20ab\\u20ac', '\\u2116', '\\u2122'],
  ...['\\u2150-\\u215e', '\\u2190-\\u2199', '\\u2212', '\\u2248', '\\u2260', '\\u2264\\u2265'],
  ...['\\u25a0\\u25a1', '\\u25aa', '\\u25cf', '\\u2610\\u2611', '\\u2713\\u2714', '\\u2717\\u2718', '\\ufb00-\\ufb04'],
];

/** What a renderer takes out before it draws. */
const verdwijnt = '\\p{Cc}\\p{Cs}\\p{Bidi_Control}\\p{Noncharacter_Code_Point}\\u200b\\u2028\\u2029\\u2060\\ufeff';

const vreemd = new RegExp(`[^${bereiken.join('')}${verdwijnt}]+`, 'gu');
const onzichtbaar = /^[\p{M}\p{C}\p{Z}]+$/u;
const HOOGSTENS = 20;

/** As they stand there, each run once; what cannot be seen by its number. */
export const vreemdeTekens = (tekst: string): readonly string[] => [
  ...new Set((tekst.normalize('NFC').match(vreemd) ?? []).map(leesbaar)),
];

export const zonderVreemdeTekens = (tekst: string, door: string): string =>
  tekst.normalize('NFC').replace(vreemd, door);

export const vreemdeTekensIn = (document: Document): readonly string[] => [
  ...new Set(alleZinnen(document).flatMap((zin) => vreemdeTekens(zinTekst(zin)))),
];

function leesbaar(tekens: string): string {
  const eerste = [...tekens].slice(0, HOOGSTENS);
  return onzichtbaar.test(tekens) ? eerste.map(nummer).join(' ') : eerste.join('');
}

const nummer = (teken: string): string =>
  `U+${(teken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
