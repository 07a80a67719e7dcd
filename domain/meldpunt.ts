/** How the meldpunt works: its terms and the ways to look at its worklist. */
import type { MeldingStatus } from './melding-status';
import { openStatussen } from './melding-status';

/** Voorbeeld, niet officieel: no published term of the meldpunt was found. Days are calendar days. */
export const meldpuntTermijnen = {
  /** The melder hears within this time that somebody took his melding up. */
  oppakkenBinnenDagen: 5,
  /** Later than this a melding that nobody took up stands out on the worklist. */
  nietOpgepaktNaDagen: 2,
  reactieBinnenDagen: 14,
  herinneringNaDagen: 7,
  /** Two meldingen about one organisation within this time are shown together. */
  zelfdePeriodeDagen: 90,
} as const;

const dagMs = 86_400_000;
/** So many days later (earlier when negative), as a moment in UTC. */
export const naDagen = (moment: string, dagen: number): string =>
  new Date(Date.parse(moment) + dagen * dagMs).toISOString();

export const werkfilters = ['open', 'nieuw', 'niet-opgepakt', 'in-beoordeling', 'wacht-op-reactie', 'van-mij'] as const;
export type Werkfilter = (typeof werkfilters)[number];

/** What a store looks for; null = no condition. */
export interface Werkvraag {
  readonly statussen: readonly MeldingStatus[];
  readonly behandelaarId: string | null;
  readonly gemeldVoor: string | null;
}

/** One row per way of looking at it. */
export const werkvragen: Readonly<Record<Werkfilter, (wie: string, nu: string) => Werkvraag>> = {
  open: () => ({ statussen: openStatussen, behandelaarId: null, gemeldVoor: null }),
  nieuw: () => ({ statussen: ['ontvangen'], behandelaarId: null, gemeldVoor: null }),
  'niet-opgepakt': (_, nu) => ({
    statussen: ['ontvangen'],
    behandelaarId: null,
    gemeldVoor: naDagen(nu, -meldpuntTermijnen.nietOpgepaktNaDagen),
  }),
  'in-beoordeling': () => ({ statussen: ['in-beoordeling'], behandelaarId: null, gemeldVoor: null }),
  'wacht-op-reactie': () => ({ statussen: ['reactie-gevraagd'], behandelaarId: null, gemeldVoor: null }),
  'van-mij': (wie) => ({ statussen: openStatussen, behandelaarId: wie, gemeldVoor: null }),
};
