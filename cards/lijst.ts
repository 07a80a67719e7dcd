/** A card with one block per record, each with its own button. */
import type { Knop, Vensterknop } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import sjabloon from './templates/lijst.json';

export interface LijstView {
  readonly kop: string;
  readonly onderkop?: string;
  readonly items: readonly {
    readonly titel: string;
    readonly regels: readonly string[];
    readonly knoppen: readonly (Knop | Vensterknop)[];
  }[];
  readonly knoppen?: readonly Knop[];
  readonly samenvatting?: string;
}

export function lijstKaart(view: LijstView): Kaart {
  const items = view.items.map(({ titel, regels, knoppen }) => ({
    titel,
    knoppen,
    regels: regels.map((tekst) => ({ tekst })),
  }));
  const { kop, onderkop = '', knoppen = [] } = view;
  return expand(sjabloon, { kop, onderkop, items, knoppen }, view.samenvatting ?? kop);
}
