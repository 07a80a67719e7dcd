/** Sections of text spread over pages: as much on each as a card can hold. */
import type { Sectie } from './blad';
import { omvang } from './vouw';

/** Bytes of one page: with its buttons below what Teams takes in one card. */
const bladruimte = 20_000;

export type Leesblad = readonly Sectie[];

/** As many lines to a page as fit; a section that goes on says its heading again. */
export const overBladen = (secties: readonly Sectie[]): readonly Leesblad[] =>
  secties
    .flatMap(({ kop, regels }) => regels.map((regel) => ({ kop, regels: [regel] })))
    .reduce<readonly Leesblad[]>((bladen, regel) => {
      const blad = bladen.at(-1) ?? [];
      const aangevuld = vulAan(blad, regel);
      const past = blad.length === 0 || omvang(aangevuld) <= bladruimte;
      return past ? [...bladen.slice(0, -1), aangevuld] : [...bladen, [regel]];
    }, []);

function vulAan(blad: Leesblad, regel: Sectie): Leesblad {
  const laatste = blad.at(-1);
  return laatste?.kop === regel.kop
    ? [...blad.slice(0, -1), { ...laatste, regels: [...laatste.regels, ...regel.regels] }]
    : [...blad, regel];
}
