/** A row of things in one Dutch phrase. */
import { hoofdletter } from './hoofdletter';

/** `a`, `a en b`, `a, b en c`. */
export function opsomming(delen: readonly string[], voegwoord: 'en' | 'of' = 'en'): string {
  const laatste = delen.at(-1);
  if (laatste === undefined) return '';
  return delen.length === 1 ? laatste : `${delen.slice(0, -1).join(', ')} ${voegwoord} ${laatste}`;
}

export { hoofdletter };

/** A typed line as a sentence: it begins with a capital and ends with a full stop, once. */
export const alsZin = (tekst: string): string => hoofdletter(/[.?]$/u.test(tekst) ? tekst : `${tekst}.`);
