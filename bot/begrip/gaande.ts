/** Violence that goes on while somebody tells of it: whatever its kind, 112 comes first. Bron: referral table, "acuut gevaar". */

const GESLAGEN = '(?:geslagen|mishandeld|geschopt|gestompt|misbruikt|verkracht|aangerand|gewurgd|gebeten|bedreigd)';
const SLAAT = '(?:slaat|slaan|mept|meppen|schopt|schoppen|stompt|mishandelt|verkracht|misbruikt|wurgt|bedreigt)';
const WORDT = '(?:word|wordt|worden)';

/** Present tense: what was done before is no less serious, and is not for 112. */
const GEBEURT = [
  new RegExp(`(?<!\\S)${WORDT} (?:.* )?${GESLAGEN}(?!\\S)`),
  new RegExp(`(?<!\\S)${GESLAGEN} ${WORDT}(?!\\S)`),
  new RegExp(`(?<!\\S)${SLAAT}(?!\\S)`),
  /(?<!\S)(?:is|are) being (?:beaten|hit|abused)(?!\S)/,
];

/** "Nu" only where it belongs to what happens: somebody who was beaten may live elsewhere now. */
const OP_DIT_MOMENT = [
  /(?<!\S)(?:op dit (?:moment|ogenblik)|momenteel|aan de gang|nu bezig|terwijl ik (?:dit )?(?:typ|schrijf|bel)|right now|at this moment)(?!\S)/,
  new RegExp(`(?<!\\S)(?:${WORDT}|${SLAAT}) (?:\\S+ ){0,2}nu(?!\\S)`),
  new RegExp(`(?<!\\S)nu (?:${GESLAGEN}|${SLAAT}|${WORDT})(?!\\S)`),
];

/** `woorden`: lower case, without diacritics and signs. */
export function isGaande(woorden: readonly string[]): boolean {
  const zin = woorden.join(' ');
  return GEBEURT.some((vorm) => vorm.test(zin)) && OP_DIT_MOMENT.some((vorm) => vorm.test(zin));
}
