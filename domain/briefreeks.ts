/** A series: one raadsinformatiebrief for each council on a list of names, with what differs per gemeente. */
import type { Formuleringen } from './formulering';
import type { BriefVersie, Dossierbestand, GemaakteBrief } from './brievenboek';

export const reeksOvergangen = {
  loopt: { klaar: 'klaar', afbreken: 'afgebroken', stoppen: 'gestopt' },
  klaar: {},
  afgebroken: {},
  /** Who started it lost the right, or the facts cannot be read any more. */
  gestopt: {},
} as const satisfies Record<string, Record<string, string>>;
export type ReeksStatus = keyof typeof reeksOvergangen;

/** What else differs per gemeente is looked up when its letter is made: `Gemeentegegevens`. */
export interface Reeksgemeente {
  readonly gemeente: string;
}

export interface Briefreeks {
  readonly id: string;
  readonly casusId: string;
  readonly makerId: string;
  readonly status: ReeksStatus;
  readonly op: string;
  readonly totaal: number;
  readonly gemaakt: number;
}

export interface Reeksrij {
  readonly volgnummer: number;
  readonly gegevens: Reeksgemeente;
  readonly briefId: string | null;
}

export interface BriefreeksStore {
  voegToe(reeks: Pick<Briefreeks, 'id' | 'casusId' | 'makerId' | 'op'>, rijen: readonly Reeksgemeente[]): Promise<void>;
  vind(id: string): Promise<Briefreeks | null>;
  lopend(): Promise<readonly Briefreeks[]>;
  /** Only from `loopt`. */
  zetStatus(id: string, status: ReeksStatus): Promise<boolean>;
  teMaken(id: string, grens: number): Promise<readonly Reeksrij[]>;
  /** False when another instance made it first. */
  gemaakt(id: string, volgnummer: number, briefId: string): Promise<boolean>;
  /** Letters of a series in order, from this place on. */
  brieven(id: string, na: number, grens: number): Promise<readonly (Reeksrij & { readonly brief: BriefVersie })[]>;
  bewaarToken(id: string, tokenHash: string, persoonId: string, tot: string): Promise<void>;
  metToken(tokenHash: string, nu: string): Promise<{ readonly reeks: Briefreeks; readonly persoonId: string } | null>;
  /** True once. */
  verbruik(tokenHash: string, nu: string): Promise<boolean>;
}

export interface Reeksaanvraag {
  /** With what differs for this gemeente. */
  readonly dossierJson: Dossierbestand;
  readonly formuleringen: Formuleringen;
  readonly gemeente: string;
  readonly kenmerk: string;
}

/** Null while the gemeenten of the accounthoudende regio are a gap: then nobody knows which variant fits. */
export type MaakVoorGemeente = (vraag: Reeksaanvraag) => (GemaakteBrief & { readonly publiek: string }) | null;
