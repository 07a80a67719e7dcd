/** A day without a year where only one side of today can be meant: a term lies ahead, whatever year is nearer. */
import { datums } from '../begrip/datum';
import { MAAND } from '../begrip/datum-woorden';
import { plusMaanden } from '../begrip/kalender';
import type { Bericht } from '../bericht-lezen';

/** A month, or its number behind a day: what has no year then may be of any. */
const ZONDER_JAAR = new RegExp(`(?:${MAAND})|^\\D*\\d{1,2}[-/]\\d{1,2}$`);
const MET_JAAR = /20\d\d|\d{1,2}[-/.]\d{1,2}[-/.]\d\d/;

/** The day that was read in this message; undefined when it names none. */
export function komendeDag({ klein, begrepen }: Pick<Bericht, 'klein' | 'begrepen'>, vandaag: string) {
  const { datum } = begrepen.slots;
  if (datum === undefined || datum >= vandaag) return datum;
  const plek = datums(klein, vandaag).find(({ waarde }) => waarde === datum);
  const woord = plek === undefined ? '' : klein.slice(plek.begin, plek.eind);
  return ZONDER_JAAR.test(woord) && !MET_JAAR.test(woord) ? plusMaanden(datum, 12) : datum;
}
