/** One decision about a trede, as somebody may read it and with what he may do about it. */
import { labelVan } from '../domain/trede';
import type { CasusDossier } from '../domain/casus';
import type { PlanSoort } from '../domain/plan';
import type { Tredebepaling } from '../domain/trede';
import { standpuntenVan } from '../domain/partijstandpunt';
import type { Bepalingsvraag } from '../domain/tredebepaling';
import { datumVoluit } from '../texts/datum';
import { inkorten } from '../texts/inkorten';
import { planNaam, tredeNaam } from '../texts/trede';
import { bepalingKop, bepalingTekst, standpuntRegels, vraagZin } from '../texts/tredebepaling';
import { namensTekst } from '../texts/tredebepaling-namens';
import type { Payload } from './actions';
import { bladKaart } from './blad';
import type { Rij, Sectie } from './blad';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';
import { geenPlan } from './plan';
import type { Veld } from './veld';

interface Planwending {
  readonly plan: PlanSoort | null;
  readonly door: string;
  readonly op: string;
  readonly reden: string | null;
  readonly eerderBeantwoord: readonly string[];
}

export interface BepalingView {
  readonly bepaling: Tredebepaling;
  readonly casus: Pick<CasusDossier, 'id' | 'nummer' | 'aanbiederNaam'> & Partial<Pick<CasusDossier, 'plan'>>;
  /** The decision this one corrects. */
  readonly corrigeert: Tredebepaling | null;
  readonly geldend: Tredebepaling | null;
  readonly gezien: string | null;
  /** False: he reads the answer of his own partij only. */
  readonly heel: boolean;
  /** What became of the plan since it was put forward; null: nothing. */
  readonly planSinds: Planwending | null;
  readonly vragen: readonly Bepalingsvraag[];
  readonly magReageren: boolean;
  readonly magVaststellen: boolean;
  readonly magIntrekken: boolean;
  readonly magNamens: boolean;
  readonly zelfVoorgelegd: boolean;
  readonly magCasus: boolean;
  readonly partijId: string;
  /** A fresh one-time key. */
  readonly sleutel: string;
  /** What just happened, or did not. */
  readonly melding: Sectie | null;
  /** What was typed and comes back to be corrected. */
  readonly toelichting: string;
}

const langsteTekst = 2_500;
export const langsteToelichting = 1_000;

export function bepalingKaart(view: BepalingView): Kaart {
  const kop = bepalingKop(view.bepaling.status);
  return bladKaart({
    kop,
    naam: view.casus.aanbiederNaam,
    meldingen: view.melding === null ? [] : [view.melding],
    rijen: rijen(view),
    secties: secties(view),
    velden: velden(view),
    voet: voet(view),
    knoppen: knoppen(view),
    samenvatting: bepalingTekst.samenvatting(kop),
  });
}

const naamVan = ({ invoer }: Tredebepaling): string => tredeNaam(invoer.trede, labelVan(invoer.trede));

const besluitNaam = (bepaling: Tredebepaling): string =>
  bepalingTekst.besluit(bepaling.volgorde ?? 0, naamVan(bepaling), bepaling.invoer.ingangsdatum);

/** What a decision without a plan leaves as it is, while it is still to be set. */
function zonderPlan({ bepaling, heel, casus: { plan = null } }: BepalingView): string {
  const { geenPlan, planBlijft } = bepalingTekst;
  return !heel || plan === null || bepaling.status !== 'voorgelegd' ? geenPlan : planBlijft(planNaam(plan));
}

/** What a decision that names a plan of its own would put another in the place of. */
function planNu({ bepaling, heel, casus: { plan } }: BepalingView): readonly Rij[] {
  if (!heel || bepaling.status !== 'voorgelegd' || bepaling.invoer.plan === null || plan === undefined) return [];
  const { label, geenPlanNu } = bepalingTekst;
  return [{ label: label.planNu, waarde: plan === null ? geenPlanNu : planNaam(plan) }];
}

function wending(planSinds: Planwending | null): readonly string[] {
  if (planSinds === null) return [];
  const { plan, door, op, reden, eerderBeantwoord } = planSinds;
  return [
    bepalingTekst.planSinds(plan, door, op),
    ...(reden === null ? [] : [bepalingTekst.planreden(inkorten(reden, langsteTekst))]),
    ...(eerderBeantwoord.length === 0 ? [] : [bepalingTekst.eerderBeantwoord(eerderBeantwoord)]),
  ];
}

function rijen(view: BepalingView): readonly Rij[] {
  const { bepaling, corrigeert, geldend, heel, casus } = view;
  const { label, door, nietsGeldt } = bepalingTekst;
  const { invoer, voorgelegdDoorNaam, voorgelegdOp, vastgesteldDoorNaam, vastgesteldOp } = bepaling;
  const nu = geldend === null ? nietsGeldt : naamVan(geldend);
  return [
    { label: label.trede, waarde: naamVan(bepaling) },
    { label: label.vanaf, waarde: datumVoluit(invoer.ingangsdatum) },
    ...(corrigeert === null ? [] : [{ label: label.correctie, waarde: besluitNaam(corrigeert) }]),
    { label: label.plan, waarde: invoer.plan === null ? zonderPlan(view) : planNaam(invoer.plan) },
    ...(heel ? [{ label: label.nu, waarde: nu }] : []),
    ...planNu(view),
    { label: label.voorgelegd, waarde: door(voorgelegdDoorNaam, voorgelegdOp) },
    ...(vastgesteldDoorNaam === null || vastgesteldOp === null
      ? []
      : [{ label: label.vastgesteld, waarde: door(vastgesteldDoorNaam, vastgesteldOp) }]),
    ...(heel ? [{ label: label.casus, waarde: casus.nummer }] : []),
  ];
}

