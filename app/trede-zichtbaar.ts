/** Facts and letters of a casus tell its trede: who may not read that yet, gets the answer of who has no right at all. */
import type { CasusDossier } from '../domain/casus';
import { tredeZicht } from '../domain/trede';
import { geldendOp } from '../domain/tredebepaling';
import type { Werk } from './use-case';

export async function alsTredeZichtbaar<C extends CasusDossier>(werk: Werk, casus: C | null): Promise<C | null> {
  if (casus === null) return null;
  const geldend = geldendOp(await werk.eenheid.tredebepaling.historie(casus.id), werk.vandaag);
  return tredeZicht(werk.actor, casus, geldend?.invoer.trede ?? null) === 'geen' ? null : casus;
}

/** Of a list, in at most one question: most casussen are somebody's to see whatever their trede is. */
export async function tredeZichtbaar<C extends CasusDossier>(
  { actor, eenheid, vandaag }: Werk,
  casussen: readonly C[],
): Promise<readonly C[]> {
  const hangtAf = casussen.filter((casus) => tredeZicht(actor, casus, null) === 'geen');
  const historie = await eenheid.tredebepaling.historieVan(hangtAf.map(({ id }) => id));
  return casussen.filter((casus) => {
    const trede = geldendOp(historie.get(casus.id) ?? [], vandaag)?.invoer.trede ?? null;
    return tredeZicht(actor, casus, trede) !== 'geen';
  });
}
