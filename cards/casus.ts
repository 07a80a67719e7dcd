/** One casus on a card, and the list of casussen; vacant roles are said as such. */
import type { CasusRol } from '../domain/actor';
import type { CasusDossier } from '../domain/casus';
import { labelVan } from '../domain/trede';
import type { KomendBesluit, Trede, Tredestap } from '../domain/trede';
import type { EigenTrede } from '../domain/tredebeeld';
import { casusRolNaam, casusStatusNaam, casusTekst } from '../texts/casus';
import { inkorten } from '../texts/inkorten';
import { dagVoluit, momentVoluit } from '../texts/moment';
import { datumVoluit } from '../texts/datum';
import { opsomming } from '../texts/lijst';
import {
  accounthouderZin,
  eigenTredeInLijst,
  eigenTredeRegel,
  historieRegel,
  komendInLijst,
  komendRegel,
  planNaam,
  stapRijen,
  tredeTekst,
} from '../texts/trede';
import { bladKaart } from './blad';
import type { Rij, Sectie } from './blad';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

export interface CasusView {
  readonly casus: CasusDossier;
  readonly stap: Tredestap | null;
  readonly komend?: readonly KomendBesluit[];
  /** Of other organisations of the same concern, as far as he may read them. */
  readonly rondom?: readonly EigenTrede[];
  /** False: this person may not read the trede, so the card says nothing about it, not even that there is none. */
  readonly tredeZichtbaar: boolean;
  readonly vandaag: string;
}

export interface CasusExtra {
  readonly melding?: Sectie | null;
  /** Sections beside the roles, such as what was learned. */
  readonly secties?: readonly Sectie[];
}

const meesteBetrokken = 30;

export function casusKaart(view: CasusView, knoppen: readonly Knop[], extra: CasusExtra = {}): Kaart {
  const { casus } = view;
  return bladKaart({
    kop: casusTekst.kop(casus.nummer),
    naam: casus.aanbiederNaam,
    meldingen: extra.melding ? [extra.melding] : [],
    rijen: rijen(view),
    secties: [
      { kop: tredeTekst.sectie.rondom, regels: (view.rondom ?? []).map(eigenTredeRegel) },
      { kop: casusTekst.sectie.rollen, regels: casusTekst.rolRegels(casus) },
      ...(extra.secties ?? []),
    ],
    voet: [casusTekst.wieZietDit(casus)],
    knoppen,
    samenvatting: casusTekst.samenvatting(casus.nummer),
  });
}

function rijen(view: CasusView): readonly Rij[] {
  const { casus } = view;
  const { label } = casusTekst;
  return [
    { label: label.status, waarde: casusStatusNaam(casus.status) },
    ...tredeRij(view),
    { label: label.plan, waarde: casus.plan === null ? tredeTekst.geenPlan : planNaam(casus.plan) },
    ...komendRijen(view.komend ?? []),
    ...stapRijen(casus.volgendeStap, view.vandaag, casus.status === 'gesloten'),
    { label: label.accounthouder, waarde: accounthouderZin(casus) },
    ...(casus.deelnemingNamen.length === 0
      ? []
      : [{ label: label.deelnemingen, waarde: opsomming(casus.deelnemingNamen.slice(0, meesteBetrokken)) }]),
    { label: label.betrokken, waarde: betrokkenen(casus) },
    { label: label.geopend, waarde: datumVoluit(casus.geopendOp) },
    { label: label.bijgewerkt, waarde: momentVoluit(casus.bijgewerktOp) },
  ];
}

function tredeRij({ stap, tredeZichtbaar }: CasusView): readonly Rij[] {
  if (!tredeZichtbaar) return [];
  const { label } = casusTekst;
  return [{ label: label.trede, waarde: stap === null ? tredeTekst.geenTrede : tredeRegel(stap) }];
}

/** Until its day the old trede and plan stand above it. */
export const komendRijen = (komend: readonly KomendBesluit[]): readonly Rij[] =>
  komend.map((besluit) => ({ label: tredeTekst.sectie.komend, waarde: komendRegel(besluit) }));

const tredeRegel = ({ trede, ingangsdatum }: Tredestap): string => historieRegel(trede, labelVan(trede), ingangsdatum);

function betrokkenen({ betrokkenNamen }: CasusDossier): string {
  if (betrokkenNamen.length === 0) return casusTekst.niemandBetrokken;
  // A regio and a gemeente of one name are read once.
  const namen = [...new Set(betrokkenNamen)];
  const rest = namen.length - meesteBetrokken;
  if (rest <= 0) return opsomming(namen);
  return `${namen.slice(0, meesteBetrokken).join(', ')} ${casusTekst.en(rest)}`;
}

