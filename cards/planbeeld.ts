/** The plan of a casus on one sheet: who set it and why, its milestones, its own tasks, and the way to all tasks. */
import type { CasusDossier } from '../domain/casus';
import type { PlanSoort } from '../domain/plan';
import type { Taakregel } from '../domain/taak';
import type { Feestdagen } from '../domain/termijn';
import type { Tredestap } from '../domain/trede';
import { inkorten } from '../texts/inkorten';
import { planbeeldTekst } from '../texts/planbeeld';
import { taakTekst } from '../texts/taak';
import { eigenaarNaam } from '../texts/taak-namen';
import { termijnZin } from '../texts/taak-termijn';
import { bladKaart } from './blad';
import type { Rij, Sectie } from './blad';
import type { Knop } from './button';
import type { Kaart } from './expand';

export interface PlanbeeldView {
  readonly casus: Pick<CasusDossier, 'nummer' | 'aanbiederNaam' | 'status'>;
  readonly plan: PlanSoort | null;
  readonly besluit: {
    readonly door: string | null;
    readonly op: string | null;
    readonly bij: Tredestap | null;
    readonly grond: string | null;
  } | null;
  readonly mijlpalen: readonly Taakregel[];
  readonly taken: readonly Taakregel[];
  readonly vandaag: string;
  readonly feestdagen: Feestdagen;
}

const meesteRegels = 8;
const langsteWat = 200;
const langsteGrond = 2_000;

export function planbeeldKaart(view: PlanbeeldView, knoppen: readonly Knop[]): Kaart {
  const { casus, plan } = view;
  return bladKaart({
    kop: planbeeldTekst.kop(casus.nummer),
    naam: casus.aanbiederNaam,
    alineas: [planbeeldTekst.zin(plan)],
    rijen: rijen(view),
    secties: secties(view),
    knoppen,
    samenvatting: planbeeldTekst.samenvatting(casus.nummer, plan),
  });
}

/** Of a plan that is not there, and that nobody took away, there is nothing to tell. */
function rijen({ plan, besluit }: PlanbeeldView): readonly Rij[] {
  const { besluit: label, door, nietTeZien, bij, bijTrede } = planbeeldTekst;
  if (besluit === null) return plan === null ? [] : [{ label, waarde: nietTeZien }];
  return [
    { label, waarde: door(besluit.door, besluit.op) },
    ...(besluit.bij ? [{ label: bij, waarde: bijTrede(besluit.bij.trede, besluit.bij.ingangsdatum) }] : []),
  ];
}

function grondVan({ besluit }: PlanbeeldView): readonly string[] {
  const { geenGrond, grondNietLeesbaar } = planbeeldTekst;
  if (besluit === null) return [];
  if (besluit.grond !== null) return [inkorten(besluit.grond, langsteGrond)];
  return [besluit.bij === null ? geenGrond : grondNietLeesbaar];
}

function secties(view: PlanbeeldView): readonly Sectie[] {
  const { casus, plan, mijlpalen, taken } = view;
  const tekst = planbeeldTekst;
  const gesloten = casus.status === 'gesloten';
  const vanAnder = (taak: Taakregel): boolean => taak.plan !== null && taak.plan !== plan;
  const eigen = mijlpalen.filter((taak) => !vanAnder(taak));
  const anders = mijlpalen.filter(vanAnder);
  const open = taken.filter(({ status }) => status === 'open');
  const klaar = taken.filter(({ status }) => status !== 'open');
  return [
    { kop: tekst.grond, regels: grondVan(view) },
    { kop: tekst.mijlpalen, regels: eigen.length === 0 ? [tekst.geenMijlpalen] : regels(eigen, view) },
    { kop: tekst.andereMijlpalen, regels: anders.length === 0 ? [] : regels(anders, view) },
    ...(plan === null
      ? []
      : [
          {
            kop: gesloten ? tekst.takenGesloten : tekst.taken,
            regels: open.length === 0 ? [tekst.geenTaken] : regels(open, view),
          },
          { kop: tekst.klaar, regels: regels(klaar, view) },
        ]),
  ];
}

function regels(taken: readonly Taakregel[], { vandaag, feestdagen }: PlanbeeldView): readonly string[] {
  const rest = taken.length - meesteRegels;
  const eerste = taken.slice(0, meesteRegels).map((taak) => {
    const { status, klaarDoor, klaarOp, wat, eigenaar, persoonNaam } = taak;
    const wanneer =
      status === 'open' ? termijnZin(taak, vandaag, feestdagen) : taakTekst.klaarSinds(status, klaarDoor, klaarOp);
    const voor = taakTekst.regelVoor(eigenaarNaam(eigenaar), persoonNaam);
    const regel = planbeeldTekst.regel(inkorten(wat, langsteWat), wanneer, voor);
    return taak.teHerzien ? planbeeldTekst.teHerzien(regel) : regel;
  });
  return rest > 0 ? [...eerste, planbeeldTekst.rest(rest)] : eerste;
}
