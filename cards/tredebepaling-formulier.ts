/** The form that puts a tredebepaling forward. No trede is chosen for anybody, and none stands out. */
import { planSoorten } from '../domain/plan';
import { labelVan, treden } from '../domain/trede';
import type { Tredebepaling } from '../domain/trede';
import { datumVoluit } from '../texts/datum';
import { planNaam, tredeNaam } from '../texts/trede';
import { bepalingTekst, historieTekst } from '../texts/tredebepaling';
import { bladKaart } from './blad';
import { button } from './button';
import type { Kaart } from './expand';
import type { Veld } from './veld';

export type BepalingWaarden = Readonly<Record<string, string>>;

export interface BepalingFormulierView {
  readonly casus: { readonly id: string; readonly nummer: string; readonly aanbiederNaam: string };
  /** The organisation that was named, when the casus is of another. */
  readonly over?: string | null;
  readonly geldend: Tredebepaling | null;
  /** Who can be asked. */
  readonly partijen: readonly { readonly id: string; readonly naam: string }[];
  /** Set ones that were not corrected yet. */
  readonly corrigeerbaar: readonly Tredebepaling[];
  readonly waarden: BepalingWaarden;
  readonly fouten: readonly string[];
  readonly gevonden: readonly string[];
  readonly sleutel: string;
}

export const langsteGrond = 3_000;
export const langsteBewijs = 2_000;
export const langsteOpmerking = 1_500;

const naamVan = ({ invoer }: Tredebepaling): string =>
  historieTekst.trede(tredeNaam(invoer.trede, labelVan(invoer.trede)), invoer.ingangsdatum);

export function bepalingFormulier(view: BepalingFormulierView): Kaart {
  const { formulier, knop, nietsGeldt } = bepalingTekst;
  const { casus, sleutel, geldend } = view;
  return bladKaart({
    kop: formulier.kop,
    naam: casus.aanbiederNaam,
    meldingen: [
      { kop: formulier.gevondenKop, regels: view.gevonden },
      { kop: formulier.foutenKop, regels: view.fouten },
    ],
    alineas: [...(view.over ? [formulier.vanConcern(view.over, casus.aanbiederNaam)] : []), formulier.uitleg],
    rijen: [
      { label: bepalingTekst.label.casus, waarde: casus.nummer },
      { label: formulier.nu, waarde: geldend === null ? nietsGeldt : naamVan(geldend) },
    ],
    velden: velden(view),
    knoppen: [
      button(knop.voorleggen, 'tredebepaling.voorleggen', { casus: casus.id, sleutel }, { stijl: 'positive' }),
      button(knop.casus, 'casus.inzien', { casus: casus.id }, { zonderInvoer: true }),
    ],
    samenvatting: formulier.samenvatting,
  });
}

function velden({ waarden, partijen, corrigeerbaar }: BepalingFormulierView): readonly Veld[] {
  const { formulier } = bepalingTekst;
  const waarde = (id: string): string => waarden[id] ?? '';
  const tekst = (id: 'grond' | 'bewijs' | 'opmerking', max: number, verplicht?: true): Veld => ({
    ...{ soort: 'tekst', id, label: formulier[id], waarde: waarde(id), max },
    ...(verplicht ? { verplicht } : {}),
  });
  const leeg = { titel: formulier.geenPlan, waarde: 'geen' };
  return [
    {
      ...{ soort: 'keuze', id: 'trede', label: formulier.trede, waarde: waarde('trede'), open: true, verplicht: true },
      keuzes: treden.map((trede) => ({ titel: tredeNaam(trede, labelVan(trede)), waarde: String(trede) })),
    },
    ...[{ soort: 'datum', id: 'ingangsdatum', label: formulier.ingangsdatum, verplicht: true } as const].map(
      (veld) => ({
        ...veld,
        waarde: waarde('ingangsdatum'),
      }),
    ),
    tekst('grond', langsteGrond, true),
    tekst('bewijs', langsteBewijs),
    {
      ...{ soort: 'keuze', id: 'plan', label: formulier.plan, waarde: waarde('plan') || 'geen' },
      keuzes: [leeg, ...planSoorten.map((plan) => ({ titel: planNaam(plan), waarde: plan }))],
    },
    {
      ...{ soort: 'keuze', id: 'partijen', label: formulier.partijen, waarde: waarde('partijen'), meer: true },
      keuzes: partijen.map(({ id, naam }) => ({ titel: naam, waarde: id })),
    },
    ...(corrigeerbaar.length === 0 ? [] : [correctie(waarde('corrigeert'), corrigeerbaar)]),
    tekst('opmerking', langsteOpmerking),
  ];
}

const correctie = (waarde: string, corrigeerbaar: readonly Tredebepaling[]): Veld => ({
  ...{ soort: 'keuze', id: 'corrigeert', label: bepalingTekst.formulier.corrigeert, waarde: waarde || 'geen' },
  keuzes: [
    { titel: bepalingTekst.formulier.geenCorrectie, waarde: 'geen' },
    ...corrigeerbaar
      .slice(0, 10)
      .map((bepaling) => ({ titel: `${naamVan(bepaling)} (${datumVoluit(dagVan(bepaling))})`, waarde: bepaling.id })),
  ],
});

const dagVan = ({ vastgesteldOp, voorgelegdOp }: Tredebepaling): string => (vastgesteldOp ?? voorgelegdOp).slice(0, 10);
