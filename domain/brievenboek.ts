/** What is kept of a letter: each version as it was drawn up, and the proof of handing over its files. */
import type { Brief, BriefStatus, BriefStap } from './brief';
import type { EigenAlinea, Voorstel } from './brief-eigen';
import type { Document, FeitId } from './document';
import type { Gevoeligheid } from './dossier';
import type { EigenPassage } from './eigen-passage';
import type { Formuleringen } from './formulering';
import type { Hindernis } from './informeren';
import type { VrijeTekst } from './persoonsgegevens';

/** The letter itself; all of one version carry the same hash. */
export const briefformaten = ['pdf', 'docx', 'html'] as const;
export type Briefformaat = (typeof briefformaten)[number];
/** Beside the letter and never part of it: on which facts each sentence rests, for people (a Word file) and for a program. */
export const herleidingsformaten = ['zinnen', 'json'] as const;
export type Herleidingsformaat = (typeof herleidingsformaten)[number];

export const bestandsformaten = [...briefformaten, ...herleidingsformaten] as const;
export type Bestandsformaat = (typeof bestandsformaten)[number];

export interface BriefVersie {
  readonly id: string;
  /** What people see: `B-2026-0007`. All versions of one letter share it. */
  readonly nummer: string;
  readonly casusId: string;
  readonly soort: string;
  readonly publiek: string;
  /** Of a letter in a series: the gemeente it is for; otherwise empty. */
  readonly variant: string;
  readonly versie: number;
  /** A version that was followed by another one is `vervangen`; it stays readable. */
  readonly status: BriefStatus | 'vervangen';
  readonly document: Document;
  /** SHA-256 of `inhoudVoorHash(document)`, hexadecimal. */
  readonly hash: string;
  readonly makerId: string;
  readonly gemaaktOp: string;
  readonly schrijvers: Brief['schrijvers'];
  readonly akkoord: Brief['akkoord'];
  /** Paragraphs that people wrote; the rest of the document follows from the facts. */
  readonly eigen: readonly EigenAlinea[];
  /** What each fact of this letter said when it was made. */
  readonly blad: Feitenstand;
  /** Key of the picture above it; empty for the look of the sender. */
  readonly logo: string;
}

/** What a letter that left told: its facts without its text. */
export interface Verzondenblad extends Pick<BriefVersie, 'nummer' | 'soort' | 'publiek' | 'variant' | 'blad'> {
  /** When it was released. */
  readonly op: string;
}

export type Feitenstand = Readonly<Record<FeitId, string>>;

/** One step in the life of a letter; only ever added. */
export interface Briefstap {
  readonly id: string;
  readonly briefId: string;
  readonly nummer: string;
  readonly versie: number;
  readonly stap: BriefStap | 'opstellen' | 'terugbrengen' | 'afwijken' | 'plannen' | 'plan-afzeggen' | 'plan-gemist';
  readonly persoonId: string;
  readonly op: string;
  readonly reden: VrijeTekst | null;
}

/** A remark at one paragraph, for who writes. */
export interface Opmerking {
  readonly id: string;
  readonly nummer: string;
  readonly versie: number;
  readonly alinea: string;
  readonly tekst: VrijeTekst;
  readonly persoonId: string;
  readonly op: string;
  readonly afgehandeldOp: string | null;
}

/** Leave to go out of order: asked with a reason, given by a second person. */
export interface Afwijking {
  readonly id: string;
  readonly briefId: string;
  readonly reden: VrijeTekst;
  readonly gevraagdDoor: string;
  readonly gevraagdOp: string;
  readonly akkoordDoor: string | null;
  /** What stood in the way when it was allowed; empty before. */
  readonly hindernissen: readonly Hindernis[];
}

export interface Vrijgaveplan {
  readonly id: string;
  readonly briefId: string;
  /** UTC. */
  readonly moment: string;
  readonly status: 'gepland' | 'uitgevoerd' | 'afgezegd' | 'gemist' | 'geweigerd';
  readonly persoonId: string;
}

/** A link that hands over one file once, to one person, within its term. Only the hash of the token is kept. */
export interface Bestandsbewijs {
  readonly tokenHash: string;
  readonly briefId: string;
  readonly formaat: Bestandsformaat;
  readonly persoonId: string;
  readonly verlooptOp: string;
  readonly gebruiktOp: string | null;
}

