/** The kind of plan that stood on a card when it was made: what its reader decided on. */
import { geenPlan } from '../../cards/plan';
import { planSoorten } from '../../domain/plan';
import type { PlanSoort } from '../../domain/plan';

/** A card of before it said what held then is looked at anew. */
export const gezienPlan = (gezien: string | undefined): PlanSoort | null | 'onbekend' =>
  gezien === geenPlan ? null : (planSoorten.find((soort) => soort === gezien) ?? 'onbekend');
