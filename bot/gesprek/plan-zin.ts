/** Whether somebody wants a talk to be planned; over the text in lower case. */
import { eenVan } from '../invoer/zinnen';

export const GESPREK = '(?:account)?(?:gesprek\\w*|afspraak|bezoek)';
const PLANNEN = eenVan(
  `^(?:ik wil |graag |wil je |kun je )*(?:plan|prik|boek|reserveer|zet)(?![a-z]) .{0,60}${GESPREK}`,
  `${GESPREK}(?![a-z]) .{0,60}(?:inplannen|plannen|afspreken)(?![a-z])`,
  '^(?:plan|inplannen) .{0,80} in$',
  // "Plan Lindewal in voor 2 april".
  '^(?:ik wil |graag |wil je |kun je |en )*plan .{2,60} in (?:voor|op|met|om) .{2,40}$',
  // "Plan iets in met Zevenvlinder, dinsdag om 13u": with whom and when stands behind it.
  '^(?:ik wil |graag |wil je |kun je |en )*plan (?:iets|wat|een moment|een keer|een uurtje?|tijd)(?: in)? (?:met|bij) .{2,80}$',
  '^(?:ik wil |graag |wil je |kun je |en )*plan (?:iets|wat) in(?![a-z]).{0,80}$',
);

/** He tells of none. */
export const wilPlannen = (klein: string): boolean => PLANNEN.test(klein);
