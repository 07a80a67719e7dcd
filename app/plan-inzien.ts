/** The plan of a casus: which one people set, who and when, on what ground, and what belongs to it. */
import type { CasusDossier } from '../domain/casus';
import type { Gebeurtenis } from '../domain/gebeurtenis';
import type { PlanSoort } from '../domain/plan';
import { mag } from '../domain/policy';
import type { Handeling } from '../domain/policy';
import { ok } from '../domain/result';
import type { Taakregel } from '../domain/taak';
import type { Feestdagen } from '../domain/termijn';
import { tredeZicht } from '../domain/trede';
import type { Tredebepaling, Tredestap } from '../domain/trede';
import { zoekZichtbaar } from './casus-inzien';
import { zichtbareTaken } from './taak-inzien';
import { feestdagenRond } from './taak-zaak';
import { zichtOp } from './tijdlijn-inzien';
import { alsStap, tredeNu } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';

export interface Planbesluit {
  readonly door: string | null;
  /** A moment, or a day when nobody knows the hour. */
  readonly op: string | null;
  /** The decision about the trede it was part of; null when the plan was set apart from it. */
  readonly bij: Tredestap | null;
  /** Null for who may not read it, and where nobody wrote one. */
  readonly grond: string | null;
}

export interface Planbeeld {
  readonly casus: CasusDossier;
  readonly plan: PlanSoort | null;
  /** Null where nobody recorded who set it, and for who may not read that. */
  readonly besluit: Planbesluit | null;
  /** Of these the reader sees what he may see of any list of tasks. */
  readonly mijlpalen: readonly Taakregel[];
  /** Started by a line of the draaiboek that belongs to this plan; of one under a trede as well. */
  readonly taken: readonly Taakregel[];
  readonly vervolg: readonly Handeling[];
  readonly feestdagen: Feestdagen;
}

const vervolgstappen: readonly Handeling[] = ['casus.inzien', 'taak.toevoegen', 'plan.wijzigen', 'taken.inzien'];

/** The kind of plan stands on the answer about the trede, so whoever gets that answer gets this one. */
export const planInzien: Verb<{ readonly casus: string }, Planbeeld, CasusDossier> = {
  handeling: 'trede.opvragen',
  leest: true,
  zaak: async (werk, { casus }) => zoekZichtbaar(werk, casus),
  async doe(werk, _, casus) {
    const { actor, eenheid } = werk;
    const { plan } = casus;
    const taken = (await zichtbareTaken(werk, casus)).map(({ taak }) => taak);
    const regels = (await eenheid.draaiboek.regels()).filter(({ plannen }) => plan !== null && plannen.includes(plan));
    const vanPlan = new Set(regels.map(({ id }) => id));
    return ok({
      ...{ casus, plan },
      besluit: await besluitVan(werk, casus),
      mijlpalen: taken.filter(({ soort }) => soort === 'mijlpaal'),
      taken: taken.filter(({ soort, draaiboekId }) => soort === 'taak' && vanPlan.has(draaiboekId ?? '')),
      vervolg: vervolgstappen.filter((handeling) => mag(actor, handeling, casus)),
      feestdagen: await feestdagenRond(werk),
    });
  },
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casus.id ?? invoer.casus }),
};

/** Of what was recorded last; where that is another plan than the casus has, nobody knows who set this one. */
async function besluitVan(werk: Werk, casus: CasusDossier): Promise<Planbesluit | null> {
  const gezet = await werk.eenheid.gebeurtenis.laatste(casus.id, 'plan');
  if (gezet?.inhoud.soort !== 'plan' || gezet.inhoud.plan !== casus.plan) return null;
  const bepaling = (await werk.eenheid.tredebepaling.historie(casus.id)).find((een) => bracht(een, gezet));
  if (bepaling !== undefined) return bijTrede(werk, casus, bepaling);
  const leesbaar = gezet.zichtbaarheid === 'betrokken' || zichtOp(werk, casus) === 'kernteam';
  if (!leesbaar || !mag(werk.actor, 'tijdlijn.inzien', casus)) return null;
  return { door: gezet.auteurNaam, op: gezet.gebeurdOp, bij: null, grond: gezet.tekst };
}

/** A plan comes with a trede at the moment that is set, or on the day it begins. */
const bracht = ({ status, invoer, vastgesteldOp }: Tredebepaling, gezet: Gebeurtenis): boolean =>
  status === 'vastgesteld' &&
  gezet.inhoud.soort === 'plan' &&
  gezet.tekst === null &&
  invoer.plan === gezet.inhoud.plan &&
  (vastgesteldOp === gezet.vastgelegdOp || invoer.ingangsdatum === gezet.gebeurdOp);

async function bijTrede(werk: Werk, casus: CasusDossier, bepaling: Tredebepaling): Promise<Planbesluit> {
  const heel = tredeZicht(werk.actor, casus, await tredeNu(werk, casus.id)) === 'geheel';
  const { vastgesteldDoorNaam: door, vastgesteldOp: op, invoer } = bepaling;
  return { door, op, bij: alsStap(bepaling), grond: heel ? invoer.grond : null };
}
