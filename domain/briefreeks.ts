/** A series: one letter for each council on a list of names, with what differs per gemeente. */
import type { EigenPassage } from './eigen-passage';
import type { BriefStatus } from './brief';
import type { Formuleringen } from './formulering';
import type { Fout } from './fout';
import type { Manier } from './informeren';
import type { PakketBrief } from './vrijgave';
import type { VrijeTekst } from './persoonsgegevens';
import type { Handeling } from './policy';
import type { BriefVersie } from './brievenboek';
import type { Dossierbestand, GemaakteBrief } from './briefwerk';
import type { GeraakteZin } from './briefcontrole';
import type { FeitId } from './document';

/** A series that runs ends in one of three ways. `gestopt`: who started it lost the right, or the facts cannot be read any more. */
export type ReeksStatus = 'loopt' | 'klaar' | 'afgebroken' | 'gestopt';

/** What else differs per gemeente is looked up when its letter is made: `Gemeentegegevens`. */
export interface Reeksgemeente {
  readonly gemeente: string;
}

/** Letters that every council gets one of its own of. */
export const reekssoorten = ['raadsinformatiebrief', 'vervolgbrief', 'aanbiedingsbrief', 'rechtzettingsbrief'] as const;
export type Reekssoort = (typeof reekssoorten)[number];

