/** As if the one line of a list had been opened: what is said then is about that, and nothing else of the list stands before him. */
import type { Getoond } from './knoppen';
import { netIn } from './net-getoond';
import { volgendOnderwerp } from './onderwerp';

/** `knoppen`: what stands behind the buttons of that line. */
export function alleenRij(getoond: Getoond, knoppen: readonly unknown[]): Getoond {
  const onderwerp = volgendOnderwerp({}, knoppen);
  const net = netIn(knoppen);
  return {
    ...getoond,
    onderwerp: () => onderwerp,
    net: () => net,
    vind: () => null,
    opRegel: () => null,
    vraagtWelke: () => false,
    rij: () => [],
    rijen: () => [],
    concept: () => null,
    formulier: () => null,
    bepaling: () => null,
    wachtOpKnop: () => false,
    wachtend: () => null,
  };
}
