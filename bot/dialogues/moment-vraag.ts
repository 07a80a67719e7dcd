/** Since when: one's own words, and the day they mean where they mean one. */
import type { Moment } from '../../domain/melding';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { datumVoluit, kwartaalVoluit, maanddeelVoluit } from '../../texts/datum';
import { dialoogTekst } from '../../texts/dialoog';
import { hoePrecies, verschuift } from '../begrip/precies';
import type { Grofte, Precies } from '../begrip/precies';
import { leesBericht } from '../bericht-lezen';
import type { Leeshulp, Lezing } from '../dialogue';
import { onmogelijkeDag } from '../invoer/onmogelijke-dag';

export function leesMoment(tekst: VrijeTekst, hulp: Leeshulp): Lezing<Moment> {
  const onmogelijk = onmogelijkeDag(tekst);
  if (onmogelijk !== null) return { ok: false, zin: dialoogTekst.dagBestaatNiet(onmogelijk) };
  return { ok: true, waarde: { tekst, dag: leesBericht(hulp, tekst).begrepen.slots.datum ?? null } };
}

/** His own words, and the day, month or year they mean; never more precise than he was, and never words that mean something else when they are read later. */
export function toonMoment({ tekst, dag }: Moment): string {
  if (dag === null) return tekst;
  const precies = hoePrecies(tekst);
  if (precies === 'ongeveer') return metRond(tekst, dag);
  const voluit = voluitNaar[precies](dag);
  return tekst.toLowerCase().includes(voluit.toLowerCase()) ? tekst : `${tekst} (${voluit})`;
}

const voluitNaar: Readonly<Record<Exclude<Precies, 'ongeveer'> | Grofte, (dag: string) => string>> = {
  dag: datumVoluit,
  'deel van de maand': maanddeelVoluit,
  maand: (dag) => datumVoluit(dag.slice(0, 7)),
  kwartaal: kwartaalVoluit,
  jaar: (dag) => datumVoluit(dag.slice(0, 4)),
};

const metRond = (tekst: string, dag: string): string => {
  const gelezen = verschuift(tekst);
  // Half a year is no whole one: "rond 2026" says less than he did.
  const grofte = gelezen === 'jaar' && /half(?![a-z])|half ?jaar/i.test(tekst) ? 'maand' : gelezen;
  return grofte === null ? tekst : `${tekst} (${dialoogTekst.rond(voluitNaar[grofte](dag))})`;
};