/** The letter workshop, as the verbs see it; `reports/` implements it. */
export interface Briefwerk {
  readonly soorten: readonly { readonly soort: string; readonly publieken: readonly string[] }[];
  /** Null when this kind of letter is not written for this audience, or when the facts cannot be read. */
  maak(aanvraag: Briefaanvraag): GemaakteBrief | null;
  /** What a person has to see before the letter is put forward; null when the facts cannot be read. */
  controleer(brief: Lezenswaard, dossierJson: Dossierbestand): Briefcontrole | null;
  /** A Word file as it reads; null when it cannot be read safely. */
  lees(bytes: Uint8Array): Teruggelezen | null;
  /** What people changed in a file that came back. */
  vergelijk(brief: BriefVersie, terug: Teruggelezen): readonly EigenAlinea[];
  /** Letters of one package that say different things about the same fact. */
  tegenspraken(brieven: readonly Lezenswaard[]): readonly Tegenspraak[];
  /** Facts of which this letter says otherwise than the last letter that left for each reader. */
  andersDanVerzonden(brief: Pick<Lezenswaard, 'blad'>, verzonden: readonly Verzondenblad[]): readonly Anders[];
  /** Which facts stand in some of these letters and not in others, in their order. */
  verschillen(brieven: readonly Lezenswaard[]): readonly Verschil[];
}

/** An edited file as it was read: paragraphs, and which version it says it came from. */
export interface Teruggelezen {
  readonly alineas: readonly string[];
  readonly bijgehouden: number;
  readonly kenmerk: string;
  readonly versie: number | null;
  readonly hash: string;
}

export type Dossierbestand = Readonly<Record<string, unknown>>;
export type Lezenswaard = Pick<BriefVersie, 'nummer' | 'versie' | 'soort' | 'publiek' | 'document' | 'blad'>;

export interface GemaakteBrief {
  readonly document: Document;
  readonly gaten: readonly Briefgat[];
  readonly blad: Feitenstand;
  readonly voorstellen: readonly Voorstel[];
}

export interface Tegenspraak {
  readonly omschrijving: string;
  readonly lezingen: readonly { readonly waarde: string; readonly bron: string }[];
}

/** One fact that this letter and letters that left say differently, in words. */
export interface Anders {
  readonly feit: FeitId;
  readonly omschrijving: string;
  readonly nu: string;
  readonly toen: readonly {
    readonly waarde: string;
    readonly bron: string;
    readonly variant: string;
    readonly op: string;
  }[];
  /** The day from which a law or a register says it, where that is the reason; otherwise null. */
  readonly vanaf: string | null;
}

/** A difference with a letter that left, and what explains it. */
export interface Sindsdien {
  readonly omschrijving: string;
  readonly was: string;
  readonly nu: string;
  /** Numbers of the letters that said it. */
  readonly bron: string;
  readonly op: string;
  readonly reden: string | null;
}

export interface GeraakteZin {
  readonly zinId: string;
  readonly zin: string;
  readonly feit: string;
}

export interface Verschil {
  readonly omschrijving: string;
  readonly staatIn: readonly boolean[];
}

export interface GevoeligeZin {
  readonly zinId: string;
  readonly zin: string;
  /** What is delicate about it; a sentence may have more than one reason. */
  readonly waarom: readonly Gevoeligheid[];
}

export interface Briefcontrole {
  readonly gaten: readonly Briefgat[];
  readonly tegenspraken: readonly Tegenspraak[];
  /** Sentences of a delicate tone: each needs a tick of its own from who sets the letter. */
  readonly gevoelig: readonly GevoeligeZin[];
  readonly beladen: readonly { readonly woord: string; readonly zin: string; readonly feit: string | null }[];
  readonly nietVoorPubliek: readonly { readonly woord: string; readonly zin: string }[];
  readonly taal: readonly { readonly tekst: string; readonly advies: string }[];
  readonly nakijken: readonly { readonly feit: string; readonly reden: string }[];
}

export interface Briefaanvraag {
  readonly soort: string;
  readonly publiek: string;
  readonly dossierJson: Dossierbestand;
  readonly kenmerk: string;
  readonly versie: number;
  /** What people wrote in an earlier version; it stays. */
  readonly eigen: readonly EigenAlinea[];
  /** What beheerders made of our sentences, as it held when this version was made. */
  readonly formuleringen: Formuleringen;
  /** Standing texts that beheerders added, as they held then. */
  readonly passages?: readonly EigenPassage[];
  /** ISO date of the letter, or null to leave it to the dossier. */
  readonly datum: string | null;
}

/** A fact that a letter needs and nobody knows yet. */
export interface Briefgat {
  readonly omschrijving: string;
  readonly vragenAan: string;
}

/** What a file is drawn from: the version, and for the list of its sentences and facts also what those facts say now. */
export type Bestandsinhoud =
  | { readonly brief: BriefVersie; readonly formaat: Briefformaat }
  | { readonly brief: BriefVersie; readonly formaat: Herleidingsformaat; readonly dossier: Dossierbestand };

/** Draws a version as files; the same version gives the same bytes. */
export interface Tekenaar {
  teken<F extends Briefformaat>(brief: BriefVersie, formaten: readonly F[]): Promise<Readonly<Record<F, Uint8Array>>>;
  tekenBestand(inhoud: Bestandsinhoud): Promise<Uint8Array>;
}
