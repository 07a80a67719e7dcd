/** A line of the list before him that is meant by what it has most of, or by a name that only that line has. */
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { toegelaten } from '../getoond/toegelaten';
import { metWoorden } from '../invoer/aangewezen';
import { uitersteVan } from '../invoer/uiterste';
import { genoemdStuk } from '../namen/genoemd-stuk';
import type { Regel } from './regel';
import { nogTeZien } from './rij-met-gezegde';

export const opUiterste: Regel = (beurt, tekst) => {
  const rijen = beurt.huis.getoond.rijen(beurt.inbound, beurt.nu);
  const rij = uitersteVan(leesBericht(beurt, tekst).klein, rijen);
  const data = rij === null ? null : toegelaten(rij.data);
  return data === null ? null : beurt.druk(data);
};

/** "Wat zei Utrecht ook alweer": for where the words themselves say nothing. */
export async function naamInLijst(beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord | null> {
  const rijen = beurt.huis.getoond.rijen(beurt.inbound, beurt.nu);
  const stuk = rijen.length < 2 ? undefined : genoemdStuk(gelezen);
  const [enige, ...meer] = stuk === undefined ? [] : await nogTeZien(beurt, metWoorden(rijen, stuk.officieel));
  const data = enige === undefined || meer.length > 0 ? null : toegelaten(enige.data);
  return data === null ? null : beurt.druk(data);
}
