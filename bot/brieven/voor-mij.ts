/** "Heb je iets voor mij om na te kijken": the letters that wait for who asks, also where none was named. */
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { brievenVoorU } from '../handlers/brieven';

/** Whose work it is to read what others wrote. */
const LEEST: ReadonlySet<string> = new Set(['communicatiemedewerker', 'adviseur', 'bestuurder']);
/** "Vaststellen" is not among them: a tredebepaling is set too, and has a page together with the letters. */
const NAKIJKEN =
  '(?:na ?te ?kijken|nakijken|na ?te ?lezen|nalezen|mee ?te ?lezen|meelezen|goed ?te ?keuren|goedkeuren|te lezen en goed te keuren|tegenlezen|tegen te lezen)';
const VRAAGT = new RegExp(
  `^(?:(?:en|maar|hoi|hallo|goedemorgen|ja)[ ,]+)*(?:(?:heb|hebt|heeft|is|ligt|liggen|staat|staan|wacht|wachten|komt|moet|kan|wat) (?:je|jij|u|jullie|iemand|er|ik|moet ik)?)(?![a-z]).*(?<![a-z])${NAKIJKEN}(?![a-z])`,
  'u',
);
const VOOR_MIJ =
  /(?<![a-z])(?:voor (?:mij|me|ons)|bij (?:mij|me|ons)|op (?:mij|me|ons)|moet ik|kan ik|ik moet|ik nog|mijn kant)(?![a-z])/;
const IETS_ANDERS =
  /(?<![a-z])(?:tredes?|treden|tredebepaling(?:en)?|besluit(?:en)?|melding(?:en)?|ta(?:ak|ken)|gesprek(?:ken)?|verslag(?:en)?|draaiboek|persoonlijk|plan|deze|dit|hem)(?![a-z])/;

/** Null for anything else, and for who reads no letters of others. With a letter before him only what is for him. */
export function voorMijInZin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const { klein } = leesBericht(beurt, tekst);
  if (klein.length > 90 || !VRAAGT.test(klein) || !VOOR_MIJ.test(klein) || IETS_ANDERS.test(klein)) return null;
  if (!beurt.actor.rollen.some((rol) => LEEST.has(rol))) return null;
  const metBrief = onderwerpVan(beurt).brief !== undefined;
  return metBrief && !/(?<![a-z])(?:voor|bij|op) (?:mij|me|ons)(?![a-z])/u.test(klein) ? null : brievenVoorU(beurt);
}
