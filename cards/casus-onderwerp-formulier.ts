/** The form for the organisations of a casus: which belong to it, where each works, its segments, and who is involved. */
import type { Onderwerpdeel } from '../domain/casus';
import { casusTekst } from '../texts/casus';
import { inkorten } from '../texts/inkorten';
import { opsomming } from '../texts/lijst';
import { onderwerpMeldingTekst } from '../texts/onderwerp-melding';
import { regieTekst } from '../texts/regie';
import { bladKaart } from './blad';
import { button } from './button';
import type { FormulierKop } from './casus-formulier';
import type { Kaart } from './expand';
import type { Veld } from './veld';

export interface OnderwerpFormulier extends FormulierKop {
  /** Organisations that could belong to the tree. */
  readonly kandidaten: readonly { readonly id: string; readonly naam: string }[];
  readonly delen: readonly Pick<Onderwerpdeel, 'partijId' | 'naam'>[];
  /** Meldingen from which it was filled in, and what they say that the register does not have. */
  readonly uit: UitMeldingen | null;
}

interface UitMeldingen {
  readonly meldingen: readonly { readonly id: string; readonly nummer: string }[];
  readonly onbekend: readonly string[];
}

export const langsteGebied = 1_500;
export const langsteSegmenten = 400;
export const langsteBetrokken = 8_000;
/** More than this does not fit in one card beside their fields. */
export const meesteDelen = 6;

export function onderwerpFormulier(view: OnderwerpFormulier): Kaart {
  const { casus, sleutel, ingevuld, uit } = view;
  const { onderwerpFormulier: tekst, knop, foutenKop, gevondenKop } = regieTekst;
  return bladKaart({
    kop: tekst.kop,
    naam: casus.aanbiederNaam,
    meldingen: [
      { kop: onderwerpMeldingTekst.ingevuldKop, regels: uit === null ? [] : uitRegels(uit) },
      { kop: gevondenKop, regels: ingevuld.gevonden },
      { kop: foutenKop, regels: ingevuld.fouten },
    ],
    alineas: [tekst.uitleg],
    rijen: [{ label: casusTekst.label.nummer, waarde: casus.nummer }],
    velden: velden(view),
    knoppen: [
      button(knop.vastleggen, 'casusonderwerp.aanpassen', {
        casus: casus.id,
        sleutel,
        ...(uit === null ? {} : { uit: uit.meldingen.map(({ id }) => id) }),
      }),
      button(knop.terug, 'casus.inzien', { casus: casus.id }, { zonderInvoer: true }),
    ],
    samenvatting: tekst.samenvatting,
  });
}

const uitRegels = ({ meldingen, onbekend }: UitMeldingen): readonly string[] =>
  onderwerpMeldingTekst.ingevuld(
    opsomming(meldingen.map(({ nummer }) => nummer)),
    onbekend.map((tekst) => inkorten(tekst, langsteSegmenten)),
  );

function velden({ ingevuld, kandidaten, delen }: OnderwerpFormulier): readonly Veld[] {
  const { onderwerpFormulier: tekst } = regieTekst;
  const waarde = (id: string): string => ingevuld.waarden[id] ?? '';
  const veld = (id: string, label: string, max: number): Veld => ({
    soort: 'tekst',
    id,
    label,
    max,
    waarde: waarde(id),
  });
  return [
    {
      ...{
        soort: 'keuze',
        id: 'organisaties',
        label: tekst.organisaties,
        waarde: waarde('organisaties'),
        meer: true,
      },
      keuzes: kandidaten.map(({ id, naam }) => ({ titel: naam, waarde: id })),
    },
    // Names of organisations are data: the label counts, and the row before it names them.
    ...delen
      .slice(0, meesteDelen)
      .flatMap(({ naam }, nummer) => [
        veld(`gebied-${String(nummer)}`, tekst.werktIn(naam), langsteGebied),
        veld(`segmenten-${String(nummer)}`, tekst.segmenten(naam), langsteSegmenten),
      ]),
    veld('betrokken', tekst.betrokken, langsteBetrokken),
  ];
}
