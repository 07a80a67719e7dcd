/** Whether somebody wants a talk to be planned; over the text in lower case. */
import { eenVan } from '../invoer/zinnen';

export const GESPREK = '(?:account)?(?:gesprek\\w*|afspraak|bezoek)';
const PLANNEN = eenVan(
  `^(?:ik wil |graag |wil je |kun je )*(?:plan|prik|boek|reserveer|zet)(?![a-z]) .{0,60}${GESPREK}`,
  `${GESPREK}(?![a-z]) .{0,60}(?:inplannen|plannen|afspreken)(?![a-z])`,
  '^(?:plan|inplannen) .{0,80} in$',
);

/** He tells of none. */
export const wilPlannen = (klein: string): boolean => PLANNEN.test(klein);
