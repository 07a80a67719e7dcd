/** "Leg vast bij de Wilgenhoeve: overleg gehad", "noteer dat de bank akkoord is": what somebody asks of us stands in front, and is no part of what happened. */
import { eenVan } from '../invoer/zinnen';

const BELEEFD =
  '(?:(?:wil|kun|kan|zou) (?:je|jij|u)|kunt u|wilt u|zou u|graag|even|alsjeblieft|alstublieft|ik wil|mag ik)';
const DOE =
  '(?:leg|leggen|noteer|noteren|schrijf|schrijven|zet|zetten|plaats|plaatsen|vermeld|vermelden|registreer|registreren|voeg|meld|melden|deel|delen|neem)';
/** Of these something else is made than a message. */
const IETS_ANDERS =
  '(?!.{0,60}(?<![a-z])(?:stap|taak|actie|termijn|datum|deadline|feit|kop|brief|persbericht|embargo|melding)(?![a-z]))';

const VOORAF = eenVan(
  // Up to the colon it is said where it goes.
  `^\\s*(?:${BELEEFD} )*${IETS_ANDERS}${DOE}(?: [^:.!?]{0,80})?:\\s*(?=\\S)`,
  // "… vast dat", "… op de tijdlijn dat".
  `^\\s*(?:${BELEEFD} )*${IETS_ANDERS}${DOE}(?: (?!dat )[^\\s:.!?]+){0,9},? dat\\s+(?=\\S)`,
  // What it begins with when it is done.
  `^\\s*(?:klaar|gelukt|gedaan|ter info|fyi|nieuws|goed nieuws|slecht nieuws)\\s*[,:!.–-]+\\s*(?=\\S+ \\S)`,
);

/** The sentence without what stands in front of it; as it was when nothing does. */
export const zonderBevel = (zin: string): string => {
  const kaal = zin.replace(new RegExp(VOORAF.source, 'i'), '');
  return kaal.trim() === '' ? zin : kaal;
};
