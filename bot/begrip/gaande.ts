/** Violence that goes on while somebody tells of it: whatever its kind, 112 comes first. Bron: referral table, "acuut gevaar". */
import { compileer, eindVan } from './patronen';

const WORDT = 'word|wordt|worden';
const GESLAGEN = 'geslagen|mishandeld|geschopt|gestompt|misbruikt|verkracht|aangerand|gewurgd|gebeten|bedreigd';
const SLAAT = 'slaat|slaan|mept|meppen|schopt|schoppen|stompt|mishandelt|verkracht|misbruikt|wurgt|bedreigt';

/** Present tense: what was done before is no less serious, and is not for 112. */
const GEBEURT = [`${GESLAGEN} ${WORDT}`, SLAAT, 'is|are being beaten|hit|abused'].map(compileer);

/** "Nu" only where it belongs to what happens: somebody who was beaten may live elsewhere now. */
const OP_DIT_MOMENT = [
  ...['op dit moment|ogenblik', 'momenteel', 'aan de gang', 'nu bezig', 'right now', 'at this moment'],
  ...['terwijl ik typ|schrijf|bel', 'terwijl ik dit typ|schrijf|bel'],
  ...['', '* ', '* * '].map((ertussen) => `${WORDT}|${SLAAT} ${ertussen}nu`),
  `nu ${GESLAGEN}|${SLAAT}|${WORDT}`,
].map(compileer);

const wordt = new Set(WORDT.split('|'));
const geslagen = new Set(GESLAGEN.split('|'));

/** Dutch parts the two as far as it likes: "wordt door een begeleider op de groep geslagen". */
const wordtGeslagen = (woorden: readonly string[]): boolean => {
  const begin = woorden.findIndex((woord) => wordt.has(woord));
  return begin >= 0 && woorden.slice(begin + 1).some((woord) => geslagen.has(woord));
};

const staat = (vormen: typeof GEBEURT, woorden: readonly string[]): boolean =>
  woorden.some((_, plek) => vormen.some((vorm) => eindVan(vorm, woorden, plek) >= 0));

/** `woorden`: lower case, without diacritics and signs. */
export const isGaande = (woorden: readonly string[]): boolean =>
  (wordtGeslagen(woorden) || staat(GEBEURT, woorden)) && staat(OP_DIT_MOMENT, woorden);
