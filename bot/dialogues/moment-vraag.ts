/** Since when: one's own words, and the day they mean where they mean one. */
import type { Moment } from '../../domain/melding';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { datumVoluit } from '../../texts/datum';
import { hoePrecies } from '../begrip/precies';
import { leesBericht } from '../bericht-lezen';
import type { Leeshulp, Lezing } from '../dialogue';

export function leesMoment(tekst: VrijeTekst, hulp: Leeshulp): Lezing<Moment> {
  return { ok: true, waarde: { tekst, dag: leesBericht(hulp, tekst).begrepen.slots.datum ?? null } };
}

/** His own words, and the day or month they mean; never a day he did not say. */
export function toonMoment({ tekst, dag }: Moment): string {
  const lengte = { dag: 10, maand: 7, ongeveer: 0 }[hoePrecies(tekst)];
  const voluit = dag === null || lengte === 0 ? tekst : datumVoluit(dag.slice(0, lengte));
  return tekst.toLowerCase().includes(voluit.toLowerCase()) ? tekst : `${tekst} (${voluit})`;
}
