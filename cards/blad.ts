/** One sheet: whose it is, rows of label and value, sections of text, fields to fill in, and who can see it. Values may be anybody's words. */
import { bijKnoppen } from './bij-knoppen';
import type { Knop, Link, Vensterknop } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import { alsInlines } from './streek';
import type { Regel } from './streek';
import sjabloon from './templates/blad.json';
import { alsVeld } from './veld';
import type { Veld } from './veld';

export interface Rij {
  readonly label: string;
  readonly waarde: string;
}

export interface Sectie {
  readonly kop: string;
  readonly regels: readonly string[];
}

/** A section of which some lines have parts that are marked. */
export interface Leessectie {
  readonly kop: string;
  readonly regels: readonly Regel[];
}

/** A picture of ours; everything it shows stands in `alt` and in text beside it. */
export interface Beeld {
  readonly url: string;
  readonly alt: string;
}

export interface BladView {
  /** Our own words or a number of ours: a heading can hold markdown, so never a name. */
  readonly kop: string;
  readonly naam: string;
  /** What went wrong or deserves attention, before everything else. */
  readonly meldingen?: readonly Sectie[];
  readonly alineas?: readonly string[];
  readonly rijen: readonly Rij[];
  readonly beeld?: Beeld | null;
  readonly secties?: readonly Leessectie[];
  readonly velden?: readonly Veld[];
  readonly voet?: readonly string[];
  readonly knoppen: readonly (Knop | Link | Vensterknop)[];
  readonly samenvatting: string;
}

/** More buttons than this disappear behind a menu in Teams. */
export const meesteKnoppen = 6;

const alsTekst = (tekst: string) => ({ tekst });
const metRegels = <S extends Leessectie>(secties: readonly S[]): readonly S[] =>
  secties.filter(({ regels }) => regels.length > 0);

export function bladKaart(view: BladView): Kaart {
  const { kop, naam, rijen, meldingen = [], alineas = [], secties = [], velden = [], voet = [] } = view;
  const vulling = {
    kop,
    naam,
    rijen,
    meldingen: metRegels(meldingen).map((een) => ({ meldingkop: een.kop, regels: een.regels.map(alsTekst) })),
    alineas: alineas.map(alsTekst),
    beelden: view.beeld ? [view.beeld] : [],
    secties: metRegels(secties).map((sectie) => ({
      sectiekop: sectie.kop,
      regels: sectie.regels.map((regel) => alsInlines(regel)),
    })),
    velden: velden.map(alsVeld),
    voet: voet.map(alsTekst),
    bijKnoppen: bijKnoppen(meldingen, {
      velden: velden.length,
      regels: rijen.length + secties.reduce((som, { regels }) => som + regels.length, 0),
    }),
    knoppen: view.knoppen.slice(0, meesteKnoppen),
  };
  return expand(sjabloon, vulling, view.samenvatting);
}
