/** A second person sets what was put forward; from that moment it is history and never changes. */
import { casusOvergangen } from '../domain/casus';
import type { CasusDossier } from '../domain/casus';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { eersteTredeVoorBetrokkenen, magVaststellen } from '../domain/trede';
import type { Tredebepaling } from '../domain/trede';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import { startBijBepaling } from './taak-starten';
import { laatIngaan } from './tredebepaling-ingaan';
import { bericht } from './tredebepaling-berichten';
import { planAnders } from './tredebepaling-plan';
import type { GezienPlan } from './tredebepaling-plan';
import { besluitZaak } from './tredebepaling-zaak';
import type { BepalingZaak } from './tredebepaling-zaak';
import type { Verb, Werk } from './use-case';

interface Vaststelling extends GezienPlan {
  readonly bepalingId: string;
  /** The last decision the card knew of; when another was set since, people look again first. Absent: not asked. */
  readonly gezien?: string | null;
}

export const tredebepalingVaststellen: Verb<Vaststelling, { readonly casusId: string }, BepalingZaak> = {
  handeling: 'tredebepaling.vaststellen',
  zaak: (werk, invoer) => besluitZaak(werk, invoer.bepalingId),
  async doe(werk, { gezien, ...plankaart }, { bepaling, casus: gevonden }) {
    const { actor, eenheid, nu, vandaag } = werk;
    const besluit = magVaststellen(bepaling, actor);
    if (!besluit.ok) return faal(besluit.fout);
    const casus = await laatIngaan(werk, gevonden);
    const anders = planAnders(plankaart, { casus });
    if (anders !== null) return faal(anders);
    const historie = await eenheid.tredebepaling.historie(casus.id);
    if (gezien !== undefined && gezien !== (historie[0]?.id ?? null)) {
      return faal({ soort: 'verouderd', versie: casus.versie, nu: casus.versie });
    }
    if (historie.some(({ invoer }) => invoer.corrigeert !== null && invoer.corrigeert === bepaling.invoer.corrigeert)) {
      return faal({ soort: 'veld-ongeldig', veld: 'Correctie', uitleg: 'niet-in-de-lijst' });
    }
    const status = statusNa(casus);
    if (!status.ok) return status;
    if (!(await eenheid.tredebepaling.stelVast(bepaling.id, actor.persoonId, nu, vandaag))) {
      return faal({ soort: 'kan-niet-in-deze-status', status: 'vastgesteld', stap: 'vaststellen' });
    }
    const plan = ingegaan(bepaling, vandaag) ? (bepaling.invoer.plan ?? casus.plan) : casus.plan;
    if (!(await eenheid.casus.werkBij(casus.id, casus.versie, { nu, status: status.value, plan }))) {
      return faal({ soort: 'verouderd', versie: casus.versie, nu: casus.versie + 1 });
    }
    await startBijBepaling(werk, casus, { historie, plan, vanaf: bepaling.invoer.ingangsdatum });
    await noteer(werk, bepaling);
    await laatWeten(werk, { bepaling, casus });
    return ok({ casusId: casus.id });
  },
  voorwerp: (invoer) => ({ soort: 'tredebepaling', id: invoer.bepalingId }),
};

/** One for later brings its plan on its own day (see `tredebepaling-ingaan.ts`). */
const ingegaan = ({ invoer }: Pick<Tredebepaling, 'invoer'>, vandaag: string): boolean =>
  invoer.ingangsdatum <= vandaag;

/** Below trede 3 the involved do not hear of a trede; the plan that came with it is part of the same decision. */
async function noteer(werk: Werk, { casusId, invoer }: Tredebepaling): Promise<void> {
  const { trede, ingangsdatum, plan } = invoer;
  const zichtbaarheid = trede >= eersteTredeVoorBetrokkenen ? 'betrokken' : 'kernteam';
  await noteerGebeurtenis(werk, casusId, { soort: 'trede-vastgesteld', trede, ingangsdatum }, { zichtbaarheid });
  if (plan !== null && ingegaan({ invoer }, werk.vandaag))
    await noteerGebeurtenis(werk, casusId, { soort: 'plan', plan }, { zichtbaarheid });
}

/** A decision about the trede means that the casus is being handled; a closed casus is opened again first. */
function statusNa({ status }: CasusDossier): Result<CasusDossier['status']> {
  const stappen = casusOvergangen[status];
  if ('behandelen' in stappen) return ok(stappen.behandelen);
  if (status === 'in-behandeling') return ok(status);
  return faal({ soort: 'kan-niet-in-deze-status', status, stap: 'trede vaststellen' });
}

/** Who put it forward, who answered and who holds a role on the casus hears that it was set. */
async function laatWeten(werk: Werk, { bepaling, casus }: Pick<BepalingZaak, 'bepaling' | 'casus'>): Promise<void> {
  const gevraagd = bepaling.invoer.partijen.some(({ standpunt }) => standpunt === 'gevraagd');
  if (!gevraagd) return;
  const ontvangers = new Set([
    bepaling.voorgelegdDoor,
    ...bepaling.reacties.map(({ persoonId }) => persoonId),
    ...casus.rolhouders.map(({ persoonId }) => persoonId),
  ]);
  ontvangers.delete(werk.actor.persoonId);
  for (const persoonId of ontvangers) await bericht(werk, 'bepaling-vastgesteld', bepaling, persoonId);
}
