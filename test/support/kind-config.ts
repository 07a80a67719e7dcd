/** What a test and the process it may kill say to each other, and the configuration of every house in the tests. */
import type { Config } from '../../config';

export type Opdracht =
  | {
      readonly soort: 'start';
      readonly databaseUrl: string;
      readonly map: string;
      readonly logniveau: string;
      /** Of one person; left out: as in production. */
      readonly perMinuut?: number;
      /** Dies before this statement for this time: nobody has to look at the right moment. */
      readonly sterfVoor?: Sterfmoment;
    }
  | { readonly soort: 'migreer'; readonly databaseUrl: string }
  /** A command of the operator. */
  | { readonly soort: 'cli'; readonly databaseUrl: string; readonly argumenten: readonly string[] }
  /** Counts from here, and dies before statement `na`; null only counts. */
  | { readonly soort: 'scherp'; readonly na: number | null };

export interface Sterfmoment {
  /** How the statement begins. */
  readonly sql: string;
  readonly keer: number;
}

export type Bericht =
  | { readonly soort: 'geladen' }
  | { readonly soort: 'klaar'; readonly url: string }
  | { readonly soort: 'geteld'; readonly gedaan: number };

/** Journeys happen on this Thursday morning; the clock runs on from here and no journey takes a minute. */
export const PROEFMOMENT = '2026-03-12T09:00:00.000Z';

export const configVoor = (map: string, databaseUrl: string, logniveau: string): Config => ({
  proef: true,
  databaseUrl,
  host: '127.0.0.1',
  poort: 0,
  simulatorPoort: 0,
  publiekeUrl: 'http://127.0.0.1',
  gegevensMap: map,
  contact: { telefoon: null, uren: null },
  ondertekensleutel: 'alleen-voor-tests-0000000000000000000000',
  logniveau,
  tussenMinuten: 60,
  overzichtUur: 15,
  teams: { proef: true, appId: '', appType: 'SingleTenant', tenantId: '', tenants: [] },
});
