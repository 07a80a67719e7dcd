/** Who says `wij` in a letter to a council: the accounthoudende regio, or the college of a gemeente elsewhere that tells its own council. */
import { isVanBuiten } from '../../domain/afzender';
import type { Zicht } from '../../domain/dossier';
import { vanwege } from '../../domain/zin';
import type { Keuze } from '../../domain/zin';
import type { RaadZicht } from './frasen';

type Stem = 'regio' | 'college';

/** Only the letter to councils elsewhere says to whom it goes: within the region the own council reads its own regio. */
const isElders = (z: RaadZicht): z is Zicht<'raad-andere-regio'> => 'aan' in z.rib;

export function stemVan(z: RaadZicht): Stem {
  const { van } = z.rib;
  const { gemeenten } = z.accounthouder;
  if (!isElders(z) || van.status !== 'bekend' || gemeenten.status !== 'bekend') return 'regio';
  return isVanBuiten(van.waarde, gemeenten.waarde) ? 'college' : 'regio';
}

/** The sentence in the voice of this letter; another sender would have another one. */
export function inStem<R extends Keuze>(z: RaadZicht, zinnen: { readonly [S in Stem]: R }): R {
  const gekozen = zinnen[stemVan(z)];
  return isElders(z) ? vanwege(z.rib.van, gekozen) : gekozen;
}

/** What only a college has to say, about its own gemeente. */
export const vanCollege = <K extends Keuze>(z: RaadZicht, keuze: K): K | null =>
  stemVan(z) === 'college' ? vanwege(z.rib.van, keuze) : null;
