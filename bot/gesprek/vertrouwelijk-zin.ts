/** "O nee het is wél vertrouwelijk", "was vertrouwelijk", "mag iedereen lezen": whether a report is confidential, said with nothing else. In lower case without diacritics. */
import { eenVan } from '../invoer/zinnen';

const AANLOOP = '(?:(?:o|oh|nee|ja|en|sorry|wacht|oeps|foutje|dus)[, ]+)*';
// Each word stands in one of these only, and once: what can be read in two ways takes for ever on a long message.
const DIT = '(?:(?:het|dit|dat|die|deze|maak|zet|verslag|gesprek|hem|m|op|als) )*';
const IS = '(?:(?:is|was|moet|mag|blijft|wordt|had) )?';
const BIJ = '(?:(?:wel|toch|ook|eigenlijk|gewoon|even|maar|trouwens|nog|weer) )*';
const NA = '(?: (?:zijn|worden|gemaakt|zetten|moeten zijn|hoor|graag|aub|trouwens|toch))*[.!]*';

const WEL = eenVan(`^${AANLOOP}${DIT}${IS}${BIJ}vertrouwelijk${NA}$`);
const NIET = eenVan(
  `^${AANLOOP}${DIT}${IS}${BIJ}(?:niet(?: meer)?|geen) ${BIJ}vertrouwelijk${NA}$`,
  `^${AANLOOP}${DIT}(?:hoeft|hoefde) ${BIJ}niet ${BIJ}vertrouwelijk(?: te zijn)?${NA}$`,
);

/** "Is dit vertrouwelijk" asks. */
const VRAAGT = /^(?:en |maar )?(?:is|was|moet|mag|blijft) (?:het|dit|dat|die|deze|hij)(?![a-z])/;

/** A longer message tells something. */
const LANGSTE = 90;

export const vertrouwelijkIn = (klein: string): boolean | null => {
  const zin = klein.trim();
  if (zin.length > LANGSTE || VRAAGT.test(zin)) return null;
  if (NIET.test(zin)) return false;
  return WEL.test(zin) ? true : null;
};