export interface Briefreeks {
  readonly id: string;
  readonly casusId: string;
  readonly soort: Reekssoort;
  readonly makerId: string;
  /** Makes what is not made yet: who began it, or who went on with it after it stood still. */
  readonly uitvoerderId: string;
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

/** A step that is taken with all letters of a series, one by one: who may, and from which status. */
export const rondestappen = {
  bijwerken: { handeling: 'brief.opstellen', vanaf: ['concept', 'voorgelegd', 'vastgesteld'] },
  voorleggen: { handeling: 'brief.voorleggen', vanaf: ['concept'] },
  vaststellen: { handeling: 'brief.vaststellen', vanaf: ['voorgelegd'] },
  vrijgeven: { handeling: 'brief.vrijgeven', vanaf: ['vastgesteld'] },
  verzenden: { handeling: 'brief.verzenden', vanaf: ['vrijgegeven'] },
  intrekken: { handeling: 'brief.intrekken', vanaf: ['concept', 'voorgelegd', 'vastgesteld', 'vrijgegeven'] },
} as const satisfies Record<string, { readonly handeling: Handeling; readonly vanaf: readonly BriefStatus[] }>;
export type Rondestap = keyof typeof rondestappen;

export const pastBij = (stap: Rondestap, status: string): boolean =>
  rondestappen[stap].vanaf.some((een) => een === status);

/** What a person filled in for all letters together. */
export interface Rondegegevens {
  /** Ids of the delicate sentences that were ticked one by one. */
  readonly bevestigd?: readonly string[];
  readonly hoe?: Manier;
  readonly wanneer?: string;
  readonly bewijs?: VrijeTekst | null;
  readonly reden?: VrijeTekst;
}

export interface Reeksronde {
  readonly id: string;
  readonly reeksId: string;
  readonly stap: Rondestap;
  readonly persoonId: string;
  readonly status: ReeksStatus;
  readonly op: string;
  /** Place of the last letter that had its turn. */
  readonly na: number;
  readonly gedaan: number;
  readonly gelaten: number;
  readonly gegevens: Rondegegevens;
}

/** Why a letter was left where it was. */
export interface Uitval {
  readonly stap: Rondestap;
  readonly fout: Fout;
}

/** What a changed fact did to a letter of a series: which sentences, and whether somebody's approval fell with it. */
export interface Geraaktheid {
  readonly op: string;
  /** Of the text that was touched: a newer version is not. */
  readonly hash: string;
  readonly vervallen: boolean;
  readonly zinnen: readonly GeraakteZin[];
}

/** A letter of a series in its newest version. */
export interface Reeksbrief extends Reeksrij {
  readonly brief: BriefVersie;
  /** Hash of its text when the last round began. */
  readonly gezien: string | null;
  readonly uitval: Uitval | null;
  /** Null when no fact under this text changed. */
  readonly geraakt: Geraaktheid | null;
}

/** With the ids of who recorded that they read this text. */
export type Reeksbladbrief = Reeksbrief & { readonly gelezenDoor: readonly string[] };

/** A letter of a series without its text, with what a change of its facts needs. */
export type Reekslicht = Omit<BriefVersie, 'document' | 'eigen' | 'logo' | 'huisId'> & {
  readonly reeksId: string;
  readonly volgnummer: number;
};

/** Which letters of a series to look at. */
export type Reeksdeel = 'alle' | 'gelaten' | 'geraakt' | 'ongelezen' | 'eigen';

/** How many letters each part has. */
export type Reekstelling = Readonly<Record<Exclude<Reeksdeel, 'alle'>, number>>;

export interface Bladgrens {
  /** Place behind which the page begins. */
  readonly na: number;
  readonly grens: number;
  /** Whose unread letters these are. */
  readonly persoonId: string;
}

/** What is enough to say which texts these are. */
export type Reekstekst = Pick<BriefVersie, 'id' | 'nummer' | 'versie' | 'hash' | 'status' | 'publiek'> & {
  readonly volgnummer: number;
  readonly gemeente: string;
};

export interface BriefreeksStore {
  voegToe(
    reeks: Pick<Briefreeks, 'id' | 'casusId' | 'soort' | 'makerId' | 'op'>,
    rijen: readonly Reeksgemeente[],
  ): Promise<void>;
  vind(id: string): Promise<Briefreeks | null>;
  lopend(): Promise<readonly Briefreeks[]>;
  /** Newest first. */
  alleVan(casusId: string): Promise<readonly Briefreeks[]>;
  /** Only from `loopt`. */
  zetStatus(id: string, status: ReeksStatus): Promise<boolean>;
  /** What was called off or stopped runs again, by who resumes it; false when nothing of it is left to make. */
  hervat(id: string, uitvoerderId: string): Promise<boolean>;
  teMaken(id: string, grens: number): Promise<readonly Reeksrij[]>;
  /** False when another instance made it first. */
  gemaakt(id: string, volgnummer: number, briefId: string): Promise<boolean>;
  /** Letters of a series in order, from this place on. */
  brieven(id: string, na: number, grens: number): Promise<readonly Reeksbrief[]>;
  /** Every letter in order, without its text. */
  teksten(id: string): Promise<readonly Reekstekst[]>;
  /** A part of them, in order. */
  deel(id: string, deel: Reeksdeel, blad: Bladgrens): Promise<readonly Reeksbladbrief[]>;
  /** How many there are of each part. */
  telling(id: string, persoonId: string): Promise<Reekstelling>;
  /** Letters of the casus that are not sent or taken back and that rest on this fact, without their text. */
  opFeit(casusId: string, feit: FeitId): Promise<readonly Reekslicht[]>;
  /** Letters that wait for a step, of one casus or of all, to these councils or to all. */
  wachtend(welke: {
    readonly casusId?: string;
    readonly gemeenten?: readonly string[];
  }): Promise<readonly Reekslicht[]>;
  raak(id: string, volgnummer: number, geraakt: Geraaktheid): Promise<void>;
  /** Who read this version; again is the same. */
  leesAf(briefId: string, persoonId: string, op: string): Promise<void>;
  /** How many of these versions this person recorded as read. */
  gelezenVan(briefIds: readonly string[], persoonId: string): Promise<number>;
  /** The series this letter is of. */
  vanBrief(nummer: string): Promise<string | null>;
  /** The series before this one of the same casus. */
  vorige(id: string): Promise<string | null>;
  /** The last letter that left for this council before the letter with this number. */
  vorigeBrief(casusId: string, gemeente: string, voor: string): Promise<Vorigebrief | null>;
  /** The newest series of a casus that was not called off before its first letter; a letter for one council alone is none. */
  vanCasus(casusId: string): Promise<Briefreeks | null>;
  /** Councils of series that run, whose letter is still to be made. */
  nogTeMaken(casusId: string): Promise<readonly string[]>;
  /** As far as the order of release looks at them, whatever became of their series: one for each status and audience. */
  pakket(casusId: string): Promise<readonly PakketBrief[]>;
  /** Each council with a letter of its own to councils, and when that was released. */
  perRaad(casusId: string): Promise<readonly { readonly wie: string; readonly op: string | null }[]>;
  /** Remembers what the letters say now, and forgets why one was left before. */
  beginRonde(ronde: Reeksronde): Promise<void>;
  laatsteRonde(id: string): Promise<Reeksronde | null>;
  lopendeRondes(): Promise<readonly Reeksronde[]>;
  /** Only while it runs; false when it was called off meanwhile. */
  boekRonde(ronde: Pick<Reeksronde, 'id' | 'na' | 'gedaan' | 'gelaten' | 'status'>): Promise<boolean>;
  laat(id: string, volgnummer: number, uitval: Uitval): Promise<void>;
  bewaarToken(id: string, tokenHash: string, persoonId: string, tot: string): Promise<void>;
  metToken(tokenHash: string, nu: string): Promise<{ readonly reeks: Briefreeks; readonly persoonId: string } | null>;
  /** True once. */
  verbruik(tokenHash: string, nu: string): Promise<boolean>;
}

/** What a follow-up says of the letter before it follows from its number and its facts. */
export type Vorigebrief = Pick<BriefVersie, 'nummer' | 'soort' | 'blad'> & {
  /** Of a letter to one council where this one is for many: then its number is not theirs. */
  readonly variant?: string;
};

export interface Reeksaanvraag {
  readonly soort: Reekssoort;
  /** With what differs for this gemeente. */
  readonly dossierJson: Dossierbestand;
  readonly formuleringen: Formuleringen;
  readonly passages?: readonly EigenPassage[];
  readonly gemeente: string;
  readonly kenmerk: string;
}

/** Null while the gemeenten of the accounthoudende regio are a gap: then nobody knows which variant fits. */
export type MaakVoorGemeente = (vraag: Reeksaanvraag) => (GemaakteBrief & { readonly publiek: string }) | null;
