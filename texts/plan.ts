/** What people read and fill in when they set another kind of plan. */

import type { PlanSoort } from '../domain/plan';
import { momentVoluit } from './moment';
import { planNaam } from './trede';

export const planTekst = {
  menu: {
    titel: 'Soort plan wijzigen',
    uitleg: 'Een ander soort plan vastleggen, of geen plan meer. De trede blijft zoals die is.',
  },
  kop: 'Soort plan wijzigen',
  uitleg:
    'Leg vast wat mensen samen hebben afgesproken. De trede verandert niet. Het draaiboek start de taken van het nieuwe plan; over de oude vraagt het de regievoerder. Wie de casus mag zien, kan de reden lezen.',
  nu: 'Geldt op dit moment',
  plan: 'Nieuw soort plan',
  geen: 'Geen plan meer',
  reden: 'Waarom verandert het plan?',
  vastleggen: 'Vastleggen',
  /** What holds now, since when, and what this person had chosen. */
  andersGeworden: (
    nu: PlanSoort | null,
    eigen: PlanSoort | null,
    door: { readonly auteurNaam: string; readonly vastgelegdOp: string } | null,
  ): string => {
    const wat = nu === null ? 'geen plan meer' : `een ${planNaam(nu)}`;
    const wie = door === null ? 'Iemand' : door.auteurNaam;
    const wanneer = door === null ? '' : ` op ${momentVoluit(door.vastgelegdOp)}`;
    const keuze = eigen === null ? 'geen plan meer' : `een ${planNaam(eigen)}`;
    return `Dit is niet gedaan: ${wie} heeft intussen${wanneer} ${wat} vastgelegd. U koos: ${keuze}. Klopt dat nog? Druk dan opnieuw op Vastleggen.`;
  },
  gedaan: 'Het soort plan is vastgelegd.',
  samenvatting: 'Formulier om het soort plan van deze casus te wijzigen.',
} as const;
