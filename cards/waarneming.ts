/** Stand-ins: those there are, and the form for a new one. */
import { casusRollen } from '../domain/actor';
import type { Waarneming } from '../domain/waarneming';
import { casusRolNaam } from '../texts/casus';
import { regieTekst, waarnemingRegel } from '../texts/regie';
import { bladKaart } from './blad';
import type { Sectie } from './blad';
import { button } from './button';
import type { Knop } from './button';
import type { Ingevuld } from './casus-formulier';
import type { Kaart } from './expand';
import type { Veld } from './veld';

export interface WaarnemingView {
  readonly waarnemingen: readonly Waarneming[];
  /** Those that can still be ended, by this person. */
  readonly teStoppen: readonly Waarneming[];
  /** Those in which this person stands in, now or later: he may give them back. */
  readonly terugTeGeven: readonly Waarneming[];
  readonly collegas: readonly { readonly id: string; readonly naam: string }[];
  /** For who may do this for somebody else; empty: only for oneself. */
  readonly afwezigen: readonly { readonly id: string; readonly naam: string }[];
  readonly ingevuld: Ingevuld;
  readonly melding: Sectie | null;
  readonly sleutel: string;
}

export function waarnemingKaart(view: WaarnemingView): Kaart {
  const { waarneming: tekst, gevondenKop, foutenKop, knop } = regieTekst;
  const { waarnemingen, ingevuld, melding, sleutel, collegas } = view;
  return bladKaart({
    kop: tekst.kop,
    naam: '',
    meldingen: [
      ...(melding === null ? [] : [melding]),
      { kop: gevondenKop, regels: ingevuld.gevonden },
      { kop: foutenKop, regels: ingevuld.fouten },
    ],
    alineas: [tekst.uitleg, ...(collegas.length === 0 ? [tekst.geenCollega] : [])],
    rijen: [],
    secties: [
      { kop: tekst.lijst, regels: waarnemingen.length === 0 ? [tekst.geen] : waarnemingen.map(waarnemingRegel) },
    ],
    velden: collegas.length === 0 ? [] : velden(view),
    knoppen: [
      ...(collegas.length === 0
        ? []
        : [button(knop.vastleggen, 'waarneming.instellen', { sleutel }, { stijl: 'positive' })]),
      ...stopknoppen(view),
    ],
    samenvatting: tekst.samenvatting,
  });
}

/** What was asked to fill in has nothing to do with them. */
const zonderInvoer = { zonderInvoer: true } as const;
const meesteKnoppen = 3;

const stopknoppen = ({ teStoppen, terugTeGeven, sleutel }: WaarnemingView): readonly Knop[] => [
  ...teStoppen.slice(0, meesteKnoppen).map(({ id }, plek) => {
    const wat = { waarneming: id, sleutel: `${sleutel}-${String(plek)}` };
    return button(regieTekst.knop.stoppen, 'waarneming.beeindigen', wat, zonderInvoer);
  }),
  ...terugTeGeven.slice(0, meesteKnoppen).map(({ id, naam }, plek) => {
    const wat = { waarneming: id, sleutel: `${sleutel}-t${String(plek)}` };
    return button(regieTekst.knop.teruggeven(naam), 'waarneming.teruggeven', wat, zonderInvoer);
  }),
];

function velden({ collegas, afwezigen, ingevuld }: WaarnemingView): readonly Veld[] {
  const { waarneming: tekst } = regieTekst;
  const waarde = (id: string): string => ingevuld.waarden[id] ?? '';
  const mensen = (id: string, label: string, lijst: WaarnemingView['collegas']): Veld => ({
    ...{ soort: 'keuze', id, label, waarde: waarde(id), verplicht: true },
    keuzes: lijst.map((een) => ({ titel: een.naam, waarde: een.id })),
  });
  return [
    ...(afwezigen.length === 0 ? [] : [mensen('afwezig', tekst.wie, afwezigen)]),
    mensen('waarnemer', tekst.waarnemer, collegas),
    { soort: 'datum', id: 'van', label: tekst.van, waarde: waarde('van'), verplicht: true },
    { soort: 'datum', id: 'tot', label: tekst.tot, waarde: waarde('tot'), verplicht: true },
    {
      ...{ soort: 'keuze', id: 'rol', label: tekst.rol, waarde: waarde('rol') || 'alle' },
      keuzes: [
        { titel: tekst.alleRollen, waarde: 'alle' },
        ...casusRollen.map((rol) => ({ titel: casusRolNaam(rol), waarde: rol })),
      ],
    },
  ];
}
