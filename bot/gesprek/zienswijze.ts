/**
 * Whether a sentence tells what is so, how somebody else sees it, or what he who writes makes of it: by the verb of seeing in it and who stands beside that.
 * What was only said ("de directeur zei dat …") stays what was told; a number that was named stays a number.
 */
import type { Themadeel } from '../../domain/accountgesprek';
import { functiesIn } from './wie-erbij';

/** Somebody sees or feels it so; a plan that is expected to cost two tons is a number. */
const ZIET =
  /(?<![a-z])(?:vindt?|vond(?:en)?|vinden|denk(?:t|en)?|dacht(?:en)?|meen(?:t|de|den)?|menen|gelo(?:of|oft|ofde|ofden|ven)|verwacht(?:en|te|ten)?|schat(?:ten|te)?|inschat(?:ten|te)?|hoopt(?:en?)?|hopen|(?<=ik )hoop|hoop(?= ik)|vrees(?:t|de|den)?|vrezen|ervaart|ervoer(?:en)?|(?<=(?:ze|zij|we|wij|men|medewerkers|ouders|gemeenten) )ervaren|vermoedt|vermoedden?|(?<=ik )vermoed|vermoed(?= ik)|betwijfelt?|betwijfelen|voel(?:t|en|de|den) zich|(?:maak|maakt|maken|maakte|maakten)(?= .{0,40}(?:zorgen|druk))|van mening|gevoel|(?:het|een) (?:idee|beeld) dat|indruk|(?:noem(?:t|en|de|den)|beweer(?:t|de|den)|beweren|twijfel(?:t|en|de|den)?|schrok(?:ken)?|schrikt|geschrokken)|kla(?:ag|agt|gen|agde|agden)|vertrouw(?:t|en|de|den)?|zi(?:et|en)(?= .{0,40} als | .{0,60} (?:somber|zonnig|positief|anders|zitten|in)$)|(?:on)?tevreden|bezorgd|(?:on)?gerust|gerustgesteld|optimistisch|pessimistisch|blij|boos|bang|trots|kritisch|somber|sceptisch|enthousiast|positief|negatief|verbaasd|verrast|teleurgesteld|gefrustreerd|vertrouwen in)(?![a-z])/;
/** "Ze vinden geen personeel", "moeilijk te vinden", "het overleg vindt plaats": found or held, and not seen so. */
const GEVONDEN =
  /(?<![a-z])(?:te|kan|kunnen|kon|konden) (?:[a-z]+ ){0,3}vinden(?![a-z])|(?<![a-z])v[io]nd(?:t|en)? (?:[a-z]+ ){0,5}plaats(?![a-z])|(?<![a-z])vinden (?:(?:er|nog|ook|nu|bijna|haast|maar) )*(?:geen|niemand|moeilijk|amper|nauwelijks)(?![a-z])|(?<![a-z])(?:te verwachten|denk(?:t|en)? na|hop(?:en|ten) zich|dacht(?:en)? na)(?![a-z])/;
const IK = /(?<![a-z])(?:ik|wij|we)(?![a-z])/;
/** "Volgens mij", "mijn inschatting": nobody else is meant. */
const EIGEN =
  /(?<![a-z])(?:volgens (?:mij|ons)|mijns inziens|m\.?i\.|ons inziens|(?:mijn|onze|ons) (?:[a-z]+ )?(?:indruk|inschatting|beeld|gevoel|idee|mening|duiding|conclusie|oordeel)|(?:lijkt|leek) (?:me|mij|ons))(?![a-z])/;
const ZIJ = /(?<![a-z])(?:ze|zij|men|hij|hun|hen)(?![a-z])/;
const ALS_WIE =
  /(?<![a-z])(?:aanbieder|instelling|organisatie|gemeenten?|regio|raad|rvt|rvb|or|directie|bestuur|leiding|team|personeel|medewerkers|mensen|bank|ouders|mevrouw|meneer)(?![a-z])/;
const VOLGENS = /(?<![a-z])(?:volgens|aldus|in de ogen van) ([a-z ]{2,40})/;
const NOEMT_GETAL = /\d/;

const noemtMens = (klein: string): boolean => ZIJ.test(klein) || ALS_WIE.test(klein) || functiesIn(klein).length > 0;

/** Who it is that sees: the nearest word in front of the verb, or right behind it where the sentence is turned round ("denk ik", "vindt de directeur"). */
function wieZiet(klein: string, plek: number, woord: string): Themadeel | null {
  const voor =
    klein
      .slice(0, plek)
      .split(/[:;,.] /)
      .at(-1) ?? '';
  const na = klein.slice(plek + woord.length, plek + woord.length + VLAKBIJ).trim();
  if (IK.test(voor) || /^(?:ik|wij|we)(?![a-z])/.test(na)) return 'duiding';
  return noemtMens(voor) || noemtMens(na.split(' ').slice(0, ACHTER).join(' ')) ? 'beleving' : null;
}
const VLAKBIJ = 40;
const ACHTER = 3;

/** In lower case, without diacritics; null for what is told as it is. */
export function zienswijzeIn(klein: string): Exclude<Themadeel, 'feit'> | null {
  if (EIGEN.test(klein)) return 'duiding';
  const wie = VOLGENS.exec(klein)?.[1];
  if (wie !== undefined && noemtMens(wie) && !NOEMT_GETAL.test(klein)) return 'beleving';
  const gezien = GEVONDEN.test(klein) ? null : ZIET.exec(klein);
  const deel = gezien === null ? null : wieZiet(klein, gezien.index, gezien[0]);
  if (gezien === null || deel === null || deel === 'feit') return null;
  return VERWACHT.test(gezien[0]) && NOEMT_GETAL.test(klein) ? null : deel;
}
const VERWACHT = /^(?:verwacht|schat|inschat)/;
