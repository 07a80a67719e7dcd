/** A reader that hears the last word: of a message in which somebody corrects himself, the last part that says something of this field. */
import { leesBericht } from '../bericht-lezen';
import { haaltUitRij, watHoudt } from '../invoer/laatste-woord';
import type { Bekend, Lezer } from './lezer';

/** "O nee, Kerkrade ook" comes on top of what was said before it. */
const OOK = /(?<![a-z])(?:ook|erbij|plus)(?![a-z])/i;

/** What stands as a row, of which one may be taken out. */
export const rijenVan = ({ gebieden, jeugdhulpvormen }: Bekend): string =>
  [gebieden, jeugdhulpvormen].filter((rij) => typeof rij === 'string').join(' ');

/** "60 kinderen, of nee wacht het zijn er 85": a number by itself is of what the number before it counted. */
const ALLEEN_GETAL =
  /^(?:(?:wacht|nee|oh?|het|dat|zijn|is|waren|er|eerder|dus|ongeveer|zo.n|rond(?: de)?|eigenlijk) )*(\d{1,5})(?:[ .!]*$|[.,;!\n] *(?!\d))/i;
const EEN_GETAL = /^\D*\d{1,5}\D*$/;
function metLaterGetal(delen: readonly string[], gezegd: number): string | undefined {
  const deel = delen[gezegd];
  const getal = delen
    .slice(gezegd + 1)
    .flatMap((later) => ALLEEN_GETAL.exec(later)?.[1] ?? [])
    .at(-1);
  return deel === undefined || getal === undefined || !EEN_GETAL.test(deel) ? deel : deel.replace(/\d{1,5}/, getal);
}

export const hoortLaatste =
  (lezer: Lezer): Lezer =>
  (bericht, bekend) => {
    const uitRij = haaltUitRij(bericht.tekst, rijenVan(bekend));
    const delen = uitRij === null ? watHoudt(bericht.tekst) : [...watHoudt(uitRij.rest), `${uitRij.die} niet`];
    const [enige] = delen;
    if (delen.length === 1) return lezer(enige === bericht.tekst ? bericht : leesBericht(bericht, enige ?? ''), bekend);
    const gezegd = delen.findLastIndex((deel) => lezer(leesBericht(bericht, deel), bekend) !== null);
    const deel = metLaterGetal(delen, gezegd);
    if (deel === undefined) return null;
    return lezer(leesBericht(bericht, OOK.test(deel) ? delen.slice(0, gezegd + 1).join('. ') : deel), bekend);
  };
