/** Sections of text spread over pages: as much on each as a card can hold. */
import type { Regel } from './streek';
import { omvang } from './vouw';

/** Bytes of one page: with its buttons below what Teams takes in one card. */
const bladruimte = 20_000;

interface Deel<R extends Regel> {
  readonly kop: string;
  readonly regels: readonly R[];
}

export type Leesblad<R extends Regel = string> = readonly Deel<R>[];

/** As many lines to a page as fit; a section that goes on says its heading again. */
export const overBladen = <R extends Regel>(secties: Leesblad<R>): readonly Leesblad<R>[] =>
  secties
    .flatMap(({ kop, regels }) => regels.map((regel): Deel<R> => ({ kop, regels: [regel] })))
    .reduce<readonly Leesblad<R>[]>((bladen, regel) => {
      const blad = bladen.at(-1) ?? [];
      const aangevuld = vulAan(blad, regel);
      const past = blad.length === 0 || omvang(aangevuld) <= bladruimte;
      return past ? [...bladen.slice(0, -1), aangevuld] : [...bladen, [regel]];
    }, []);

function vulAan<R extends Regel>(blad: Leesblad<R>, regel: Deel<R>): Leesblad<R> {
  const laatste = blad.at(-1);
  return laatste?.kop === regel.kop
    ? [...blad.slice(0, -1), { ...laatste, regels: [...laatste.regels, ...regel.regels] }]
    : [...blad, regel];
}
