/** A short form: what it is about, a few choices, a few texts, and the buttons. */
import type { Knop } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import sjabloon from './templates/formulier.json';

export interface Keuzeveld {
  readonly id: string;
  readonly label: string;
  readonly fout: string;
  readonly verplicht: boolean;
  readonly meer?: true;
  readonly waarde?: string;
  readonly keuzes: readonly { readonly waarde: string; readonly titel: string }[];
}

export interface Tekstveld {
  readonly id: string;
  readonly label: string;
  readonly fout: string;
  readonly verplicht: boolean;
  /** Characters it takes; short ones stay on one line. */
  readonly max: number;
  readonly waarde?: string;
}

export interface FormulierkaartView {
  /** Our own words or a number of ours: a heading can hold markdown, so never a name. */
  readonly kop: string;
  readonly naam?: string;
  readonly alineas?: readonly (string | { readonly tekst: string; readonly subtiel: true })[];
  readonly keuzes?: readonly Keuzeveld[];
  readonly teksten?: readonly Tekstveld[];
  readonly knoppen: readonly Knop[];
  readonly samenvatting?: string;
}

/** Shorter than this is a word or a number. */
const korteTekst = 60;
/** More choices than this become a list that opens. */
const meesteOpen = 6;

export function formulierKaart(view: FormulierkaartView): Kaart {
  const { kop, naam = '', alineas = [], keuzes = [], teksten = [], knoppen } = view;
  const vulling = {
    kop,
    naam,
    alineas: alineas.map((een) => (typeof een === 'string' ? { tekst: een, subtiel: false } : een)),
    // A choice without anything to choose from is no question.
    keuzes: keuzes.filter((veld) => veld.keuzes.length > 0).map(keuzeveld),
    teksten: teksten.map((veld) => ({ waarde: '', ...veld, lang: veld.max > korteTekst })),
    knoppen,
  };
  return expand(sjabloon, vulling, view.samenvatting ?? kop);
}

const keuzeveld = ({ keuzes, meer, waarde = '', ...veld }: Keuzeveld) => ({
  ...veld,
  waarde,
  meer: meer === true,
  stijl: meer === true || keuzes.length <= meesteOpen ? 'expanded' : 'compact',
  rijen: keuzes.map(({ waarde, titel }) => ({ title: titel, value: waarde })),
});
