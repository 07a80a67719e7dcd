/** What goes with the letter: the brochure of the authority of that day, and what the sender adds. */
import type { Tekst } from '../../domain/feit';
import type { Keuze } from '../../domain/zin';
import { als, zin } from '../../domain/zin';
import { lijst, rijtje } from './frasen';
import type { Zinnen } from './opbouw';
import type { RaadZicht } from './raadsinformatiebrief/zicht';

export function bijlagen({ autoriteit: { brochure }, rib }: RaadZicht): Zinnen {
  const delen = [
    als<Tekst, Keuze>(brochure, (naam) => zin`${naam}`, null),
    als<readonly Tekst[], Keuze>(rib.bijlagen, (namen) => zin`${lijst(namen)}`, null),
  ].filter((deel) => deel !== null);
  if (delen.length === 0) return {};
  const eigen = rib.bijlagen.status === 'bekend' ? rib.bijlagen.waarde.length : 0;
  const meer = eigen + (brochure.status === 'geen' ? 0 : 1) > 1;
  return { [meer ? 'Bijlagen' : 'Bijlage']: rijtje(delen) };
}
