/** A row of things in one Dutch phrase. */
import { hoofdletter } from './hoofdletter';

/** `a`, `a en b`, `a, b en c`; a comma before the last one where that has an `en` of its own, outside brackets and quotes: `a, en b en c`. */
export function opsomming(delen: readonly string[], voegwoord: 'en' | 'of' = 'en'): string {
  const laatste = delen.at(-1);
  if (laatste === undefined) return '';
  if (delen.length === 1) return laatste;
  const komma = laatste.replace(/\(.*?\)|‘.*?’|“.*?”/gu, '').includes(` ${voegwoord} `) ? ',' : '';
  return `${delen.slice(0, -1).join(', ')}${komma} ${voegwoord} ${laatste}`;
}

export { hoofdletter };

/** A typed line as a sentence: it begins with a capital and ends with a full stop, once. */
export const alsZin = (tekst: string): string => hoofdletter(/[.?]$/u.test(tekst) ? tekst : `${tekst}.`);

/** Never the beginning of a name. */
const begintEenZin = new Set('dat om omdat zodat er alle geen hoe wie of als'.split(' '));
/** With a small letter behind it: `De cijfers`, and not `De Linde`. */
const kanNaamZijn = new Set(
  'de het een in na met voor van op bij tot rond eind begin deze dit die uw ons onze'.split(' '),
);

/** Typed as a sentence and told within one: its first word loses its capital, unless it may be a name. */
export function inZin(tekst: string): string {
  const [, woord = '', volgende = ''] = /^(\p{Lu}\p{Ll}*) (.)/u.exec(tekst) ?? [];
  const klein = woord.toLowerCase();
  const past = begintEenZin.has(klein) || (kanNaamZijn.has(klein) && /\p{Ll}|\d/u.test(volgende));
  return past ? `${klein}${tekst.slice(woord.length)}` : tekst;
}
