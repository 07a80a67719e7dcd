/** The list of who must be told of a casus, with a way to put an organisation on it or off it, and the card that takes a record back. */
import type { ExtraPartij } from '../domain/informeerlijst';
import { langsteOrganisatie } from '../domain/informeerlijst';
import type { Geinformeerd, Manier, TeInformeren, Teruggenomen } from '../domain/informeren';
import { informeergronden } from '../domain/informeren';
import { kringen } from '../domain/kring';
import type { Kring } from '../domain/kring';
import { datumVoluit } from '../texts/datum';
import { informeerlijstTekst as tekst } from '../texts/informeerlijst';
import { hoofdletter } from '../texts/hoofdletter';
import { inkorten } from '../texts/inkorten';
import { momentVoluit } from '../texts/moment';
import { grondNaam, kringNaam, manierNaam } from '../texts/vrijgave';
import { button } from './button';
import type { Kaart } from './expand';
import { invulbladKaart } from './invulblad';
import type { Invulveld } from './invulblad';
import { manierKeuzes } from './vrijgave';

interface Basis {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
}

export interface InformeerlijstView extends Basis {
  readonly moeten: readonly TeInformeren[];
  readonly erbij: readonly (ExtraPartij & { readonly door: string })[];
}

/** What was filled in before something was wrong with it. */
export interface Toevoeginvoer {
  readonly wie?: string;
  readonly groep?: string;
  readonly grond?: string;
  readonly hoe?: string;
}

const { knop } = tekst;
const meesteNotities = 40;

export function informeerlijstKaart(
  view: InformeerlijstView,
  sleutel: string,
  invoer: Toevoeginvoer = {},
  meldingen: readonly string[] = [],
): Kaart {
  const { casusId: casus, casusNummer, erbij } = view;
  return invulbladKaart({
    kop: tekst.kop(casusNummer),
    naam: view.aanbieder,
    meldingen,
    alineas: [tekst.uitleg],
    secties: [
      { kop: tekst.vastKop, regels: kringen.flatMap((kring) => vasteRegel(kring, view.moeten)) },
      { kop: tekst.erbijKop, regels: erbij.map(erbijRegel) },
    ],
    velden: [...toevoegvelden(invoer), ...weghaalveld(erbij)],
    knoppen: [
      button(knop.toevoegen, 'informeren.toevoegen', { casus, sleutel: `${sleutel}-erbij` }, { stijl: 'positive' }),
      ...(erbij.length === 0
        ? []
        : [button(knop.weghalen, 'informeren.weghalen', { casus, sleutel: `${sleutel}-weg` })]),
      button(knop.register, 'informeren.inzien', { casus }, { zonderInvoer: true }),
    ],
    samenvatting: tekst.samenvatting(casusNummer, erbij.length),
  });
}

const langsteOpsomming = 3000;

/** Who of a circle follows from the law or the agreements, in one line. */
export function vasteRegel(kring: Kring, moeten: readonly TeInformeren[]): readonly string[] {
  const rijen = moeten.filter(({ groep, extra }) => groep === kring && extra === undefined);
  const [eerste] = rijen;
  if (eerste === undefined) return [];
  const namen = rijen.map(({ wie }) => wie);
  return [inkorten(tekst.vast(hoofdletter(kringNaam(kring)), grondNaam(eerste.grond), namen), langsteOpsomming)];
}

/** An organisation that people put on the list, with how it was agreed that it hears it. */
export const erbijZin = ({ wie, groep, grond }: Pick<TeInformeren, 'wie' | 'groep' | 'grond'>, hoe: Manier): string =>
  tekst.erbij(wie, kringNaam(groep), grondNaam(grond), manierNaam(hoe));

const erbijRegel = (rij: InformeerlijstView['erbij'][number]): string =>
  inkorten(erbijZin(rij, rij.hoe) + tekst.door(rij.door, momentVoluit(rij.op)), 400);