export interface LijstView {
  /** The regio's or gemeenten it is about; empty when about none. */
  readonly plaatsen: readonly string[];
  /** The treden it is narrowed to; empty for those without one, null when not narrowed. */
  readonly treden: readonly Trede[] | null;
  /** First and last day of the period it is about; null when about none. */
  readonly periode: { readonly van: string; readonly tot: string } | null;
  /** Only what is closed. */
  readonly gesloten?: boolean;
  /** Only those on which he holds this role. */
  readonly eigenRol?: CasusRol | null;
  /** What was looked for. */
  readonly woord?: string | null;
  /** Nothing was asked for in particular. */
  readonly heel: boolean;
  readonly totaal: number;
  readonly vanaf: number;
  readonly peildatum: string;
  readonly persoonId: string;
}

export function casussenKaart(casussen: readonly CasusView[], lijst: LijstView, knoppen: readonly Knop[] = []): Kaart {
  const {
    totaal,
    vanaf,
    plaatsen,
    treden,
    peildatum,
    periode,
    gesloten = false,
    eigenRol = null,
    woord = null,
    heel,
  } = lijst;
  const over = [
    ...(gesloten ? [casusTekst.lijstGesloten] : []),
    ...(eigenRol === null ? [] : [casusTekst.lijstEigenRol(eigenRol)]),
    ...(treden === null ? [] : [casusTekst.lijstTreden(treden)]),
    ...(periode === null ? [] : [casusTekst.lijstPeriode(periode.van, periode.tot)]),
  ];
  const items = casussen.map((view) => ({
    titel: view.casus.aanbiederNaam,
    regels: lijstRegels(view, lijst.persoonId),
    knoppen: [button(casusTekst.knop.tonen, 'casus.inzien', { casus: view.casus.id })],
  }));
  const leeg = heel ? casusTekst.lijstLeeg : casusTekst.lijstNiets;
  const onderkop = totaal === 0 ? leeg : casusTekst.lijstDeel(vanaf + 1, vanaf + casussen.length, totaal);
  const [plaats] = plaatsen;
  const waar = { titel: opsomming(plaatsen), regels: [casusTekst.lijstPlaats(plaatsen.length)], knoppen: [] };
  return lijstKaart({
    kop: plaats === undefined ? casusTekst.lijstKop : casusTekst.lijstKopPlaats(plaatsen.length),
    onderkop: [...over, onderkop, casusTekst.peil(momentVoluit(peildatum))].join(' '),
    items: [...(plaats === undefined ? [] : [waar]), ...(woord === null ? [] : [gezocht(woord)]), ...items],
    knoppen,
    samenvatting: casusTekst.lijstSamenvatting(totaal),
  });
}

/** Somebody's own words: as text, and never in a sentence of ours. */
const gezocht = (woord: string) => ({
  titel: casusTekst.lijstGezocht,
  regels: [casusTekst.lijstGezochtIn, woord],
  knoppen: [],
});

/** What a list tells of one casus: the same facts as the answer about its trede, in a few lines. */
function lijstRegels(
  { casus, stap: sinds, tredeZichtbaar, vandaag, komend = [], rondom = [] }: CasusView,
  persoonId: string,
): readonly string[] {
  const eigen = casus.rolhouders.filter((houder) => houder.persoonId === persoonId).map(({ rol }) => casusRolNaam(rol));
  const stap = stapRijen(casus.volgendeStap, vandaag, casus.status === 'gesloten').map(
    ({ label, waarde }) => `${label}: ${waarde}`,
  );
  const trede = sinds === null ? tredeTekst.geenTrede : tredeRegel(sinds);
  return [
    casusTekst.lijstItem(casus.nummer, casus.status),
    ...(eigen.length === 0 ? [] : [casusTekst.uwRol(opsomming(eigen))]),
    ...(tredeZichtbaar ? [trede, ...komend.map(komendInLijst)] : []),
    ...eigenTredeInLijst(rondom),
    ...(casus.plan === null ? [] : [`${casusTekst.label.plan}: ${planNaam(casus.plan)}`]),
    casusTekst.regieRegel(casus),
    ...stap.map((regel) => inkorten(regel, 160)),
    `${casusTekst.label.bijgewerkt} ${dagVoluit(casus.bijgewerktOp)}`,
  ];
}
