/** "Dat word ik", right under who does what on a casus: the form with the regie and himself in it. Nobody gets a role before he presses. */
import { regieTekst } from '../../texts/regie';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { kiesRolUitZin } from '../handlers/casus-rollen';

const IK_WORD =
  /^(?:oke?[, ]+|ja[, ]+)?(?:(?:dat|die|die rol|het) (?:word|doe|wil|neem) ik(?: (?:wel|zelf|op me|doen|worden))*|ik (?:word|doe|wil|neem) (?:dat|die rol|het|die)(?: (?:wel|zelf|op me|doen|worden))*|zet mij (?:er|daar)(?: (?:dan|maar|ook|even))* ?(?:op|neer|bij)(?: (?:maar|zolang|voorlopig|tijdelijk|dan))*)[.!]?$/;
/** "Op" is on the role that was asked; "neer" is among those on the card, and it is not said which of them. */
const ZET_MIJ = /(?:^|[ ,])zet mij .*(?<![a-z])(?:neer|bij)(?![a-z])/;

export function ikWord(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const { casus } = onderwerpVan(beurt);
  const klein = leesBericht(beurt, tekst).klein.trim();
  if (casus !== undefined && ZET_MIJ.test(klein) && IK_WORD.test(klein))
    return kiesRolUitZin(beurt, casus, 'zet mij neer');
  const staatEr = beurt.huis.getoond.vind(beurt.inbound, regieTekst.knop.toewijzen, beurt.nu) !== null;
  if (casus === undefined || !staatEr || !IK_WORD.test(klein)) return null;
  return kiesRolUitZin(beurt, casus, 'ik word regievoerder');
}
