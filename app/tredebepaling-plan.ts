/** Another kind of plan that people set while a decision about the trede was waiting: who answers or sets it knows of that. */
import type { Fout } from '../domain/fout';
import type { Gebeurtenis } from '../domain/gebeurtenis';
import type { PlanSoort } from '../domain/plan';
import { standpuntenVan } from '../domain/partijstandpunt';
import type { Tredebepaling } from '../domain/trede';
import { bericht } from './tredebepaling-berichten';
import type { BepalingZaak } from './tredebepaling-zaak';
import type { Werk } from './use-case';

export interface Planwending {
  readonly plan: PlanSoort | null;
  readonly door: string;
  readonly op: string;
  readonly reden: string | null;
  /** Partijen whose answer was given before it. */
  readonly eerderBeantwoord: readonly string[];
}

/** The kind of plan that stood on the card somebody pressed; left out: his card said nothing of it. */
export interface GezienPlan {
  readonly gezienPlan?: PlanSoort | null | 'onbekend';
}

export async function planSindsVoorleggen({ eenheid }: Werk, bepaling: Tredebepaling): Promise<Planwending | null> {
  if (bepaling.status !== 'voorgelegd') return null;
  const gezet = await eenheid.gebeurtenis.laatste(bepaling.casusId, 'plan');
  if (gezet?.inhoud.soort !== 'plan' || !isLater(gezet, bepaling)) return null;
  const { inhoud, auteurNaam: door, vastgelegdOp: op, tekst: reden } = gezet;
  const eerderBeantwoord = standpuntenVan(bepaling)
    .filter(({ reactie }) => reactie !== null && reactie.op <= op)
    .map(({ naam }) => naam);
  return { plan: inhoud.plan, door, op, reden, eerderBeantwoord };
}

/** Ids rise, also within one moment. */
const isLater = ({ vastgelegdOp, id }: Gebeurtenis, bepaling: Tredebepaling): boolean =>
  vastgelegdOp > bepaling.voorgelegdOp || (vastgelegdOp === bepaling.voorgelegdOp && id > bepaling.id);

/** Who decided on a card with another plan than the casus has by now reads that first. */
export function planAnders({ gezienPlan }: GezienPlan, { casus }: Pick<BepalingZaak, 'casus'>): Fout | null {
  if (gezienPlan === undefined || gezienPlan === casus.plan) return null;
  return { soort: 'verouderd', versie: casus.versie, nu: casus.versie };
}

/** Who put one forward, and who gave an answer to it, did so with the plan of before. */
export async function meldPlanwending(werk: Werk, casusId: string): Promise<void> {
  for (const bepaling of await werk.eenheid.tredebepaling.voorgelegd(casusId)) {
    const wie = new Set([bepaling.voorgelegdDoor, ...bepaling.reacties.map(({ persoonId }) => persoonId)]);
    wie.delete(werk.actor.persoonId);
    for (const persoonId of wie) await bericht(werk, 'bepaling-plan-anders', bepaling, persoonId);
  }
}
