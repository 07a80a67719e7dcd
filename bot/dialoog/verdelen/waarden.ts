/** What the words for each question say: a value, the same as stood there, or nothing that it can read. */
import { maakVrijeTekst } from '../../../domain/persoonsgegevens';
import { metAntwoorden } from '../../dialogue';
import { herstelt, laatsteJaNee, watHoudt } from '../../invoer/laatste-woord';
import { kanBijschriftZijn } from '../bijschrift';
import { isBeantwoord } from '../erbij';
import type { Woorden } from '../erbij';
import { geenAntwoord } from '../geen-antwoord';
import { jaOfNeeIn } from '../ja-nee';
import { stapVan, tekstVan } from '../kaart';
import type { Hulpregel } from '../kaart';
import { achterBegin } from '../verhaal';
import { verhaalTekst } from '../verhaal-tekst';
import type { Moment, Rij } from './moment';
import { leesVelden } from './woorden';
import type { Verdeling } from './woorden';

export interface Waarden {
  /** The answer to the open question, as it was read; null when there is none. */
  readonly antwoord: Rij | null;
  /** The same as it goes into the draft: a story stands behind what was begun of it. */
  readonly eigen: Rij | null;
  /** For other questions. */
  readonly ook: readonly Rij[];
  /** For questions that apply by what was answered now, from the same message. */
  readonly gevolg: readonly Rij[];
  /** Why the words for the open question are no answer. */
  readonly gemist: Hulpregel | null;
  /** It may have been said of the file it came with. */
  readonly isBijschrift: boolean;
}

export function leesWaarden(moment: Moment, { gelezen, anders, eigen: woorden }: Verdeling): Waarden {
  const { open, veld } = moment;
  const gevonden = gelezen.find(([een]) => een === veld)?.[1];
  const gelukt = woorden === null || veld === null ? niets : leesEigen(moment, veld, woorden, gevonden);
  const eigen = gelukt.rij && achterBegin(open, gelukt.rij);
  const ook = anders.map((rij) => lees(moment, rij)).filter((een) => een !== null);
  const gegeven = [...ook, ...(eigen ? [eigen] : [])];
  const gevolg = gegeven.length === 0 ? [] : watNuGeldt(moment, gegeven);
  return { antwoord: gelukt.rij, eigen, ook, gevolg, gemist: gelukt.hulp, isBijschrift: gelukt.isBijschrift };
}

interface Eigen {
  readonly rij: Rij | null;
  readonly hulp: Hulpregel | null;
  readonly isBijschrift: boolean;
}
const niets: Eigen = { rij: null, hulp: null, isBijschrift: false };

/** As it was typed, or the choice in front of the rest ("Ja, per 1 april"), or what its reader found ("niet acuut"). */
function leesEigen({ beurt, open, bericht }: Moment, veld: string, heel: string, gevonden: string | undefined): Eigen {
  const stap = stapVan(open, veld);
  if (kanBijschriftZijn(beurt, stap, bericht, gevonden)) return { ...niets, isBijschrift: true };
  const keuring = maakVrijeTekst(bericht.tekst);
  const geen = keuring.ok ? geenAntwoord(stap, bericht, tekstVan(open, veld).label, [keuring.tekst, beurt]) : null;
  if (geen !== null) return { ...niets, hulp: geen };
  // "Ja, per 1 april" begins with its choice; "1,2" is two of them.
  const metRest = stap.keuzes && !/^[\d\s,.;:]+$/.test(heel);
  const begin = metRest ? /^[^,.;:]{1,40}(?=[,.;:])/.exec(heel)?.[0] : undefined;
  const herzegd = stap.keuzes ? laatsteJaNee(bericht.tekst) : null;
  const eerst = stap.verhaal !== true && herstelt(heel) ? [herzegd ?? undefined, gevonden, watHoudt(heel).at(-1)] : [];
  const lezingen = [...eerst, heel, begin, gevonden, jaOfNeeIn(open, veld, bericht) ?? undefined]
    .filter((woorden) => woorden !== undefined)
    .map((woorden) => (veld === open.dialoog.verhaal ? verhaalTekst(beurt, woorden).tekst : woorden))
    .map((woorden) => maakVrijeTekst(woorden))
    .map((gekeurd) => (gekeurd.ok ? stap.lees(gekeurd.tekst, beurt) : null));
  const gelukt = lezingen.find((lezing) => lezing?.ok === true);
  if (gelukt?.ok) return { ...niets, rij: [veld, gelukt.waarde] };
  const hulp = lezingen[0];
  return { ...niets, hulp: hulp && !hulp.ok ? hulp : null };
}

/** Read as that question reads it; null when it cannot, or when it says what stood there already. */
export function lees({ beurt, open }: Pick<Moment, 'beurt' | 'open'>, [veld, woorden]: Woorden): Rij | null {
  const keuring = maakVrijeTekst(veld === open.dialoog.verhaal ? verhaalTekst(beurt, woorden).tekst : woorden);
  const lezing = keuring.ok ? stapVan(open, veld).lees(keuring.tekst, beurt) : null;
  if (!lezing?.ok) return null;
  return JSON.stringify(lezing.waarde) === JSON.stringify(open.draft.antwoorden[veld]) ? null : [veld, lezing.waarde];
}

/** Said again as it stood there. */
export const stondErAl = (moment: Moment, rij: Woorden): boolean =>
  isBeantwoord(moment.open, rij[0]) && lees(moment, rij) === null;

/** "Ja, want de huur is opgezegd". */
function watNuGeldt({ beurt, open, bericht }: Moment, gegeven: readonly Rij[]): readonly Rij[] {
  const met = { ...open, draft: metAntwoorden(open.draft, gegeven) };
  const eerst = open.draft.antwoorden;
  return leesVelden(met, bericht)
    .filter(([veld]) => eerst[veld] === undefined && stapVan(open, veld).wanneer?.(eerst) === false)
    .map((rij) => lees({ beurt, open: met }, rij))
    .filter((een) => een !== null);
}
