/** Yes or no that is said without a comma, in front of the rest or behind it. */
import type { Bericht } from '../bericht-lezen';
import type { Open } from './concept';
import { openVraag, stapVan } from './kaart';

/** Where yes is one of the choices, and at the read-back. */
export const vraagtJa = (open: Open): boolean => {
  const veld = openVraag(open);
  return veld === null || (stapVan(open, veld).keuzes ?? []).some(({ waarde }) => waarde === 'ja');
};

/** "Ja want ze lopen nu weg", "nee dat valt mee", "de bank stopt dus ja": without a comma, and nothing in the rest that turns it round. */
const JA_NEE_VOOROP =
  /^(ja|nee) (?:want|omdat|maar|dat|die|dit|de|het|er|ze|zij|we|wij|ik|hij|binnen|over|al|nog|pas|sinds|per|vanaf|volgens|denk|voorlopig|helaas|zeker|gelukkig) /;
/** "De bank wil niet meer, dus ja": what it comes down to, whatever stands in front of it. */
const DUS = /(?:^|[ ,;.])dus (ja|nee)(?=$|[,.;!])/;
const TWIJFELT = /(?<![a-z])(?:weet|weten|twijfel|misschien|geen idee|soms|bedoel)(?![a-z])/;
const NIETS_ERNA = /(?<![a-z])(?:niet|geen|weet|bedoel|hoewel|behalve|tenzij)(?![a-z])/;
const DRAAIT_OM =
  /(?<![a-z])(?:wel|niet|geen|weet|weten|twijfel|misschien|soms|eigenlijk|bedoel|gaat om|moet zijn|klopt|is het|het is)(?![a-z])/;
/** "Nee de bestuurder is weg", asked whether it is acute: it takes something back, or tells more, and says nothing of what was asked. */
const VAN_IETS_ANDERS =
  /^nee (?:(?:de|een|hun|onze|ons) (?!zorg|hulp|kinderen|jeugdigen|jongeren|clienten|situatie|opvang|bewoners)|het (?!is|duurt|valt|kan|loopt|gaat|komt|wordt|heeft|speelt|zal|hoeft|mag|blijft|geld)[a-z]+ )/;
export function jaOfNeeIn(open: Open, veld: string, { klein }: Bericht): string | null {
  const keuzes = stapVan(open, veld).keuzes?.map(({ waarde }) => waarde) ?? [];
  const dus = dusIn(klein);
  if (dus !== null) return keuzes.includes(dus) ? dus : null;
  if (veld === 'acuut' && VAN_IETS_ANDERS.test(klein)) return null;
  const woord = JA_NEE_VOOROP.exec(`${klein} `)?.[1];
  return woord !== undefined && keuzes.includes(woord) && !DRAAIT_OM.test(klein) ? woord : null;
}

/** What turns it round stands behind it; in front of it stands why. */
function dusIn(klein: string): string | null {
  const gevonden = DUS.exec(klein);
  if (gevonden === null || TWIJFELT.test(klein)) return null;
  return NIETS_ERNA.test(klein.slice(gevonden.index + gevonden[0].length)) ? null : (gevonden[1] ?? null);
}
