/** Who says `wij` in a letter to a council: the accounthoudende regio, or the college of a gemeente that tells its own council. */
import { isEigenCollege, isVanBuiten } from '../../domain/afzender';
import type { Zicht } from '../../domain/dossier';
import type { OptioneelFeit, Tekst } from '../../domain/feit';
import { vanwege } from '../../domain/zin';
import type { Keuze } from '../../domain/zin';
import type { RaadZicht } from './frasen';

type Stem = 'regio' | 'college';

/** Only the letter to councils elsewhere says to whom it goes: within the region the own council reads its own regio. */
const isElders = (z: RaadZicht): z is Zicht<'raad-andere-regio'> => 'aan' in z.rib;

export function stemVan(z: RaadZicht): Stem {
  const { van } = z.rib;
  const { gemeenten, bestuur, centrumgemeente } = z.accounthouder;
  if (van.status !== 'bekend' || gemeenten.status !== 'bekend') return 'regio';
  if (isElders(z)) return isVanBuiten(van.waarde, gemeenten.waarde) ? 'college' : 'regio';
  const { gemeente } = z.ontvanger;
  const regio = { gemeenten: gemeenten.waarde, bestuur: naamOf(bestuur), centrumgemeente: naamOf(centrumgemeente) };
  return gemeente.status === 'bekend' && isEigenCollege(van.waarde, gemeente.waarde, regio) ? 'college' : 'regio';
}

const naamOf = (feit: OptioneelFeit<Tekst>): string | null => (feit.status === 'bekend' ? feit.waarde : null);

/** Within the region only a letter to one council can be of its own college. */
const hangtAfVanAfzender = (z: RaadZicht): boolean => isElders(z) || z.ontvanger.gemeente.status === 'bekend';

/** The sentence in the voice of this letter; another sender would have another one. */
export function inStem<R extends Keuze>(z: RaadZicht, zinnen: { readonly [S in Stem]: R }): R {
  const gekozen = zinnen[stemVan(z)];
  return hangtAfVanAfzender(z) ? vanwege(z.rib.van, gekozen) : gekozen;
}

/** What only a college has to say, about its own gemeente. */
export const vanCollege = <K extends Keuze>(z: RaadZicht, keuze: K): K | null =>
  stemVan(z) === 'college' ? vanwege(z.rib.van, keuze) : null;
