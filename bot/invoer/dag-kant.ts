/** A day without a year where only one side of today can be meant: a term lies ahead, whatever year is nearer. */
import { datums } from '../begrip/datum';
import { MAAND } from '../begrip/datum-woorden';
import { plusMaanden } from '../begrip/kalender';
import type { Bericht } from '../bericht-lezen';

/** A month, or its number behind a day: what has no year then may be of any. */
const ZONDER_JAAR = new RegExp(`(?:${MAAND})|^\\D*\\d{1,2}[-/]\\d{1,2}$`);
const MET_JAAR = /20\d\d|\d{1,2}[-/.]\d{1,2}[-/.]\d\d/;

/** Said as over and done with: then the day that has been is meant. */
const VOORBIJ =
  /(?<![a-z])(?:was|waren|geweest|bezocht|kwam|kwamen|ging|gingen|vond|vonden|gehouden|gehad|geleden|afgelopen|gisteren|verstuurd|gepubliceerd|verschenen|werd|werden|heeft|hebben)(?![a-z])/;
/** So recently past a day may still be meant by who says it without a year. */
const KORT_GELEDEN = 4;

/**
 * The same day a year earlier or later, where that can be meant just as well: no year was named, and what was filled in
 * lies behind us while nobody said that it is over, or nearly a year ahead. Undefined when there is no doubt.
 */
export function anderJaar({ klein }: Pick<Bericht, 'klein'>, dag: string, vandaag: string): string | undefined {
  const plek = datums(klein, vandaag).find(({ waarde }) => waarde.slice(4) === dag.slice(4));
  const woord = plek === undefined ? '' : klein.slice(plek.begin, plek.eind);
  if (!ZONDER_JAAR.test(woord) || MET_JAAR.test(woord) || VOORBIJ.test(klein)) return undefined;
  if (dag < vandaag) return plusMaanden(dag, 12);
  const eerder = plusMaanden(dag, -12);
  return eerder >= plusMaanden(vandaag, -KORT_GELEDEN) ? eerder : undefined;
}

/** Which year was filled in: said where none was named and it is not this one. */
export const zegtJaar = ({ klein }: Pick<Bericht, 'klein'>, dag: string, vandaag: string): boolean =>
  !MET_JAAR.test(klein) &&
  datums(klein, vandaag).some(({ begin, eind }) => ZONDER_JAAR.test(klein.slice(begin, eind))) &&
  dag.slice(0, 4) !== vandaag.slice(0, 4);

/** The day that was read in this message; undefined when it names none. */
export function komendeDag({ klein, begrepen }: Pick<Bericht, 'klein' | 'begrepen'>, vandaag: string) {
  const { datum } = begrepen.slots;
  if (datum === undefined || datum >= vandaag) return datum;
  const plek = datums(klein, vandaag).find(({ waarde }) => waarde === datum);
  const woord = plek === undefined ? '' : klein.slice(plek.begin, plek.eind);
  return ZONDER_JAAR.test(woord) && !MET_JAAR.test(woord) ? plusMaanden(datum, 12) : datum;
}
