/** What goes with the letter: the brochure of the authority of that day, and what the sender adds. */
import type { OptioneelFeit, Tekst } from '../../domain/feit';
import type { Keuze } from '../../domain/zin';
import { als, zin } from '../../domain/zin';
import { lijst, punten, rijtje } from './frasen';
import type { Zinnen } from './opbouw';

export function bijlagen(eigen: OptioneelFeit<readonly Tekst[]>, brochure: OptioneelFeit<Tekst> | null): Zinnen {
  const delen = [
    brochure === null ? null : als<Tekst, Keuze>(brochure, (naam) => zin`${naam}`, null),
    ...(eigen.status === 'bekend'
      ? Object.values(punten(eigen, String))
      : [als<readonly Tekst[], Keuze>(eigen, (namen) => zin`${lijst(namen)}`, null)]),
  ].filter((deel) => deel !== null);
  if (delen.length === 0) return {};
  return { [delen.length > 1 ? 'Bijlagen' : 'Bijlage']: rijtje(delen) };
}
