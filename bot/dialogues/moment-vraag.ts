/** Since when: one's own words, and the day they mean where they mean one. */
import type { Moment } from '../../domain/melding';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { datumVoluit } from '../../texts/datum';
import { dialoogTekst } from '../../texts/dialoog';
import { hoePrecies, verschuift } from '../begrip/precies';
import { leesBericht } from '../bericht-lezen';
import type { Leeshulp, Lezing } from '../dialogue';

export function leesMoment(tekst: VrijeTekst, hulp: Leeshulp): Lezing<Moment> {
  return { ok: true, waarde: { tekst, dag: leesBericht(hulp, tekst).begrepen.slots.datum ?? null } };
}

/** His own words, and the day or month they mean; never a day he did not say, and never words that mean something else when they are read later. */
export function toonMoment({ tekst, dag }: Moment): string {
  const precies = hoePrecies(tekst);
  if (dag === null) return tekst;
  if (precies === 'ongeveer') return metRond(tekst, dag);
  const voluit = datumVoluit(dag.slice(0, precies === 'dag' ? 10 : 7));
  return tekst.toLowerCase().includes(voluit.toLowerCase()) ? tekst : `${tekst} (${voluit})`;
}

const metRond = (tekst: string, dag: string): string => {
  const lengte = verschuift(tekst);
  return lengte === null ? tekst : `${tekst} (${dialoogTekst.rond(datumVoluit(dag.slice(0, lengte)))})`;
};
