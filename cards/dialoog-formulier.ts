/** One page of a dialogue drawn as a form: the same questions, several at a time, with what was filled in already. */
import type { Payload } from './actions';
import { dialoogTekst } from '../texts/dialoog';
import { knopTekst } from '../texts/melding';
import { button } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import sjabloon from './templates/dialoog-formulier.json';

export interface FormulierVeld {
  readonly veld: string;
  readonly label: string;
  readonly hulp: string;
  readonly verplicht: boolean;
  readonly waarde: string;
  readonly lang: boolean;
  readonly keuzes: readonly { readonly waarde: string; readonly titel: string }[];
  readonly meer: boolean;
  /** What may have been meant by what was typed: it stands under the words, which can still be written otherwise. */
  readonly voorgesteld: readonly { readonly waarde: string; readonly titel: string }[];
  /** What is wrong with what was filled in; empty when nothing is. */
  readonly melding: string;
}

export interface DialoogFormulierView {
  readonly van: { readonly dialoog: string; readonly over: string };
  readonly blad: number;
  readonly bladen: number;
  readonly kop: string;
  readonly velden: readonly FormulierVeld[];
  /** Nothing on a later page has to be filled in. */
  readonly restMagOpen: boolean;
}

/** Names of inputs apart from the fields of a payload. */
export const invoerId = (veld: string): string => `f-${veld}`;

/** Where somebody chooses what he meant by what stands in the input above it. */
export const keuzeId = (veld: string): string => `${invoerId(veld)}-keuze`;

export function dialoogFormulier({ van, blad, bladen, kop, velden, restMagOpen }: DialoogFormulierView): Kaart {
  const naar = (naar: Payload<'dialoog.formulier-opslaan'>['naar']) => ({ ...van, blad, naar });
  const view = {
    voortgang: dialoogTekst.blad(blad + 1, bladen),
    kop,
    // Said once: on a phone it would push the first question down on every page.
    uitleg: blad === 0 ? [{ tekst: dialoogTekst.formulierUitleg }] : [],
    velden: velden.map(alsInput),
    knoppen: [
      button(
        blad + 1 < bladen ? knopTekst.volgende : knopTekst.naarSamenvatting,
        'dialoog.formulier-opslaan',
        naar('volgende'),
        {
          stijl: 'positive',
        },
      ),
      ...(restMagOpen && blad + 1 < bladen
        ? [button(knopTekst.naarSamenvatting, 'dialoog.formulier-opslaan', naar('samenvatting'))]
        : []),
      ...(blad > 0 ? [button(knopTekst.vorige, 'dialoog.formulier-opslaan', naar('vorige'))] : []),
      button(knopTekst.lieverVragen, 'dialoog.formulier-opslaan', naar('vragen')),
      button(knopTekst.stoppen, 'dialoog.formulier-opslaan', naar('stoppen')),
    ],
  };
  return expand(sjabloon, view, kop);
}

/** More choices than this are a list that opens; a phone cuts off the long ones in there. */
const meesteOpen = 8;

const alsInput = ({ veld, label, verplicht, keuzes, meer, voorgesteld, ...rest }: FormulierVeld) => ({
  ...rest,
  id: invoerId(veld),
  soort: keuzes.length === 0 ? 'tekst' : 'keuze',
  label: verplicht ? dialoogTekst.verplicht(label) : label,
  fout: verplicht ? dialoogTekst.vulIn : dialoogTekst.kiesEen,
  meer,
  stijl: meer || keuzes.length <= meesteOpen ? 'expanded' : 'compact',
  keuzes: keuzes.map(alsKeuze),
  voorstellen:
    voorgesteld.length === 0
      ? []
      : [
          {
            keuzeId: keuzeId(veld),
            keuzeLabel: dialoogTekst.ofKies,
            keuzeFout: dialoogTekst.kiesEen,
            namen: voorgesteld.map(alsKeuze),
          },
        ],
});

const alsKeuze = ({ waarde, titel }: FormulierVeld['keuzes'][number]) => ({ title: titel, value: waarde });
