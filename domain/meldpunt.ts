/** How the meldpunt works: its terms and the ways to look at its worklist. */
import type { MeldingStatus } from './melding-status';
import { openStatussen } from './melding-status';
import { werkdagenLater } from './termijn';
import type { Feestdagen } from './termijn';

/** One term of the meldpunt, counted in werkdagen. */
export interface Meldpunttermijn {
  readonly wat: string;
  readonly werkdagen: number;
  /** Where it is laid down; null = voorbeeld, niet officieel. */
  readonly bron: string | null;
}

/** One row per term. No published term of the meldpunt was found: that is why no row has a source. */
export const meldpuntTermijnen = {
  oppakken: { wat: 'beginnen met de beoordeling van een nieuwe melding', werkdagen: 5, bron: null },
  nietOpgepakt: { wat: 'een nieuwe melding valt op in de werklijst', werkdagen: 2, bron: null },
  reactie: { wat: 'antwoord van de melder op een vraag', werkdagen: 10, bron: null },
  herinnering: { wat: 'de melder herinneren aan een vraag', werkdagen: 5, bron: null },
} as const satisfies Readonly<Record<string, Meldpunttermijn>>;

/** Two meldingen about one organisation within so many calendar days are shown together. */
export const zelfdePeriodeDagen = 90;

const dagMs = 86_400_000;
/** So many days later (earlier when negative), as a moment in UTC. */
export const naDagen = (moment: string, dagen: number): string =>
  new Date(Date.parse(moment) + dagen * dagMs).toISOString();

/** The same time of day, so many werkdagen after that day (earlier when negative). */
export function naWerkdagen(op: { readonly nu: string; readonly vandaag: string }, aantal: number, vrij: Feestdagen) {
  const dag = werkdagenLater(op.vandaag, aantal, vrij);
  return naDagen(op.nu, Math.round((Date.parse(dag) - Date.parse(op.vandaag)) / dagMs));
}

export const werkfilters = ['open', 'nieuw', 'niet-opgepakt', 'in-beoordeling', 'wacht-op-reactie', 'van-mij'] as const;
export type Werkfilter = (typeof werkfilters)[number];

/** What a store looks for; null = no condition. */
export interface Werkvraag {
  readonly statussen: readonly MeldingStatus[];
  readonly behandelaarId: string | null;
  readonly gemeldVoor: string | null;
}

/** One row per way of looking at it. */
export const werkvragen: Readonly<Record<Werkfilter, (wie: string, opgepaktVanaf: string) => Werkvraag>> = {
  open: () => ({ statussen: openStatussen, behandelaarId: null, gemeldVoor: null }),
  nieuw: () => ({ statussen: ['ontvangen'], behandelaarId: null, gemeldVoor: null }),
  'niet-opgepakt': (_, gemeldVoor) => ({
    statussen: ['ontvangen'],
    behandelaarId: null,
    gemeldVoor,
  }),
  'in-beoordeling': () => ({ statussen: ['in-beoordeling'], behandelaarId: null, gemeldVoor: null }),
  'wacht-op-reactie': () => ({ statussen: ['reactie-gevraagd'], behandelaarId: null, gemeldVoor: null }),
  'van-mij': (wie) => ({ statussen: openStatussen, behandelaarId: wie, gemeldVoor: null }),
};
