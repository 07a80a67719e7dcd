/** On its day a decision of before begins: its plan is the plan of the casus from then on, and its tasks start. */
import type { CasusDossier } from '../domain/casus';
import { eersteTredeVoorBetrokkenen } from '../domain/trede';
import { beginOp } from '../domain/tredeverloop';
import type { Begin } from '../domain/tredeverloop';
import type { Bewaker, Bewakers } from './bewaker';
import { vergrendeldeCasus } from './casus-stap';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import { ververs, verversErom } from './kanaal-verversen';
import { startTaken } from './taak-starten';
import { meldPlanwending } from './tredebepaling-plan';
import type { Werk } from './use-case';

/**
 * All that waited on this casus begins together, once: after a standstill only what holds by now starts tasks.
 * What was corrected or overtaken before its day has nothing to begin. Gives the casus as it stands afterwards.
 */
export async function laatIngaan(werk: Werk, casus: CasusDossier): Promise<CasusDossier> {
  const { eenheid, nu, vandaag } = werk;
  const begin = beginOp(await eenheid.tredebepaling.historie(casus.id), vandaag);
  if (!(await eenheid.tredebepaling.zetVerwerkt(casus.id, vandaag, nu)) || begin === null) return casus;
  await ga(werk, casus, begin);
  return (await eenheid.casus.vind(casus.id, vandaag)) ?? casus;
}

async function ga(werk: Werk, casus: CasusDossier, { vorige, geldend, plan }: Begin): Promise<void> {
  const { trede, ingangsdatum } = geldend.invoer;
  const nieuw = { trede, plan: plan ?? casus.plan };
  if (nieuw.plan !== casus.plan) {
    await werk.eenheid.casus.werkBij(casus.id, casus.versie, { nu: werk.nu, plan: nieuw.plan });
    const zichtbaarheid = trede >= eersteTredeVoorBetrokkenen ? 'betrokken' : 'kernteam';
    const notitie = { zichtbaarheid, gebeurdOp: ingangsdatum } as const;
    await noteerGebeurtenis(werk, casus.id, { soort: 'plan', plan: nieuw.plan }, notitie);
    await meldPlanwending(werk, casus.id);
  }
  const was = { trede: vorige?.invoer.trede ?? null, plan: casus.plan };
  await startTaken(werk, casus, { vorige: was, nieuw, vanaf: ingangsdatum });
  await ververs(werk, casus.id);
  await verversErom(werk, casus.id);
}

const ingaan: Bewaker = {
  voorwerp: 'tredebepaling',
  async vind({ eenheid, vandaag }, grens) {
    const rijen = await eenheid.tredebepaling.teBeginnen(vandaag, grens);
    return rijen.map(({ id, ingangsdatum }) => ({ objectId: id, datum: ingangsdatum }));
  },
  async herinner(werk, { objectId }) {
    const bepaling = await werk.eenheid.tredebepaling.vind(objectId);
    const casus = bepaling && (await vergrendeldeCasus(werk, bepaling.casusId));
    if (casus && casus.status !== 'gesloten') await laatIngaan(werk, casus);
  },
};

export const ingangBewakers = { 'bepaling-ingaan': ingaan } as const satisfies Bewakers;
