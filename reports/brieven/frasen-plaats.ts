/** A place in a sentence, with its preposition and its article. The fact itself is printed, so no ground is added to the sentence. */
import { toon } from '../../domain/feit';
import type { Feit, Tekst } from '../../domain/feit';
import type { Zinsdeel } from '../../domain/zin';
import { zin } from '../../domain/zin';
import { opsomming } from '../../texts/formaat';
import { plaatsMetLidwoord, voorzetselVan } from '../../texts/plaatsnaam';
import { zonderPunt } from './frasen-woorden';

/** `in Venlo`, `op Texel`, `in de Hoeksche Waard`. */
export const inPlaats = (feit: Feit<Tekst>): Zinsdeel => {
  const naam = toon(feit, plaatsMetLidwoord);
  return feit.status === 'bekend' && voorzetselVan(feit.waarde) === 'op' ? zin`op ${naam}` : zin`in ${naam}`;
};

/** `in Twente en de Achterhoek`; where one of them asks for another preposition each has its own. */
export function inPlaatsen(feit: Feit<readonly Tekst[]>): Zinsdeel {
  const op = feit.status === 'bekend' && feit.waarde[0] !== undefined && voorzetselVan(feit.waarde[0]) === 'op';
  const namen = toon(feit, (plaatsen) => opsomming(metVoorzetsels(plaatsen.map(zonderPunt))));
  return op ? zin`op ${namen}` : zin`in ${namen}`;
}

/** The first one stands behind the preposition of the sentence. */
function metVoorzetsels(plaatsen: readonly string[]): readonly string[] {
  const zelfde = new Set(plaatsen.map(voorzetselVan)).size === 1;
  return plaatsen.map((naam, plek) => {
    const metLidwoord = plaatsMetLidwoord(naam);
    return zelfde || plek === 0 ? metLidwoord : `${voorzetselVan(naam)} ${metLidwoord}`;
  });
}
