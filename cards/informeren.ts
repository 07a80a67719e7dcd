/** Who still has to be told of a casus, and who was told when and how; one card, with a way to record more. */
import type {
  Geinformeerd,
  Manier,
  NietBereikt,
  TeInformeren,
  Teruggenomen,
  VerlorenBrief,
} from '../domain/informeren';
import { kringen } from '../domain/kring';
import type { Kring } from '../domain/kring';
import { briefKnop, briefNaam } from '../texts/brief';
import { datumVoluit } from '../texts/datum';
import { informerenTekst } from '../texts/feitgang';
import { informeerlijstTekst } from '../texts/informeerlijst';
import { hoofdletter } from '../texts/hoofdletter';
import { inkorten } from '../texts/inkorten';
import { momentVoluit } from '../texts/moment';
import { manierNaam } from '../texts/vrijgave';
import type { Sectie } from './blad';
import { button } from './button';
import type { Kaart } from './expand';
import { invulbladKaart } from './invulblad';
import type { Invulveld } from './invulblad';
import { erbijZin, teruggenomenRegels, vasteRegel } from './informeerlijst';
import { manierKeuzes } from './vrijgave';

export interface InformerenView {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  readonly vandaag: string;
  readonly ontbreekt: readonly (TeInformeren & { readonly sleutel: string })[];
  readonly gedaan: readonly Geinformeerd[];
  readonly teruggenomen: readonly (Teruggenomen & { readonly door: string })[];
  readonly nietBereikt?: readonly (NietBereikt & { readonly door: string })[];
  readonly magNoteren: boolean;
  readonly verloren: readonly VerlorenBrief[];
}

/** What somebody said of it before he was asked. */
export interface InformerenInvoer {
  readonly wie?: readonly string[];
  readonly hoe?: Manier | '';
  readonly wanneer?: string;
  readonly bewijs?: string;
  /** Why it did not arrive: then that is chosen. */
  readonly waarom?: string;
  readonly nietBereikt?: true;
}

const tekst = informerenTekst;
const meesteGedaan = 40;
const meesteVerloren = 20;

export function informerenKaart(
  view: InformerenView,
  sleutel: string,
  meldingen: readonly string[] = [],
  gezegd: InformerenInvoer = {},
): Kaart {
  const { casusId: casus, casusNummer, ontbreekt, magNoteren } = view;
  const keuzes = (magNoteren ? ontbreekt : [])
    .slice(0, 120)
    .map(({ wie, sleutel: value }) => ({ title: hoofdletter(wie), value }));
  return invulbladKaart({
    kop: tekst.kop(casusNummer),
    naam: view.aanbieder,
    meldingen,
    alineas: [...(ontbreekt.length === 0 ? [tekst.iedereen] : []), ...(magNoteren ? [] : [tekst.wieLegtVast])],
    secties: secties(view),
    velden: keuzes.length === 0 ? [] : velden(view, keuzes, gezegd),
    knoppen: [
      ...(keuzes.length === 0
        ? []
        : [button(tekst.knop.noteren, 'informeren.noteren', { casus, sleutel }, { stijl: 'positive' })]),
      ...(magNoteren
        ? [button(informeerlijstTekst.knop.openen, 'informeren.lijst', { casus }, { zonderInvoer: true })]
        : []),
      ...(view.gedaan.length === 0 || !magNoteren
        ? []
        : [button(informeerlijstTekst.knop.terugnemen, 'informeren.vastgelegd', { casus }, { zonderInvoer: true })]),
      button(tekst.knop.casus, 'casus.inzien', { casus }, { zonderInvoer: true }),
    ],
    samenvatting: tekst.samenvatting(casusNummer, ontbreekt.length),
  });
}

