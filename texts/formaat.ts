/** The one door for dates, lists and numbers in nl-NL. */
export { datumVoluit, inMaand, periode, straks, tijdstipInZin, tijdstipVoluit, wanneer } from './datum';
export { hoofdig, meervoud, telwoord } from './getal';
export { alsZin, hoofdletter, inZin, opsomming } from './lijst';
