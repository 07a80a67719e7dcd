/** Moments and days as a user reads them, in Dutch time. */
import { datumVoluit } from './datum';

const tijd = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
const dag = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The same records are shown over and over, and formatting one moment costs as much as a look-up in the database. */
const voluit = new Map<string, string>();
const meeste = 2_000;

/** `2 maart 2026 om 11.00 uur`, from a UTC moment. */
export function momentVoluit(moment: string): string {
  const bekend = voluit.get(moment);
  if (bekend !== undefined) return bekend;
  const op = new Date(moment);
  const tekst = `${datumVoluit(dag.format(op))} om ${tijd.format(op).replace(':', '.')} uur`;
  if (voluit.size >= meeste) voluit.clear();
  voluit.set(moment, tekst);
  return tekst;
}

/** The Dutch day of a UTC moment, as ISO. */
export const dagVan = (moment: string): string => dag.format(new Date(moment));

/** `2 maart 2026`, from a UTC moment. */
export const dagVoluit = (moment: string): string => datumVoluit(dag.format(new Date(moment)));
