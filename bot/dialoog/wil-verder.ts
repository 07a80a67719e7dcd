/** In how many words somebody asks to go on with what is half-way: each of them whole, so that a story with the same words stays one. */

const GROET = /^(?:(?:hoi|hallo|hey|dag|goedemorgen|goedemiddag|goedenavond|ja|oke|ok|sorry)[ ,.!]+)*/;
const WIE = '(?:ik|we|wij)';
/** Words that only dress it up. */
const OPSMUK = '(?:(?:weer|maar|nu|nog|even|graag|toch|alweer|hier|eens|nou|ook|gewoon|net|al|eergisteren|gisteren) )*';
const BEGONNEN =
  '(?:een|mijn|de|die|deze|onze)(?: (?:halve|open|laatste|vorige|onafgemaakte|begonnen|andere))? melding';

/** What may stand behind it: which one, by its name or by the day it was begun. */
const WELKE = '(?: (?:over|van|met|voor) (.{2,60}))?';

const zinnen = [
  `waar (?:waren|was|zijn) ${WIE}(?: (?:ook|alweer|nou|nu|toch|nog))*(?: gebleven)?`,
  `(?:waar|wat) (?:stond|staat) er nog open`,
  `(?:${WIE} )?(?:laten|zullen|ga|gaan|kan|kunnen|kun|mag|mogen|wil|willen|zou|zouden) (?:${WIE} )?${OPSMUK}(?:verder|verdergaan|doorgaan|door)(?: gaan)?(?: (?:gaan )?met ${BEGONNEN}${WELKE})?`,
  `(?:${WIE} )?(?:wil|willen|zou|kan|kunnen|mag) (?:${WIE} )?${OPSMUK}(?:verder |door )?(?:gaan )?(?:met )?${BEGONNEN}${WELKE} (?:${OPSMUK})(?:afmaken|verder invullen|voortzetten|hervatten|oppakken|afronden|verder|verder gaan)`,
  `(?:${WIE} )?(?:was|waren|ben|zijn) (?:${WIE} )?${OPSMUK}(?:bezig|begonnen|gebleven) (?:met|aan|bij) ${BEGONNEN}${WELKE}`,
  `(?:${WIE} )?(?:heb|had|hebben|hadden) (?:${WIE} )?${OPSMUK}${BEGONNEN} ${OPSMUK}(?:openstaan|open staan|liggen|klaarstaan|staan|lopen)${WELKE}`,
  `(?:maak|vul|pak|hervat|vervolg) ${OPSMUK}${BEGONNEN}${WELKE}(?: (?:weer|verder|maar))*(?: (?:af|in|op))?`,
  `(?:ga )?verder(?: gaan)? met ${BEGONNEN}${WELKE}`,
  `(?:doorgaan|door) met ${BEGONNEN}${WELKE}`,
].map((zin) => new RegExp(`^${zin}$`));

/** `naam`: what was said behind it, such as an organisation or "maandag"; null when it asks something else. */
export function wilVerder(tekst: string): { readonly naam: string | null } | null {
  const kern = tekst
    .toLowerCase()
    .replace(/[.?!,]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(GROET, '');
  const gevonden = zinnen.map((zin) => zin.exec(kern)).find((een) => een !== null);
  return gevonden ? { naam: gevonden[1]?.trim() ?? null } : null;
}
