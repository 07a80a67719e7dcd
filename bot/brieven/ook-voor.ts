/** "En nu die voor buiten de regio", "dezelfde voor de medewerkers", "nu het persbericht nog" with a letter before somebody: the next letter of the same casus. */
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { eenVan } from '../invoer/zinnen';
import { kaleZin } from './kale-zin';
import { briefMaker } from './maken';
import { soortenGenoemd } from './soort-genoemd';

const DOE = '(?:(?:doe|maak|schrijf|stel|geef|graag|ook|nog|nu|dan|nou|even|me|mij|meteen|direct|er|maar) )*';
const DEZELFDE =
  '(?:(?:ook |nog )?(?:die|deze|dezelfde(?: brief)?|hetzelfde|eentje|een|een versie|de versie|zo een|zo n|de brief|m|hem) )';
const NA = '(?: (?:nog|ook|graag|dan|alsjeblieft|svp|even|erbij|op))*$';
/** Without who reads it: that is looked for in the words. */
const LEZERS =
  '(?:(?:de |het |alle |onze |hun |die van |een )*(?:buiten|binnen|eigen|andere|overige|omliggende|rest|(?:gemeente)?raden|raad|regio|ouders|clienten|gezinnen|jeugdigen|medewerkers|personeel|pers|media|krant|woordvoerder)(?![a-z])(?:(?: [^ ]+){0,4}))';
const VOOR = eenVan(`^${DOE}${DEZELFDE}(?:voor|aan|naar) ${LEZERS}${NA}`);
const SOORT = eenVan(
  `^(?:doe|maak|schrijf|stel|nu|dan|nou|nog|ook|meteen)(?: (?:ook|nog|nu|dan|even|meteen|er))* (?:de|het|een) [a-z]+${NA}`,
  `^(?:de|het|een) [a-z]+ (?:nog|ook|graag|nu|erbij|dan nog)$`,
);

/** Null without a letter before him, and where he asks something of the one that is there. */
export async function ookVoor(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { brief } = onderwerpVan(beurt);
  const { klein } = leesBericht(beurt, tekst);
  if (brief === undefined || klein.includes('?')) return null;
  const begin = klein.trim().replace(/^(?:en|ok|oke|nou|ja|dus)[ ,]+/u, '');
  const zin = kaleZin(klein);
  const [soort] = soortenGenoemd(klein);
  const genoemd = soort !== undefined && (SOORT.test(zin) || SOORT.test(begin));
  if (!genoemd && !VOOR.test(zin)) return null;
  const open = await beurt.eenheid.brief.vind(brief);
  return open === null ? null : briefMaker(genoemd ? soort : open.soort, tekst)(beurt, open.casusId);
}