const secties = (view: InformerenView): readonly Sectie[] => [
  {
    kop: tekst.ontbreektKop,
    regels: kringen.flatMap((kring) => [...vasteRegel(kring, view.ontbreekt), ...erbijRegels(kring, view.ontbreekt)]),
  },
  { kop: tekst.gedaanKop, regels: gedaanRegels(view.gedaan) },
  { kop: tekst.nietBereiktKop, regels: nietBereiktRegels(view.nietBereikt ?? []) },
  { kop: informeerlijstTekst.terug.lijstKop, regels: teruggenomenRegels(view.teruggenomen) },
  { kop: tekst.verlorenKop, regels: verlorenRegels(view.verloren) },
];

const velden = (
  { vandaag }: InformerenView,
  keuzes: readonly { readonly title: string; readonly value: string }[],
  { wie = [], hoe = 'telefoon', wanneer = vandaag, bewijs = '', waarom = '', nietBereikt }: InformerenInvoer,
): readonly Invulveld[] => [
  {
    ...{ soort: 'keuze', id: 'wie', label: tekst.wie, keuzes, meer: true, stijl: 'expanded' },
    ...(wie.length === 0 ? {} : { waarde: wie.join(',') }),
  },
  { soort: 'keuze', id: 'hoe', label: tekst.hoe, keuzes: manierKeuzes, waarde: hoe },
  { soort: 'datum', id: 'wanneer', label: tekst.wanneer, waarde: wanneer },
  {
    ...{ soort: 'keuze', id: 'bereikt', label: tekst.bereikt, keuzes: tekst.bereiktKeuzes },
    waarde: waarom === '' && nietBereikt === undefined ? 'ja' : 'nee',
  },
  {
    ...{ soort: 'tekst', id: 'waarom', label: tekst.waarom, max: 300 },
    ...(waarom === '' ? {} : { waarde: waarom }),
  },
  { soort: 'tekst', id: 'bewijs', label: tekst.bewijs, max: 500, ...(bewijs === '' ? {} : { waarde: bewijs }) },
];

const nietBereiktRegels = (rijen: NonNullable<InformerenView['nietBereikt']>): readonly string[] =>
  rijen
    .slice(-meesteGedaan)
    .map(({ wie, hoe, wanneer, reden, door }) =>
      inkorten(tekst.nietBereikt(hoofdletter(wie), manierNaam(hoe), datumVoluit(wanneer), { reden, door }), 300),
    );

const erbijRegels = (kring: Kring, ontbreekt: readonly TeInformeren[]): readonly string[] =>
  ontbreekt.flatMap((rij) => (rij.groep === kring && rij.extra !== undefined ? [erbijZin(rij, rij.extra.hoe)] : []));

function gedaanRegels(gedaan: readonly Geinformeerd[]): readonly string[] {
  const regels = gedaan.slice(-meesteGedaan).map(({ wie, hoe, wanneer, nummer, hash, bewijs }) => {
    const brief = [nummer ?? [], hash ? informerenTekst.controlegetal(hash) : []].flat();
    const regel = informerenTekst.gedaan(hoofdletter(wie), manierNaam(hoe), datumVoluit(wanneer), brief, bewijs);
    return inkorten(regel, 300);
  });
  const rest = gedaan.length - regels.length;
  return rest > 0 ? [...regels, informerenTekst.meer(rest)] : regels;
}

function verlorenRegels(verloren: readonly VerlorenBrief[]): readonly string[] {
  if (verloren.length === 0) return [];
  const regels = verloren
    .slice(0, meesteVerloren)
    .map(({ nummer, versie, variant, soort, publiek, status, herstelOp }) => {
      const naam = variant === '' ? briefKnop(soort, publiek) : `${briefNaam(soort)}, ${variant}`;
      return inkorten(informerenTekst.verloren(nummer, versie, naam, status, momentVoluit(herstelOp)), 300);
    });
  const rest = verloren.length - regels.length;
  return [informerenTekst.verlorenUitleg, ...regels, ...(rest > 0 ? [informerenTekst.meer(rest)] : [])];
}
