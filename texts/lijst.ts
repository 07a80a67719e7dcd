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
