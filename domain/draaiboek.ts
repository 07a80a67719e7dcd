/** The draaiboek as data: which task a trede or a plan starts, for which party, within which term, and where that stands. */
import { planSoorten } from './plan';
import type { PlanSoort } from './plan';
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

/** Facts with a date that a term may be counted from. */
export const termijnFeiten = ['igj.bezoekOp'] as const;
export type TermijnFeit = (typeof termijnFeiten)[number];

export type Draaiboektermijn =
  | { readonly soort: 'werkdagen'; readonly aantal: number }
  | { readonly soort: 'na-feit'; readonly feit: TermijnFeit; readonly weken: number }
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

export const geldtBij = ({ geldt, treden: bij, plannen }: Draaiboektaak, { trede, plan }: Stand): boolean =>
  geldt && ((trede !== null && bij.includes(trede)) || (plan !== null && plannen.includes(plan)));

export const langsteDraaiboektekst = 200;
const langsteTermijn = 250;

export type DraaiboekVeld = 'wat' | 'eigenaar' | 'treden' | 'termijn' | 'bron';

/** What is wrong with a line somebody wrote, by field; empty when it can be kept. */
export function draaiboekFouten(taak: Draaiboektaak): readonly DraaiboekVeld[] {
  const fouten: DraaiboekVeld[] = [];
  if (taak.wat.trim() === '' || taak.wat.length > langsteDraaiboektekst) fouten.push('wat');
  if (!taakEigenaren.includes(taak.eigenaar)) fouten.push('eigenaar');
  const bekend =
    taak.treden.every((een) => treden.includes(een)) && taak.plannen.every((een) => planSoorten.includes(een));
  if (!bekend || taak.treden.length + taak.plannen.length === 0) fouten.push('treden');
  if (!magTermijn(taak.termijn)) fouten.push('termijn');
  if ((taak.bron ?? '').length > langsteDraaiboektekst) fouten.push('bron');
  // Official is what a source says.
  if (taak.officieel && taak.bron === null) fouten.push('bron');
  return fouten;
}

function magTermijn(termijn: Draaiboektermijn): boolean {
  if (termijn.soort === 'geen') return true;
  const aantal = termijn.soort === 'werkdagen' ? termijn.aantal : termijn.weken;
  return Number.isInteger(aantal) && aantal >= 0 && aantal <= langsteTermijn;
}
