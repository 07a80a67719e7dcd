/** One question of a dialogue, with buttons where there are choices; the answer may always be typed as well. */
import { knopTekst } from '../texts/melding';
import { dialoogTekst } from '../texts/dialoog';
import { button } from './button';
import type { Knop } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import sjabloon from './templates/vraag.json';

export interface VraagView {
  /** Which draft the buttons are of. */
  readonly van: { readonly dialoog: string; readonly over: string };
  readonly veld: string;
  /** Read in the last message besides the answer itself. */
  readonly genoteerd: readonly { readonly label: string; readonly waarde: string }[];
  readonly vraag: string;
  readonly nummer: number;
  readonly totaal: number;
  /** What was wrong with the last answer, or what helps to answer; in order. */
  readonly uitleg: readonly string[];
  readonly keuzes: readonly { readonly waarde: string; readonly titel: string }[];
  readonly meer: boolean;
  readonly magOverslaan: boolean;
  /** So much may stay open that leaving all of it is worth a button. */
  readonly magRestOverslaan: boolean;
  readonly magTerug: boolean;
}

/** More buttons than this become a list to choose from. */
const meesteKnoppen = 5;
/** More choices than this are a list that opens; a phone cuts off the long ones in there. */
const meesteOpen = 8;

export function vraagKaart(view: VraagView): Kaart {
  const alsLijst = view.meer || view.keuzes.length > meesteKnoppen;
  const knop = (keuze: VraagView['keuzes'][number]): Knop =>
    button(
      keuze.titel,
      'dialoog.antwoord',
      { ...view.van, veld: view.veld, keuze: keuze.waarde },
      { zonderInvoer: true },
    );
  return expand(
    sjabloon,
    {
      voortgang: dialoogTekst.voortgang(view.nummer, view.totaal),
      genoteerd: view.genoteerd,
      genoteerdKop: dialoogTekst.genoteerdKop,
      genoteerdVoet: dialoogTekst.genoteerdVoet,
      vraag: view.vraag,
      uitleg: view.uitleg.map((tekst) => ({ tekst })),
      keuzeknoppen: alsLijst ? [] : view.keuzes.map(knop),
      meerkeuze: alsLijst ? view.keuzes.map(({ titel, waarde }) => ({ title: titel, value: waarde })) : [],
      meer: view.meer,
      stijl: view.meer || view.keuzes.length <= meesteOpen ? 'expanded' : 'compact',
      keuzeLabel: dialoogTekst.uwKeuze,
      fout: dialoogTekst.kiesEen,
      knoppen: [
        ...(alsLijst
          ? [button(knopTekst.bevestigen, 'dialoog.antwoord', { ...view.van, veld: view.veld }, { stijl: 'positive' })]
          : []),
        ...wegen(view),
      ],
    },
    view.vraag,
  );
}

function wegen({ van, veld, magOverslaan, magRestOverslaan, magTerug }: VraagView): readonly Knop[] {
  return [
    ...(magOverslaan
      ? [button(knopTekst.overslaan, 'dialoog.overslaan', { ...van, veld }, { zonderInvoer: true })]
      : []),
    ...(magRestOverslaan
      ? [button(knopTekst.restOverslaan, 'dialoog.overslaan', { ...van, veld, rest: 'rest' }, { zonderInvoer: true })]
      : []),
    ...(magTerug ? [button(knopTekst.terug, 'dialoog.terug', van, { zonderInvoer: true })] : []),
    button(knopTekst.stoppen, 'dialoog.stoppen', van, { zonderInvoer: true }),
  ];
}
