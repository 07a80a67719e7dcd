/** A card with one block per record, each with its own button. */
import { uitLijst } from './button';
import type { Knop, Vensterknop } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import { alsInlines } from './streek';
import type { Regel } from './streek';
import sjabloon from './templates/lijst.json';

export interface LijstView {
  readonly kop: string;
  readonly onderkop?: string;
  readonly items: readonly {
    readonly titel: string;
    readonly regels: readonly Regel[];
    readonly knoppen: readonly (Knop | Vensterknop)[];
  }[];
  readonly knoppen?: readonly Knop[];
  readonly samenvatting?: string;
}

export function lijstKaart(view: LijstView): Kaart {
  const meer = view.items.filter(({ knoppen }) => knoppen.length > 0).length > 1;
  const items = view.items.map(({ titel, regels, knoppen }) => ({
    titel,
    knoppen: meer ? knoppen.map(uitLijst) : knoppen,
    regels: regels.map((regel) => alsInlines(regel, { isSubtle: true })),
  }));
  const { kop, onderkop = '', knoppen = [] } = view;
  return expand(sjabloon, { kop, onderkop, items, knoppen }, view.samenvatting ?? kop);
}
