/** Since when: one's own words, and the day they mean where they mean one. */
import type { Moment } from '../../domain/melding';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { datumVoluit, kwartaalVoluit, maanddeelVoluit } from '../../texts/datum';
import { dialoogTekst } from '../../texts/dialoog';
import { MAAND } from '../begrip/datum-woorden';
import { hoePrecies, verschuift } from '../begrip/precies';
import type { Grofte, Precies } from '../begrip/precies';
import { leesBericht } from '../bericht-lezen';
import type { Leeshulp, Lezing } from '../dialogue';
import { woordlijst } from '../invoer/alleen-woorden';
import { onmogelijkeDag } from '../invoer/onmogelijke-dag';

export function leesMoment(tekst: VrijeTekst, hulp: Leeshulp): Lezing<Moment> {
  const onmogelijk = onmogelijkeDag(tekst);
  if (onmogelijk !== null) return { ok: false, zin: dialoogTekst.dagBestaatNiet(onmogelijk) };
  const { begrepen, klein } = leesBericht(hulp, tekst);
  const waarde = { tekst, dag: begrepen.slots.datum ?? null };
  return waarde.dag !== null || zegtIetsVanTijd(klein)
    ? { ok: true, waarde }
    : { ok: false, zin: dialoogTekst.geenMoment, alsnog: waarde };
}

/** Without one of these, or a number, nothing is said of when; what is meant so all the same may be said twice. */
const TIJD = woordlijst(
  `sinds vanaf tot tijdens na al per nu net pas recent recentelijk onlangs straks zodra binnenkort meteen direct onmiddellijk altijd steeds continu lang langer langere
  kort korte tijd poos tijdje vorig vorige afgelopen komend komende volgend volgende eind einde begin medio half halverwege jaarwisseling
  dag dagen week weken weekend maand maanden jaar jaren kwartaal schooljaar boekjaar vakantie zomer winter herfst lente voorjaar najaar zomervakantie kerst pasen corona
  vandaag gisteren eergisteren morgen overmorgen vanmorgen vanochtend vanmiddag vanavond maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  termijn ooit nooit ineens plotseling voortdurend lopend lopende jarenlang maandenlang wekenlang
  since from until now soon already months years weeks today yesterday tomorrow summer winter spring autumn`,
);
/** A year, a day with its month, or nothing but a number: "tussen de 30 en 40" counts something. */
const CIJFERS = /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}[-/.]\d{1,2}(?!\d)|^\D{0,6}\d{1,4}e?\W*$/;
/** "Nog" alone says nothing of when: "nog navragen", "nog niet". */
const DUURT = /(?<![a-z])(?:speelt|loopt|duurt|gaat|is) (?:dit |het |dat )?nog(?: gaande| bezig| door)?[.!]*$/;
const zegtIetsVanTijd = (klein: string): boolean =>
  CIJFERS.test(klein) ||
  DUURT.test(klein) ||
  (klein.match(/[a-z]+/g) ?? []).some((woord) => TIJD.has(woord) || MAAND_OF_DAG.test(woord));
const MAAND_OF_DAG = new RegExp(`^(?:${MAAND})$|(?:jaar|maanden|weken|dagen|kwartaal|vakantie|seizoen)$`);

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
