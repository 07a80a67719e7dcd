/** The guard over a whole file: every text, number and name of a field in it, however deep, with the place where it may not be kept. */
import { controleer } from './persoonsgegevens';

export const isSchoon = (tekst: string): boolean => !controleer(tekst).some(({ hard }) => hard);

/** No file of ours is nested deeper; what is, is not read and not trusted. */
const diepste = 20;

/** As `groep.veld`. A name of a field that may not be kept is not said again: only which field of its group it is. */
export function verdachtePlekken(waarde: unknown, plek = '', diepte = 0): readonly string[] {
  if (diepte > diepste) return [plek];
  if (typeof waarde === 'string' || typeof waarde === 'number') return isSchoon(String(waarde)) ? [] : [plek];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel], nummer) =>
    isSchoon(naam)
      ? verdachtePlekken(deel, onder(plek, naam), diepte + 1)
      : [onder(plek, `veld ${String(nummer + 1)}`)],
  );
}

const onder = (plek: string, naam: string): string => (plek === '' ? naam : `${plek}.${naam}`);
