/** The form with which somebody records the answer of a partij that has nobody in this system. */
import { antwoordwijzen } from '../domain/trede';
import { bepalingTekst } from '../texts/tredebepaling';
import { antwoordwijzeNaam, namensTekst } from '../texts/tredebepaling-namens';
import { bladKaart } from './blad';
import { button } from './button';
import type { Kaart } from './expand';
import type { Veld } from './veld';

export interface NamensView {
  readonly bepalingId: string;
  readonly aanbiederNaam: string;
  readonly partijen: readonly { readonly partijId: string; readonly naam: string }[];
  readonly waarden: Readonly<Record<string, string>>;
  readonly fouten: readonly string[];
  readonly gevonden: readonly string[];
  readonly sleutel: string;
}

export const langsteNaam = 120;
export const langsteReden = 1_000;

export function namensFormulier(view: NamensView): Kaart {
  const { bepalingId: bepaling, sleutel } = view;
  return bladKaart({
    kop: namensTekst.kop,
    naam: view.aanbiederNaam,
    meldingen: [
      { kop: bepalingTekst.formulier.gevondenKop, regels: view.gevonden },
      { kop: namensTekst.foutenKop, regels: view.fouten },
    ],
    alineas: [namensTekst.uitleg],
    rijen: [],
    velden: velden(view),
    knoppen: [
      button(
        namensTekst.knop.vastleggen,
        'tredebepaling.namens-reageren',
        { bepaling, sleutel },
        { stijl: 'positive' },
      ),
      button(namensTekst.knop.terug, 'tredebepaling.inzien', { bepaling }, { zonderInvoer: true }),
    ],
    samenvatting: namensTekst.samenvatting,
  });
}

function velden({ partijen, waarden }: NamensView): readonly Veld[] {
  const waarde = (id: string): string => waarden[id] ?? '';
  const { label } = namensTekst;
  return [
    {
      ...{ soort: 'keuze', id: 'partij', label: label.partij, waarde: waarde('partij'), verplicht: true },
      keuzes: partijen.map(({ partijId, naam }) => ({ titel: naam, waarde: partijId })),
    },
    {
      soort: 'tekst',
      id: 'naam',
      label: label.naam,
      waarde: waarde('naam'),
      max: langsteNaam,
      kort: true,
      verplicht: true,
    },
    {
      ...{ soort: 'keuze', id: 'hoe', label: label.hoe, waarde: waarde('hoe'), verplicht: true },
      keuzes: antwoordwijzen.map((hoe) => ({ titel: antwoordwijzeNaam(hoe), waarde: hoe })),
    },
    {
      ...{
        soort: 'keuze',
        id: 'standpunt',
        label: label.standpunt,
        waarde: waarde('standpunt'),
        verplicht: true,
        open: true,
      },
      keuzes: [
        { titel: namensTekst.eens, waarde: 'eens' },
        { titel: namensTekst.oneens, waarde: 'oneens' },
      ],
    },
    { soort: 'tekst', id: 'toelichting', label: label.toelichting, waarde: waarde('toelichting'), max: langsteReden },
  ];
}
