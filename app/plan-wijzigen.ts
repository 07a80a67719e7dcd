/** Another kind of plan without another trede: set by a person with the reason, and the draaiboek starts its tasks. */
import type { CasusDossier } from '../domain/casus';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import type { PlanSoort } from '../domain/plan';
import { faal, ok } from '../domain/result';
import { eersteTredeVoorBetrokkenen } from '../domain/trede';
import { geldendOp, planvragenBij } from '../domain/tredebepaling';
import type { Planvraag } from '../domain/tredebepaling';
import { vergrendeldeCasus } from './casus-stap';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import { startTaken } from './taak-starten';
import { laatIngaan } from './tredebepaling-ingaan';
import { meldPlanwending } from './tredebepaling-plan';
import type { Verb } from './use-case';

interface Planwijziging {
  readonly casusId: string;
  /** Null: no plan any more. */
  readonly plan: PlanSoort | null;
  readonly reden: VrijeTekst | null;
  /** The kind that held when this was chosen; left out where nobody chose from a form. */
  readonly gezien?: PlanSoort | null | 'onbekend';
}

export interface Plangevolg {
  readonly casusId: string;
  /** What is unusual about it; it is told, and never stopped. */
  readonly vragen: readonly Planvraag[];
}

export const planWijzigen: Verb<Planwijziging, Plangevolg, CasusDossier> = {
  handeling: 'plan.wijzigen',
  zaak: (werk, { casusId }) => vergrendeldeCasus(werk, casusId),
  async doe(werk, { plan, reden, gezien }, gevonden) {
    const { eenheid, nu, vandaag } = werk;
    if (reden === null) return faal({ soort: 'reden-ontbreekt', stap: 'plan wijzigen' });
    if (gevonden.status === 'gesloten')
      return faal({ soort: 'kan-niet-in-deze-status', status: gevonden.status, stap: 'plan wijzigen' });
    const casus = await laatIngaan(werk, gevonden);
    // Somebody set another one since: who chose on the old picture reads that first.
    if (gezien !== undefined && gezien !== casus.plan)
      return faal({ soort: 'verouderd', versie: casus.versie, nu: casus.versie });
    if (plan === casus.plan) return faal({ soort: 'veld-ongeldig', veld: 'Soort plan', uitleg: 'ongewijzigd' });
    if (!(await eenheid.casus.werkBij(casus.id, casus.versie, { nu, plan })))
      return faal({ soort: 'verouderd', versie: casus.versie, nu: casus.versie + 1 });
    const trede = geldendOp(await eenheid.tredebepaling.historie(casus.id), vandaag)?.invoer.trede ?? null;
    const vorige = { trede, plan: casus.plan };
    await startTaken(werk, casus, { vorige, nieuw: { trede, plan }, vanaf: vandaag });
    const zichtbaarheid = trede !== null && trede >= eersteTredeVoorBetrokkenen ? 'betrokken' : 'kernteam';
    await noteerGebeurtenis(werk, casus.id, { soort: 'plan', plan }, { zichtbaarheid, tekst: reden });
    await meldPlanwending(werk, casus.id);
    const vragen = trede === null ? [] : planvragenBij(trede, plan);
    return ok({ casusId: casus.id, vragen });
  },
  voorwerp: ({ casusId }) => ({ soort: 'casus', id: casusId }),
};
