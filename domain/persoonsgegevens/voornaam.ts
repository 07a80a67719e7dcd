/** Whether a word is a first name that people give to children, also when it is made small: "Jantje". */
import { VOORNAMEN } from './namen';

/** Names that are also words, when written small. */
const OOK_EEN_WOORD: ReadonlySet<string> = new Set(
  'jan can mark max storm rose kick don mees roos lot floor roosje meesje kickje stormpje'.split(' '),
);

export const isVoornaam = (woord: string): boolean => {
  if (OOK_EEN_WOORD.has(woord)) return false;
  const naam = woord.toLowerCase().replace(/['’]s?$/, '');
  return VOORNAMEN.has(naam) || isVerkleind(naam);
};

/** How Dutch makes a name small: "Jantje", "Bartje", "Willempje", "Evaatje". Which ending it is hangs on the last sound, so that "Marktje" is no Mark. */
const VERKLEIND: readonly RegExp[] = [
  /^(.*[aeiouynrlw])tje$/,
  /^(.*m)pje$/,
  /^(.*[bdfgkpstvxz])je$/,
  /^(.*[aou])[aou]tje$/,
  /^(.{3,})etje$/,
  /^(.*[^aeiou])(?:eke|ke)$/,
];
const isVerkleind = (naam: string): boolean =>
  (naam.endsWith('je') || naam.endsWith('ke')) &&
  VERKLEIND.some((vorm) => {
    const kern = vorm.exec(naam)?.[1];
    return kern !== undefined && kern.length >= 3 && VOORNAMEN.has(kern);
  });
