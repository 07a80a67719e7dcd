/** The plain card: a heading, paragraphs, rows of label and value, and buttons. */
import type { Knop, Link } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import sjabloon from './templates/bericht.json';

export interface Alinea {
  readonly tekst: string;
  readonly subtiel?: boolean;
  readonly vet?: boolean;
}

export interface BerichtView {
  readonly kop: string;
  readonly onderkop?: string;
  readonly alineas?: readonly (string | Alinea)[];
  readonly rijen?: readonly { readonly label: string; readonly waarde: string }[];
  readonly knoppen?: readonly (Knop | Link)[];
  /** What a notification says; the heading when there is nothing better. */
  readonly samenvatting?: string;
  readonly over?: string;
}

const alinea = (deel: string | Alinea) => {
  const { tekst, subtiel, vet } = typeof deel === 'string' ? { tekst: deel, subtiel: false, vet: false } : deel;
  return { tekst, subtiel: subtiel ?? false, gewicht: vet ? 'Bolder' : 'Default' };
};

export function berichtKaart(view: BerichtView): Kaart {
  const { kop, onderkop = '', rijen = [], knoppen = [] } = view;
  const alineas = (view.alineas ?? []).map(alinea);
  const kaart = expand(sjabloon, { kop, onderkop, alineas, rijen, knoppen }, view.samenvatting ?? kop);
  return view.over === undefined ? kaart : { ...kaart, over: view.over };
}
