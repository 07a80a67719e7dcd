/** A form as one card: texts, choices and dates in that order, a reason where one is asked, and buttons. */
import type { Knop } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import sjabloon from './templates/invulkaart.json';

interface Invoerveld {
  readonly id: string;
  readonly label: string;
  readonly waarde?: string;
  readonly nodig?: boolean;
  readonly fout: string;
}

export interface Tekstveld extends Invoerveld {
  readonly max: number;
  readonly lang?: boolean;
}

export interface Keuzeveld extends Invoerveld {
  readonly opties: readonly { readonly waarde: string; readonly naam: string }[];
  /** More than one may be chosen; they come back in one text with commas. */
  readonly meer?: boolean;
}

export interface InvulView {
  readonly kop: string;
  /** Anybody's words: shown as text only. */
  readonly naam?: string;
  readonly uitleg: string;
  readonly teksten?: readonly Tekstveld[];
  readonly keuzes?: readonly Keuzeveld[];
  readonly datums?: readonly Invoerveld[];
  readonly reden?: { readonly label: string; readonly fout: string; readonly max: number; readonly nodig: boolean };
  readonly knoppen: readonly Knop[];
}

/** Up to so many choices stand open on the card; longer lists fold. */
const meesteOpen = 12;

const veld = ({ id, label, waarde = '', nodig = false, fout }: Invoerveld) => ({ id, label, waarde, nodig, fout });

export function invulKaart(view: InvulView): Kaart {
  const { kop, naam = '', uitleg, teksten = [], keuzes = [], datums = [], reden, knoppen } = view;
  const vulling = {
    ...{ kop, naam, uitleg, knoppen },
    teksten: teksten.map((een) => ({ ...veld(een), max: een.max, lang: een.lang ?? false })),
    keuzes: keuzes.map((een) => keuzeveld(een)),
    datums: datums.map(veld),
    redenen: reden === undefined ? [] : [reden],
  };
  return expand(sjabloon, vulling, `${kop}. ${uitleg}`);
}

const keuzeveld = ({ opties, meer = false, ...een }: Keuzeveld) => ({
  ...veld(een),
  ...{ meer, stijl: meer && opties.length <= meesteOpen ? 'expanded' : 'compact' },
  opties: opties.map(({ waarde, naam }) => ({ title: naam, value: waarde })),
});
