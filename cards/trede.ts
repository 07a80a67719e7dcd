/** The answer to "wat is de trede van …": what people decided, since when, and what comes next. */
import { labelVan } from '../domain/trede';
import type { Tredebeeld } from '../domain/tredebeeld';
import { casusTekst } from '../texts/casus';
import { datumVoluit } from '../texts/datum';
import { inkorten } from '../texts/inkorten';
import { momentVoluit } from '../texts/moment';
import {
  accounthouderZin,
  besluitZin,
  eigenTredeRegel,
  historieRegel,
  komendRegel,
  planNaam,
  standpuntZin,
  stapRijen,
  tredeNaam,
  tredeTekst,
} from '../texts/trede';
import { bladKaart } from './blad';
import type { Rij, Sectie } from './blad';
import type { Knop } from './button';
import type { Kaart } from './expand';
import type { Trapstap } from './trap';
import { trapBeeld } from './trede-historie';

export interface TredeView extends Tredebeeld {
  /** Newest first. */
  readonly historie: readonly Trapstap[];
}

const meesteHistorie = 12;
const langsteGrond = 4_000;

/** `zinnen`: why it is this one, where another or another day was asked for. */
export function tredeKaart(view: TredeView, knoppen: readonly Knop[], zinnen: readonly string[] = []): Kaart {
  const naam = view.trede === null ? tredeTekst.geenTrede : tredeNaam(view.trede, view.label);
  return bladKaart({
    kop: tredeTekst.kop,
    naam: view.aanbieder,
    alineas: zinnen,
    rijen: [...tredeRijen(view, naam), ...omgevingRijen(view)],
    beeld: beeld(view),
    secties: secties(view),
    voet: [tredeTekst.wieZietDit],
    knoppen,
    samenvatting: tredeTekst.samenvatting(naam.replace(/\.$/, '')),
  });
}

function tredeRijen(view: TredeView, naam: string): readonly Rij[] {
  const { label, geenLabel, nietVastgelegd } = tredeTekst;
  if (view.trede === null) return [{ label: label.trede, waarde: naam }];
  const door = view.besluit === null ? nietVastgelegd : besluitZin(view.besluit);
  return [
    { label: label.trede, waarde: view.label === null ? `${naam}. ${geenLabel}` : naam },
    { label: label.sinds, waarde: view.sinds === null ? nietVastgelegd : datumVoluit(view.sinds) },
    { label: label.door, waarde: door },
  ];
}

function omgevingRijen(view: TredeView): readonly Rij[] {
  const { label, geenPlan, vacatureRegie } = tredeTekst;
  return [
    { label: label.plan, waarde: view.plan === null ? geenPlan : planNaam(view.plan) },
    {
      label: label.regievoerder,
      waarde: casusTekst.regie(view.regie) ?? (view.gesloten ? casusTekst.geenRegie : vacatureRegie),
    },
    { label: label.accounthouder, waarde: accounthouderZin({ accounthouderNaam: view.accounthouder }) },
    ...stapRijen(view.volgendeStap, view.vandaag, view.gesloten),
    { label: label.bijgewerkt, waarde: momentVoluit(view.bijgewerktOp) },
    { label: label.peildatum, waarde: momentVoluit(view.peildatum) },
  ];
}

/** One step is a sentence, not a staircase. */
const beeld = ({ historie, komend, vandaag }: TredeView) =>
  historie.length + komend.length < 2 ? null : trapBeeld([...historie].reverse(), komend, vandaag);

function secties({ grond, standpunten, historie, komend, rondom = [] }: TredeView): readonly Sectie[] {
  const { sectie, eerdere } = tredeTekst;
  const regels = historie
    .slice(0, meesteHistorie)
    .map(({ trede, ingangsdatum }) => historieRegel(trede, labelVan(trede), ingangsdatum));
  const rest = historie.length - regels.length;
  return [
    { kop: sectie.rondom, regels: rondom.map(eigenTredeRegel) },
    { kop: sectie.komend, regels: komend.map(komendRegel) },
    { kop: sectie.grond, regels: grond === null ? [] : [inkorten(grond, langsteGrond)] },
    { kop: sectie.standpunten, regels: standpunten.map(({ naam, standpunt }) => standpuntZin(naam, standpunt)) },
    { kop: sectie.historie, regels: rest > 0 ? [...regels, eerdere(rest)] : regels },
  ];
}
