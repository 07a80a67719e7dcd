/** Within one concern an organisation can have a casus and a trede of its own: who asks for the one is told of the other, as far as he may read it. */
import type { CasusDossier } from '../domain/casus';
import { tredeZicht } from '../domain/trede';
import type { EigenTrede } from '../domain/tredebeeld';
import { tredestapVan } from './trede-zichtbaar';
import type { Werk } from './use-case';

export async function tredenRondom(werk: Werk, casus: CasusDossier): Promise<readonly EigenTrede[]> {
  const { eenheid, vandaag } = werk;
  const onder = await eenheid.partij.van(casus.aanbiederId, 'deelneming-van', vandaag);
  const boven = await eenheid.partij.naar(casus.aanbiederId, 'deelneming-van', vandaag);
  const rond = [...boven, ...onder].map(({ id, naam }) => eigenTrede(werk, casus.id, { id, naam }));
  return (await Promise.all(rond)).flatMap((een) => een ?? []);
}

async function eigenTrede(
  werk: Werk,
  casusId: string,
  { id, naam }: { readonly id: string; readonly naam: string },
): Promise<EigenTrede | null> {
  const ander = await werk.eenheid.casus.vanAanbieder(id, werk.vandaag);
  if (ander === null || ander.id === casusId || ander.status === 'gesloten') return null;
  const stap = await tredestapVan(werk, ander.id);
  return tredeZicht(werk.actor, ander, stap?.trede ?? null) === 'geen' ? null : { naam, casusId: ander.id, stap };
}
