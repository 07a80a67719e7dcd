/** A casus is about its deelnemingen too: asked for by the name of one of them, the answer says whose it is. */
import type { CasusDossier } from '../../domain/casus';
import type { Beurt } from '../beurt';

/** Name of the organisation that was named; null when it is the one of the casus, or a number or id of the casus itself. */
export async function anderGenoemd(
  { eenheid }: Beurt,
  over: string,
  { aanbiederId }: Pick<CasusDossier, 'aanbiederId'>,
): Promise<string | null> {
  return over === aanbiederId ? null : ((await eenheid.partij.vind(over))?.naam ?? null);
}