function secties({ bepaling, heel, vragen, planSinds, partijId }: BepalingView): readonly Sectie[] {
  const { sectie } = bepalingTekst;
  const { grond, bewijs, opmerking } = bepaling.invoer;
  const tekst = (inhoud: string | null): readonly string[] => (inhoud === null ? [] : [inkorten(inhoud, langsteTekst)]);
  const alle = standpuntenVan(bepaling);
  const eigen = alle.filter((een) => een.partijId === partijId);
  const anderen = alle.filter((een) => een.partijId !== partijId);
  return [
    { kop: sectie.planSinds, regels: wending(planSinds) },
    { kop: sectie.letOp, regels: bepaling.status === 'voorgelegd' ? vragen.map(vraagZin) : [] },
    { kop: sectie.grond, regels: tekst(grond) },
    { kop: sectie.bewijs, regels: tekst(bewijs) },
    { kop: sectie.opmerking, regels: tekst(opmerking) },
    { kop: sectie.standpunten, regels: heel ? alle.flatMap(standpuntRegels) : [] },
    { kop: sectie.eigen, regels: heel ? [] : eigen.flatMap(standpuntRegels) },
    { kop: sectie.ook, regels: heel ? [] : anderen.map(({ naam }) => naam) },
    { kop: sectie.reden, regels: heel ? tekst(bepaling.intrekreden) : [] },
  ];
}

const velden = ({ magReageren, magIntrekken, toelichting }: BepalingView): readonly Veld[] =>
  magReageren || magIntrekken
    ? [
        {
          soort: 'tekst',
          id: 'toelichting',
          label: bepalingTekst.toelichting,
          max: langsteToelichting,
          waarde: toelichting,
        },
      ]
    : [];

const voet = ({ magReageren, magVaststellen, zelfVoorgelegd, bepaling }: BepalingView): readonly string[] => [
  ...(magReageren ? [bepalingTekst.uitlegReactie] : []),
  ...(magVaststellen ? [bepalingTekst.uitlegVaststellen, ...nogGeenAntwoord(bepaling)] : []),
  ...(zelfVoorgelegd && bepaling.status === 'voorgelegd' ? [bepalingTekst.zelfVoorgelegd] : []),
];

/** Nobody has to wait for an answer, and who sets the decision knows that he did not. */
function nogGeenAntwoord(bepaling: Tredebepaling): readonly string[] {
  const stil = standpuntenVan(bepaling).filter(({ standpunt }) => standpunt === 'gevraagd');
  return stil.length === 0 ? [] : [bepalingTekst.zonderAntwoord(stil.map(({ naam }) => naam))];
}

/** The two answers look the same: none is the expected one. */
function knoppen(view: BepalingView): readonly Knop[] {
  const { knop } = bepalingTekst;
  const { bepaling, casus, sleutel, gezien } = view;
  // Who reads the whole round decides on the plan that stands here; a partij with its own answer only does not see it.
  const plan = view.heel && casus.plan !== undefined ? { plan: casus.plan ?? geenPlan } : {};
  const reactie = (standpunt: 'eens' | 'oneens') =>
    button(knop[standpunt], 'tredebepaling.reageren', {
      ...{ bepaling: bepaling.id, standpunt, ...plan },
      sleutel: `${sleutel}-${standpunt}`,
    });
  const vast = { bepaling: bepaling.id, gezien: gezien ?? '', ...plan, sleutel: `${sleutel}-vast` };
  const weg = { bepaling: bepaling.id, sleutel: `${sleutel}-weg` };
  return [
    ...(view.magReageren ? [reactie('eens'), reactie('oneens')] : []),
    ...(view.magVaststellen
      ? [button(knop.vaststellen, 'tredebepaling.vaststellen', vast, { zonderInvoer: true })]
      : []),
    ...(view.magNamens
      ? [
          button(
            namensTekst.knop.openen,
            'tredebepaling.namens-formulier',
            { bepaling: bepaling.id },
            { zonderInvoer: true },
          ),
        ]
      : []),
    ...(view.magIntrekken ? [button(knop.intrekken, 'tredebepaling.intrekken', weg)] : []),
    ...(view.magCasus ? [button(knop.casus, 'casus.inzien', { casus: casus.id }, { zonderInvoer: true })] : []),
  ];
}

/** What waits for a second person on this casus, before somebody puts forward yet another one. */
export const wachtendeKaart = (
  casus: { readonly id: string; readonly nummer: string; readonly aanbiederNaam: string },
  open: readonly Tredebepaling[],
  /** Another name that was asked for: these decisions are not about that organisation by itself. */
  over: string | null = null,
  /** What was said of the one he wants to put forward. */
  vooraf: Omit<Payload<'tredebepaling.formulier'>, 'casus'> = {},
): Kaart =>
  lijstKaart({
    kop: bepalingTekst.openKop,
    onderkop:
      over === null
        ? bepalingTekst.openUitleg
        : `${bepalingTekst.formulier.vanConcern(over, casus.aanbiederNaam)} ${bepalingTekst.openUitleg}`,
    items: open.slice(0, 10).map((bepaling) => ({
      titel: naamVan(bepaling),
      regels: [bepalingTekst.openItem(bepaling.voorgelegdDoorNaam, bepaling.voorgelegdOp)],
      knoppen: [button(bepalingTekst.knop.bekijken, 'tredebepaling.inzien', { bepaling: bepaling.id })],
    })),
    knoppen: [
      button(bepalingTekst.knop.nieuw, 'tredebepaling.formulier', { casus: casus.id, ...vooraf }),
      button(bepalingTekst.knop.casus, 'casus.inzien', { casus: casus.id }),
    ],
  });
