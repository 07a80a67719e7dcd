/** A field to fill in on a sheet: text, a choice, a date or an hour; each with its label and what to say when it is wrong. */
import { geenTijd, veldZin } from '../texts/fouten';

interface Basis {
  readonly id: string;
  readonly label: string;
  /** What stands in it; empty when nothing was chosen or typed. */
  readonly waarde?: string;
  readonly verplicht?: true;
}

export type Veld =
  | (Basis & { readonly soort: 'tekst'; readonly max: number; readonly kort?: true })
  | (Basis & {
      readonly soort: 'keuze';
      readonly keuzes: readonly { readonly titel: string; readonly waarde: string }[];
      /** More than one may be chosen; the values come back in one text, parted by commas. */
      readonly meer?: true;
      /** Every choice in sight, instead of behind a list. */
      readonly open?: true;
    })
  | (Basis & { readonly soort: 'datum' | 'tijd' });

const stijlVan = (veld: Extract<Veld, { soort: 'keuze' }>): string => {
  if (veld.open) return 'expanded';
  // Some clients show the value instead of the title in a list that filters while one types.
  return veld.keuzes.length > 12 && !veld.meer && !veld.waarde ? 'filtered' : 'compact';
};

/** The same names for every kind: the template picks what it needs. */
export function alsVeld(veld: Veld) {
  const { id, label, waarde = '', verplicht = false } = veld;
  const keuze = veld.soort === 'keuze';
  const tekst = veld.soort === 'tekst';
  return {
    ...{ soort: veld.soort, id, label, waarde, verplicht },
    fout:
      veld.soort === 'tijd'
        ? geenTijd
        : veldZin(veld.soort === 'datum' ? 'geen-datum' : verplicht ? 'verplicht' : 'te-lang'),
    max: tekst ? veld.max : 0,
    lang: tekst && !veld.kort,
    keuzes: keuze ? veld.keuzes.map(({ titel, waarde: value }) => ({ title: titel, value })) : [],
    meer: keuze && veld.meer === true,
    stijl: keuze ? stijlVan(veld) : 'compact',
  };
}
