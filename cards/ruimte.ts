/** Cuts sections down to what a card can hold: Teams refuses a card that grows too large. */
import { invulTekst } from '../texts/invullen';
import type { Sectie } from './blad';

/** Characters for all sections together; a character may take three bytes. */
const ruimte = 9_000;

export function pasSecties(secties: readonly Sectie[], max = ruimte): readonly Sectie[] {
  let over = max;
  return secties.map(({ kop, regels }) => {
    const passend = regels.filter((regel) => (over -= regel.length) >= 0);
    const rest = regels.length - passend.length;
    return { kop, regels: rest > 0 ? [...passend, invulTekst.meer(rest)] : passend };
  });
}
