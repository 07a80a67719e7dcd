/** How the meldpunt works: its terms and the ways to look at its worklist. */
import type { MeldingStatus } from './melding-status';
import { meldingOvergangen, openStatussen } from './melding-status';
import { werkdagenLater } from './termijn';
import type { Feestdagen } from './termijn';

/** One term of the meldpunt, counted in werkdagen. */
export interface Meldpunttermijn {
  readonly wat: string;
  readonly werkdagen: number;
  /** Where it is laid down; null = voorbeeld, niet officieel. */
  readonly bron: string | null;
}

/** What holds until a beheerder sets something else. No published term of the meldpunt was found: that is why no row has a source. */
export const standaardTermijnen = {
  oppakken: { wat: 'beginnen met de beoordeling van een nieuwe melding', werkdagen: 5, bron: null },
  nietOpgepakt: { wat: 'een nieuwe melding valt op in de werklijst', werkdagen: 2, bron: null },
  reactie: { wat: 'antwoord van de melder op een vraag', werkdagen: 10, bron: null },
  herinnering: { wat: 'de melder herinneren aan een vraag', werkdagen: 5, bron: null },
} as const satisfies Readonly<Record<string, Meldpunttermijn>>;

export type Termijnsleutel = keyof typeof standaardTermijnen;
export const termijnsleutels = Object.keys(standaardTermijnen) as readonly Termijnsleutel[];
export const contactsleutels = ['telefoon', 'uren'] as const;
export type Meldpuntsleutel = Termijnsleutel | (typeof contactsleutels)[number];

/** One thing a beheerder set; `waarde` null = what held before anybody set it. */
export interface Meldpuntgegeven {
  readonly waarde: string | null;
  readonly bron: string | null;
}
export type Meldpuntgegevens = Readonly<Partial<Record<Meldpuntsleutel, Meldpuntgegeven>>>;

let ingesteld: Meldpuntgegevens = {};

/** What holds in this process from now on; moments that were promised before stay as they were. */
export function stelMeldpuntIn(gegevens: Meldpuntgegevens): void {
  ingesteld = gegevens;
}

function termijnVan(sleutel: Termijnsleutel): Meldpunttermijn {
  const { waarde = null, bron = null } = ingesteld[sleutel] ?? {};
  return waarde === null
    ? standaardTermijnen[sleutel]
    : { wat: standaardTermijnen[sleutel].wat, werkdagen: Number(waarde), bron };
}

/** One row per term, as it holds now. */
export const meldpuntTermijnen: Readonly<Record<Termijnsleutel, Meldpunttermijn>> = {
  get oppakken() {
    return termijnVan('oppakken');
  },
  get nietOpgepakt() {
    return termijnVan('nietOpgepakt');
  },
  get reactie() {
    return termijnVan('reactie');
  },
  get herinnering() {
    return termijnVan('herinnering');
  },
};

export const contactgegevens = (): Readonly<Record<(typeof contactsleutels)[number], string | null>> => ({
  telefoon: ingesteld.telefoon?.waarde ?? null,
  uren: ingesteld.uren?.waarde ?? null,
});

/** Longer than a quarter is no term any more. */
const langsteTermijn = 60;
const TELEFOON = /^(?=(?:\D*\d){3,15}\D*$)[+\d][\d ()-]{2,24}$/;

/** A reminder comes before the end of its term, and a melding stands out before somebody should have begun. */
const voor: readonly (readonly [Termijnsleutel, Termijnsleutel])[] = [
  ['herinnering', 'reactie'],
  ['nietOpgepakt', 'oppakken'],
];

export type Meldpuntfout = 'verplicht' | 'geen-aantal' | 'andere-termijn' | 'geen-telefoonnummer';

/** What is wrong with it beside the others as they hold now; null when nothing is. */
export function meldpuntFout(sleutel: Meldpuntsleutel, waarde: string): Meldpuntfout | null {
  if (waarde === '') return 'verplicht';
  if (sleutel === 'uren') return null;
  if (sleutel === 'telefoon') return TELEFOON.test(waarde) ? null : 'geen-telefoonnummer';
  const dagen = /^\d{1,2}$/.test(waarde) ? Number(waarde) : 0;
  if (dagen < 1 || dagen > langsteTermijn) return 'geen-aantal';
  const nu = (een: Termijnsleutel): number => (een === sleutel ? dagen : meldpuntTermijnen[een].werkdagen);
  return voor.some(([eerst, dan]) => nu(eerst) >= nu(dan)) ? 'andere-termijn' : null;
}

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

export const werkfilters = [
  'open',
  'nieuw',
  'niet-opgepakt',
  'in-beoordeling',
  'wacht-op-reactie',
  'van-mij',
  'afgehandeld',
] as const;
export type Werkfilter = (typeof werkfilters)[number];

/** What any way of looking is narrowed to besides; ids of partijen. */
export interface Werkselectie {
  readonly over?: string | undefined;
  /** The gemeente or regio its melder works for; of a regio also the gemeenten in it. */
  readonly van?: string | undefined;
  readonly acuut?: boolean | undefined;
}

/** What a store looks for; null = no condition. */
export interface Werkvraag {
  readonly statussen: readonly MeldingStatus[];
  readonly behandelaarId: string | null;
  readonly gemeldVoor: string | null;
}

const alle: Pick<Werkvraag, 'behandelaarId' | 'gemeldVoor'> = { behandelaarId: null, gemeldVoor: null };
const afgehandeld = (Object.keys(meldingOvergangen) as MeldingStatus[]).filter(
  (status) => !openStatussen.some((open) => open === status),
);

/** One row per way of looking at it. */
export const werkvragen: Readonly<Record<Werkfilter, (wie: string, opgepaktVanaf: string) => Werkvraag>> = {
  open: () => ({ ...alle, statussen: openStatussen }),
  nieuw: () => ({ ...alle, statussen: ['ontvangen'] }),
  'niet-opgepakt': (_, gemeldVoor) => ({ ...alle, statussen: ['ontvangen'], gemeldVoor }),
  'in-beoordeling': () => ({ ...alle, statussen: ['in-beoordeling'] }),
  'wacht-op-reactie': () => ({ ...alle, statussen: ['reactie-gevraagd'] }),
  'van-mij': (wie) => ({ ...alle, statussen: openStatussen, behandelaarId: wie }),
  afgehandeld: () => ({ ...alle, statussen: afgehandeld }),
};
