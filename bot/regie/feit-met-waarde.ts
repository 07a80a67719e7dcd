/** A fact with the value that its form reads. */
import type { Feitnaam } from './feitnaam';

export interface FeitMetWaarde {
  readonly feit: Pick<Feitnaam, 'id' | 'omschrijving' | 'soort'>;
  readonly waarde: string;
}
