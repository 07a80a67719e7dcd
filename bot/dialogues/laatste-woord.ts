/** A reader that hears the last word: of a message in which somebody corrects himself, the last part that says something of this field. */
import { leesBericht } from '../bericht-lezen';
import { watHoudt } from '../invoer/laatste-woord';
import type { Lezer } from './lezer';

/** "O nee, Kerkrade ook" comes on top of what was said before it. */
const OOK = /(?<![a-z])(?:ook|erbij|plus)(?![a-z])/i;

export const hoortLaatste =
  (lezer: Lezer): Lezer =>
  (bericht, bekend) => {
    const delen = watHoudt(bericht.tekst);
    const [enige] = delen;
    if (delen.length === 1) return lezer(enige === bericht.tekst ? bericht : leesBericht(bericht, enige ?? ''), bekend);
    const gezegd = delen.findLastIndex((deel) => lezer(leesBericht(bericht, deel), bekend) !== null);
    const deel = delen[gezegd];
    if (deel === undefined) return null;
    return lezer(leesBericht(bericht, OOK.test(deel) ? delen.slice(0, gezegd + 1).join('. ') : deel), bekend);
  };
