/** The draaiboek as data: which task a trede or a plan starts, for which party, within which term, and where that stands. */
import { planSoorten } from './plan';
import type { PlanSoort } from './plan';
import { isTermijnFeit, magAanbiederLezen } from './termijnfeit';
import type { TermijnFeit } from './termijnfeit';
import { treden } from './trede';
import type { Trede } from './trede';

/** Who a task is for. Bron: the parties of the draaiboek 'Continuïteit jeugdhulp' as the sources name them. */
export const taakEigenaren = [
  'aanbieder',
  'accounthoudende-regio',
  'regievoerder',
  'begeleidingsgroep',
  'centrumgemeente',
  'niet-accounthoudende-regio',
  'gemeenten',
  'autoriteit',
  'igj',
  'ozj',
] as const;
export type TaakEigenaar = (typeof taakEigenaren)[number];

export const termijnEenheden = ['dagen', 'werkdagen', 'weken'] as const;
export type TermijnEenheid = (typeof termijnEenheden)[number];

/** So long after a dated fact; a negative number is so long before it, as an agenda goes out before a meeting. */
export interface NaFeit {
  readonly soort: 'na-feit';
  readonly feit: TermijnFeit;
  readonly aantal: number;
  readonly eenheid: TermijnEenheid;
}

export type Draaiboektermijn =
  | { readonly soort: 'werkdagen'; readonly aantal: number }
  | NaFeit
  /** It goes on as long as the trede or the plan does. */
  | { readonly soort: 'geen' };

export interface Draaiboektaak {
  /** A short name that stays: a task knows by it which line started it. */
  readonly id: string;
  readonly wat: string;
  readonly eigenaar: TaakEigenaar;
  readonly treden: readonly Trede[];
  readonly plannen: readonly PlanSoort[];
  readonly termijn: Draaiboektermijn;
  /** Where the task was found; null when it is only an example. */
  readonly bron: string | null;
  /** False: trede and term are an example, and every card says so. */
  readonly officieel: boolean;
  /** False: taken out of the draaiboek; tasks it started stay. */
  readonly geldt: boolean;
}

/** What was decided about a casus, as far as the draaiboek asks. */
export interface Stand {
  readonly trede: Trede | null;
  readonly plan: PlanSoort | null;
}

/** A line under no trede and no plan belongs to its fact: it starts when that day is known. */
export const alleenBijFeit = ({ treden: bij, plannen, termijn }: Draaiboektaak): boolean =>
  termijn.soort === 'na-feit' && bij.length + plannen.length === 0;

export const geldtBij = ({ geldt, treden: bij, plannen }: Draaiboektaak, { trede, plan }: Stand): boolean =>
  geldt && ((trede !== null && bij.includes(trede)) || (plan !== null && plannen.includes(plan)));

export const langsteDraaiboektekst = 200;
const langsteTermijn = 250;

export type DraaiboekVeld = 'wat' | 'eigenaar' | 'treden' | 'termijn' | 'feit' | 'bron';

/** What is wrong with a line somebody wrote, by field; empty when it can be kept. */
export function draaiboekFouten(taak: Draaiboektaak): readonly DraaiboekVeld[] {
  const fouten: DraaiboekVeld[] = [];
  if (taak.wat.trim() === '' || taak.wat.length > langsteDraaiboektekst) fouten.push('wat');
  if (!taakEigenaren.includes(taak.eigenaar)) fouten.push('eigenaar');
  const bekend =
    taak.treden.every((een) => treden.includes(een)) && taak.plannen.every((een) => planSoorten.includes(een));
  if (!bekend || (taak.treden.length + taak.plannen.length === 0 && !alleenBijFeit(taak))) fouten.push('treden');
  if (!magTermijn(taak.termijn)) fouten.push('termijn');
  if (!magEigenaarLezen(taak.eigenaar, taak.termijn)) fouten.push('feit');
  if ((taak.bron ?? '').length > langsteDraaiboektekst) fouten.push('bron');
  // Official is what a source says.
  if (taak.officieel && taak.bron === null) fouten.push('bron');
  return fouten;
}

function magTermijn(termijn: Draaiboektermijn): boolean {
  if (termijn.soort === 'geen') return true;
  const { aantal } = termijn;
  const minst = termijn.soort === 'na-feit' ? -langsteTermijn : 0;
  if (!Number.isInteger(aantal) || aantal < minst || aantal > langsteTermijn) return false;
  return termijn.soort === 'werkdagen' || (isTermijnFeit(termijn.feit) && termijnEenheden.includes(termijn.eenheid));
}

/** A task says why it ends when it does: the aanbieder would read of a melding in it, or of what it was not told. */
export const magEigenaarLezen = (eigenaar: TaakEigenaar, termijn: { readonly soort: string }): boolean =>
  eigenaar !== 'aanbieder' || termijn.soort !== 'na-feit' || magAanbiederLezen((termijn as NaFeit).feit);
