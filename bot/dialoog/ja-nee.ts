/** Yes or no that is said without a comma, in front of the rest or behind it. */
import type { Bericht } from '../bericht-lezen';
import type { Open } from './concept';
import { stapVan } from './kaart';

/** "Ja want ze lopen nu weg", "nee dat valt mee", "de bank stopt dus ja": without a comma, and nothing in the rest that turns it round. */
const JA_NEE_VOOROP =
  /^(ja|nee) (?:want|omdat|maar|dat|die|dit|de|het|er|ze|zij|we|wij|ik|hij|binnen|over|al|nog|pas|sinds|per|vanaf|volgens|denk|voorlopig|helaas|zeker|gelukkig) /;
const JA_NEE_ACHTERAAN = /(?:^|[ ,])dus (ja|nee)[.!]?$/;
const DRAAIT_OM =
  /(?<![a-z])(?:wel|niet|geen|weet|weten|twijfel|misschien|soms|eigenlijk|bedoel|gaat om|moet zijn|klopt|is het|het is)(?![a-z])/;
export function jaOfNeeIn(open: Open, veld: string, { klein }: Bericht): string | null {
  const keuzes = stapVan(open, veld).keuzes?.map(({ waarde }) => waarde) ?? [];
  const woord = JA_NEE_VOOROP.exec(`${klein} `)?.[1] ?? JA_NEE_ACHTERAAN.exec(klein)?.[1];
  return woord !== undefined && keuzes.includes(woord) && !DRAAIT_OM.test(klein) ? woord : null;
}
