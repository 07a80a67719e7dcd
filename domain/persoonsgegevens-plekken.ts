/** The guard over a whole file: every text in it, however deep, with the place where it may not be kept. */
import { controleer } from './persoonsgegevens';

export const isSchoon = (tekst: string): boolean => !controleer(tekst).some(({ hard }) => hard);

/** No file of ours is nested deeper; what is, is not read and not trusted. */
const diepste = 20;

/** As `groep.veld`. */
export function verdachtePlekken(waarde: unknown, plek = '', diepte = 0): readonly string[] {
  if (diepte > diepste) return [plek];
  if (typeof waarde === 'string') return isSchoon(waarde) ? [] : [plek];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) =>
    verdachtePlekken(deel, plek === '' ? naam : `${plek}.${naam}`, diepte + 1),
  );
}
