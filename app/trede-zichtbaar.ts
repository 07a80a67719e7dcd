/** Facts and letters of a casus tell its trede: who may not read that yet, gets the answer of who has no right at all. */
import type { CasusDossier } from '../domain/casus';
import { tredeZicht } from '../domain/trede';
import type { KomendBesluit, Trede, Tredebepaling, Tredestap } from '../domain/trede';
import type { Werk } from './werk';

export async function alsTredeZichtbaar<C extends CasusDossier>(werk: Werk, casus: C | null): Promise<C | null> {
  if (casus === null) return null;
  return tredeZicht(werk.actor, casus, await tredeNu(werk, casus.id)) === 'geen' ? null : casus;
}

/** The trede that holds today, with nothing of the decision behind it. */
type Dag = Pick<Werk, 'eenheid' | 'vandaag'>;
export const tredestapVan = async ({ eenheid, vandaag }: Dag, casusId: string): Promise<Tredestap | null> =>
  (await eenheid.tredebepaling.geldendVan([casusId], vandaag)).get(casusId) ?? null;

/** What holds today: a decision that still has to begin opens nothing yet. */
export const tredeNu = async (dag: Dag, casusId: string): Promise<Trede | null> =>
  (await tredestapVan(dag, casusId))?.trede ?? null;

export const alsStap = ({ invoer }: Tredebepaling): Tredestap => ({
  trede: invoer.trede,
  ingangsdatum: invoer.ingangsdatum,
});

export const alsKomend = (bepaling: Tredebepaling): KomendBesluit => ({
  ...alsStap(bepaling),
  plan: bepaling.invoer.plan,
  vastgesteldOp: bepaling.vastgesteldOp,
});
