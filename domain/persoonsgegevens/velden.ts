/** The texts of one form together: each is checked alone, and as what finishes another, for a number may be split over any two. */
import { zonderBsnHelft } from '../bsn-helft';
import { maakVrijeTekst } from '../persoonsgegevens';
import type { BevindingSoort, VrijeTekst } from '../persoonsgegevens';

export interface Veldkeuring {
  /** Fit to keep: as typed, or without what was found. */
  readonly tekst: VrijeTekst;
  /** Empty when it is as typed. */
  readonly gevonden: readonly BevindingSoort[];
}

export type Veldkeuringen = ReadonlyMap<string, Veldkeuring>;

export const keurVelden = (velden: readonly (readonly [naam: string, tekst: string])[]): Veldkeuringen =>
  velden.reduce<Veldkeuringen>((uit, [naam, tekst]) => metVeld(uit, naam, tekst), new Map());

/** One field more; what was checked before may turn out to be half of a number. */
export function metVeld(keuringen: Veldkeuringen, naam: string, tekst: string): Veldkeuringen {
  const uit = new Map([...keuringen, [naam, alleen(tekst)] as const]);
  if (!heeftCijfers(tekst)) return uit;
  const andere = [...keuringen].filter(([een, { tekst: eerder }]) => een !== naam && heeftCijfers(eerder));
  for (const [een] of andere) {
    neemSamen(uit, een, naam);
    neemSamen(uit, naam, een);
  }
  return uit;
}

/** Whether all of it may be kept. */
export const isSchoon = (keuringen: Veldkeuringen): boolean =>
  [...keuringen.values()].every(({ gevonden }) => gevonden.length === 0);

const heeftCijfers = (tekst: string): boolean => /\p{Nd}/u.test(tekst);

function alleen(ruw: string): Veldkeuring {
  const keuring = maakVrijeTekst(ruw);
  if (keuring.ok) return { tekst: keuring.tekst, gevonden: [] };
  const hard = keuring.bevindingen.filter((bevinding) => bevinding.hard);
  return { tekst: keuring.gemaskeerd, gevonden: [...new Set(hard.map(({ soort }) => soort))] };
}

/** A number that runs on in another field ends near the end of the one, and goes on near the beginning of the other: so much of both is read together. */
const RAND = 500;

/** Both halves go: neither is worth keeping without the other. */
function neemSamen(uit: Map<string, Veldkeuring>, eerste: string, tweede: string): void {
  const [begin, eind] = [uit.get(eerste), uit.get(tweede)];
  if (begin === undefined || eind === undefined) return;
  if (maakVrijeTekst(eind.tekst.slice(0, RAND), { anderVeld: begin.tekst.slice(-RAND) }).ok) return;
  const samen = maakVrijeTekst(eind.tekst, { anderVeld: begin.tekst });
  if (samen.ok) return;
  uit.set(eerste, { tekst: zonderBsnHelft(begin.tekst), gevonden: metBsn(begin) });
  uit.set(tweede, { tekst: samen.gemaskeerd, gevonden: metBsn(eind) });
}

const metBsn = ({ gevonden }: Veldkeuring): readonly BevindingSoort[] => [...new Set([...gevonden, 'bsn' as const])];
