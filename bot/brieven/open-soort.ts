/** "Open de raadsbrief", "laat het persbericht zien" with the casus or its list of letters before somebody: the only one of that kind. */
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { briefHandlers } from '../handlers/brief';
import { eenVan } from '../invoer/zinnen';
import { kaleZin } from './kale-zin';
import { enigeVanSoort } from './van-soort';

const VORM = eenVan(
  '^(?:(?:open|toon|laat|geef|pak|bekijk|doe|lees)(?: (?:mij|me|nu|even|eens|maar))* )?(?:de|het|dat|die) [a-z]+(?: (?:zien|eens|maar|even|lezen|erbij|open))*$',
);

/** Null where a letter is before him, where he asks something else, and where there is none or more than one of that kind. */
export async function openSoort(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { casus, brief } = onderwerpVan(beurt);
  const { klein } = leesBericht(beurt, tekst);
  if (casus === undefined || brief !== undefined || klein.includes('?') || !VORM.test(kaleZin(klein))) return null;
  const bedoeld = await enigeVanSoort(beurt, casus, klein);
  return bedoeld === null ? null : briefHandlers['brief.inzien'](beurt, { brief: bedoeld });
}