const toevoegvelden = ({ wie = '', groep, grond, hoe }: Toevoeginvoer): readonly Invulveld[] => [
  { soort: 'tekst', id: 'wie', label: tekst.wie, max: langsteOrganisatie, waarde: wie, voorbeeld: tekst.voorbeeld },
  {
    ...{ soort: 'keuze', id: 'groep', label: tekst.groep, waarde: groep ?? 'regio' },
    keuzes: kringen.map((kring) => ({ title: hoofdletter(kringNaam(kring)), value: kring })),
  },
  {
    ...{ soort: 'keuze', id: 'grond', label: tekst.grond, waarde: grond ?? 'afspraak' },
    keuzes: informeergronden.map((value) => ({ title: hoofdletter(grondNaam(value)), value })),
  },
  { soort: 'keuze', id: 'hoe', label: tekst.hoe, keuzes: manierKeuzes, waarde: hoe ?? 'telefoon' },
];

const weghaalveld = (erbij: InformeerlijstView['erbij']): readonly Invulveld[] =>
  erbij.length === 0
    ? []
    : [
        {
          ...{ soort: 'keuze', id: 'extra', label: tekst.extra, waarde: 'geen' },
          keuzes: [
            { title: tekst.kiesGeen, value: 'geen' },
            ...erbij.map(({ id, wie }) => ({ title: wie, value: id })),
          ],
        },
      ];

export interface VastleggingenView extends Basis {
  readonly gedaan: readonly Geinformeerd[];
  readonly teruggenomen: readonly (Teruggenomen & { readonly door: string })[];
}

/** What was said or filled in of it; an id that is no longer there chooses nothing. */
export interface Terugneeminvoer {
  readonly vastlegging?: string;
  readonly reden?: string;
}

export function terugnemenKaart(
  view: VastleggingenView,
  sleutel: string,
  meldingen: readonly string[] = [],
  invoer: Terugneeminvoer = {},
): Kaart {
  const { casusId: casus, casusNummer } = view;
  const { terug } = tekst;
  const notities = view.gedaan.slice(-meesteNotities).toReversed();
  return invulbladKaart({
    kop: terug.kop(casusNummer),
    naam: view.aanbieder,
    meldingen,
    alineas: [notities.length === 0 ? terug.leeg : terug.uitleg],
    secties: [{ kop: terug.lijstKop, regels: teruggenomenRegels(view.teruggenomen) }],
    velden: notities.length === 0 ? [] : terugneemvelden(notities, invoer),
    knoppen: [
      ...(notities.length === 0
        ? []
        : [button(knop.terugnemen, 'informeren.terugnemen', { casus, sleutel }, { stijl: 'destructive' })]),
      button(knop.register, 'informeren.inzien', { casus }, { zonderInvoer: true }),
    ],
    samenvatting: terug.samenvatting(casusNummer),
  });
}

function terugneemvelden(
  notities: readonly Geinformeerd[],
  { vastlegging = '', reden = '' }: Terugneeminvoer,
): readonly Invulveld[] {
  const keuzes = notities.map((een) => ({ title: inkorten(wat(een), 200), value: een.id }));
  const waarde = notities.some(({ id }) => id === vastlegging) ? { waarde: vastlegging } : {};
  return [
    { ...{ soort: 'keuze', id: 'vastlegging', label: tekst.terug.vastlegging, stijl: 'expanded' }, keuzes, ...waarde },
    { soort: 'tekst', id: 'reden', label: tekst.terug.reden, max: 500, ...(reden === '' ? {} : { waarde: reden }) },
  ];
}

const wat = ({ wie, hoe, wanneer }: Geinformeerd): string =>
  tekst.terug.keuze(hoofdletter(wie), manierNaam(hoe), datumVoluit(wanneer));

export const teruggenomenRegels = (rijen: VastleggingenView['teruggenomen']): readonly string[] =>
  rijen
    .slice(-meesteNotities)
    .map((een) => inkorten(tekst.terug.regel(wat(een), een.door, momentVoluit(een.terug.op), een.terug.reden), 400));
