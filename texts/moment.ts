/** Moments and days as a user reads them, in Dutch time. */
import { datumVoluit } from './datum';

const tijd = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
const dag = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** `2 maart 2026 om 11.00 uur`, from a UTC moment. */
export function momentVoluit(moment: string): string {
  const op = new Date(moment);
  return `${datumVoluit(dag.format(op))} om ${tijd.format(op).replace(':', '.')} uur`;
}

/** `2 maart 2026`, from a UTC moment. */
export const dagVoluit = (moment: string): string => datumVoluit(dag.format(new Date(moment)));
