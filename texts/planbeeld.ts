/** What people read when they ask for the plan of a casus. */
import type { PlanSoort } from '../domain/plan';
import type { Trede } from '../domain/trede';
import { datumVoluit } from './datum';
import { gebeurdOpVoluit } from './gebeurtenis';
import { hoofdletter } from './hoofdletter';
import { planNaam, tredeInZin } from './trede';

export const planbeeldTekst = {
  menu: { titel: 'Plan en mijlpalen', uitleg: 'Welk plan er geldt, wie dat vaststelde en hoe ver het is.' },
  kop: (nummer: string): string => `Plan van casus ${nummer}`,
  zin: (plan: PlanSoort | null): string =>
    plan === null ? 'Bij deze casus is nu geen plan vastgelegd.' : `Bij deze casus hoort een ${planNaam(plan)}.`,
  besluit: 'Vastgesteld',
  nietTeZien: 'Wie dit plan vaststelde en wanneer, is hier niet te zien.',
  door: (door: string | null, op: string | null): string =>
    `${door === null ? 'Vastgesteld' : `Door ${door}`}${op === null ? '' : ` op ${gebeurdOpVoluit(op)}`}`,
  bij: 'Hoort bij',
  bijTrede: (trede: Trede, ingangsdatum: string): string =>
    `Het besluit over ${tredeInZin(trede)}, vanaf ${datumVoluit(ingangsdatum)}`,
  grond: 'Op welke grond',
  geenGrond: 'De grond is niet vastgelegd.',
  grondNietLeesbaar: 'De grond is voor wie het hele besluit mag lezen.',
  mijlpalen: 'Mijlpalen',
  geenMijlpalen: 'Er zijn geen mijlpalen die u kunt zien.',
  andereMijlpalen: 'Mijlpalen van een eerder plan',
  teHerzien: (regel: string): string => `${regel} Nog te beslissen: vervallen of laten staan.`,
  taken: 'Nog te doen voor dit plan',
  takenGesloten: 'Niet klaar toen de casus sloot',
  geenTaken: 'Er staan geen taken van dit plan meer open die u kunt zien.',
  klaar: 'Klaar en vervallen',
  regel: (wat: string, wanneer: string, voor: string): string => `${wat}. ${hoofdletter(wanneer)}. ${voor}.`,
  rest: (aantal: number): string => `En nog ${String(aantal)}, in de lijst van alle taken.`,
  knop: { mijlpaal: 'Mijlpaal toevoegen', trede: 'Trede tonen' },
  samenvatting: (nummer: string, plan: PlanSoort | null): string =>
    `Plan van casus ${nummer}: ${plan === null ? 'geen' : planNaam(plan)}.`,
} as const;
