/** The stores of what a beheerder keeps: draaiboek, holidays, and the history of both. */
import type { BeheerSoort, Beheerwijziging } from './beheerwijziging';
import type { Draaiboektaak } from './draaiboek';
import type { Feestdag } from './feestdag';
import type { Feestdagen } from './termijn';

export interface DraaiboekStore {
  /** Every line in order, also those that were taken out. */
  regels(): Promise<readonly Draaiboektaak[]>;
  vind(id: string): Promise<Draaiboektaak | null>;
  bewaar(regel: Draaiboektaak): Promise<void>;
}

export interface FeestdagStore {
  /** The days that count, between two dates. */
  geldend(van: string, tot: string): Promise<Feestdagen>;
  /** Every row of those days, also what was taken away. */
  lijst(van: string, tot: string): Promise<readonly Feestdag[]>;
  vind(datum: string): Promise<Feestdag | null>;
  bewaar(feestdag: Feestdag): Promise<void>;
}

export interface BeheerwijzigingStore {
  /** Who changes this now comes first; what is read after it is fresh. */
  vergrendel(soort: BeheerSoort, sleutel: string): Promise<void>;
  noteer(wijziging: Omit<Beheerwijziging, 'naam'>): Promise<void>;
  vind(id: string): Promise<Beheerwijziging | null>;
  /** Newest first; of one row when a key is given. */
  lijst(soort: BeheerSoort, sleutel: string | null, grens: number): Promise<readonly Beheerwijziging[]>;
  /** What holds at that moment for every row whose key begins like this. */
  stand(soort: BeheerSoort, begin: string, op: string): Promise<ReadonlyMap<string, unknown>>;
}
