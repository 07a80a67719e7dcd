/** An accountgesprek: what was talked about, theme by theme, with fact, perception and interpretation apart. */
import type { VrijeTekst } from './persoonsgegevens';

/** Bron: derived from the headings of the authority's own interviews and the 2019 early-warning handreiking; no official list was found. */
export const gespreksthemas = [
  'financien',
  'omzetzekerheid',
  'governance',
  'administratie',
  'personeel',
  'contractering',
  'wachttijden',
  'voornemens',
  'samenwerking',
  'zorglandschap',
] as const;
export type Gespreksthema = (typeof gespreksthemas)[number];

export const themaStatussen = ['niet-besproken', 'geen-zorgen', 'aandacht', 'zorg'] as const;
export type ThemaStatus = (typeof themaStatussen)[number];

export const gesprekSoorten = ['aanbieder', 'regio', 'gemeente'] as const;
export type GesprekSoort = (typeof gesprekSoorten)[number];

export interface Themaverslag {
  readonly status: ThemaStatus;
  readonly feit: VrijeTekst | null;
  readonly beleving: VrijeTekst | null;
  readonly duiding: VrijeTekst | null;
}

export interface AccountgesprekInvoer {
  /** ISO date of the conversation. */
  readonly datum: string;
  readonly soort: GesprekSoort;
  readonly partijId: string;
  /** Functions, not names. */
  readonly deelnemers: VrijeTekst | null;
  readonly aanleiding: VrijeTekst | null;
  readonly themas: Readonly<Partial<Record<Gespreksthema, Themaverslag>>>;
  /** The two official questions: the actual risk of discontinuity, and whether the supply of care is in danger. */
  readonly risicoDiscontinuiteit: VrijeTekst | null;
  readonly aanbodInGevaar: VrijeTekst | null;
  readonly afspraken: VrijeTekst | null;
  readonly volgendGesprek: string | null;
  readonly vertrouwelijk: boolean;
}

/** Lifecycle: a final report is never overwritten, a newer version replaces it. */
export const gesprekOvergangen = {
  gepland: { vastleggen: 'concept', afronden: 'definitief' },
  concept: { vastleggen: 'concept', afronden: 'definitief' },
  definitief: { corrigeren: 'vervangen' },
  vervangen: {},
} as const satisfies Record<string, Record<string, string>>;
export type GesprekStatus = keyof typeof gesprekOvergangen;

export interface Accountgesprek {
  readonly id: string;
  readonly nummer: string;
  readonly invoer: AccountgesprekInvoer;
  readonly partijNaam: string;
  readonly status: GesprekStatus;
  readonly makerId: string;
  readonly vastgelegdOp: string;
}
