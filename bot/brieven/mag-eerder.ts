/** "Kan het niet eerder", "de pers belt al, mogen we eerder" with a letter before somebody: what it takes to leave the order, or the form for it. */
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { eenVan } from '../invoer/zinnen';
import { afwijken } from './gang';
import { kaleZin } from './kale-zin';

const VORM = eenVan(
  '(?:^|.{3,60} )(?:mag|mogen|kan|kunnen) (?:we|wij|ik|het|hij|ie|die|dit|dat|deze)(?: (?:er|m|hem|nu|niet|nog|toch|ook|echt|misschien|dan|al))* (?:eerder|sneller|voor de raden|voor de rest)(?: (?:uit|eruit|weg|naar buiten|vrijgeven|versturen|gaan))?$',
);

/** Null without a letter before him, and where he asks something else. */
export function magEerder(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const { brief } = onderwerpVan(beurt);
  return brief !== undefined && VORM.test(kaleZin(leesBericht(beurt, tekst).klein)) ? afwijken(beurt, brief) : null;
}
