/** One sheet: whose it is, rows of label and value, sections of text, and who can see it. Values may be anybody's words. */
import type { Knop, Link } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import sjabloon from './templates/blad.json';

export interface Rij {
  readonly label: string;
  readonly waarde: string;
}

export interface Sectie {
  readonly kop: string;
  readonly regels: readonly string[];
}

export interface BladView {
  /** Our own words or a number of ours: a heading can hold markdown, so never a name. */
  readonly kop: string;
  readonly naam: string;
  readonly alineas?: readonly string[];
  readonly rijen: readonly Rij[];
  readonly secties?: readonly Sectie[];
  readonly voet?: readonly string[];
  readonly knoppen: readonly (Knop | Link)[];
  readonly samenvatting: string;
}

/** More buttons than this disappear behind a menu in Teams. */
const meesteKnoppen = 6;

const alsTekst = (tekst: string) => ({ tekst });

export function bladKaart(view: BladView): Kaart {
  const { kop, naam, rijen, alineas = [], secties = [], voet = [] } = view;
  const blokken = secties
    .filter((sectie) => sectie.regels.length > 0)
    .map((sectie) => ({ sectiekop: sectie.kop, regels: sectie.regels.map(alsTekst) }));
  const vulling = {
    kop,
    naam,
    rijen,
    alineas: alineas.map(alsTekst),
    secties: blokken,
    voet: voet.map(alsTekst),
    knoppen: view.knoppen.slice(0, meesteKnoppen),
  };
  return expand(sjabloon, vulling, view.samenvatting);
}
