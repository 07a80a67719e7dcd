/** The letter workshop as the verbs see it; `reports/` implements it. */
import type { Anders, Verzondenblad } from './brief-anders';
import type { EigenAlinea, Voorstel } from './brief-eigen';
import type { Teruggelezen, Vergelijking } from './brief-terug';
import type { Briefcontrole, Briefgat, Tegenspraak, Verschil } from './briefcontrole';
import type { BriefVersie, Feitenstand } from './brievenboek';
import type { Document } from './document';
import type { EigenPassage } from './eigen-passage';
import type { Formuleringen } from './formulering';

export interface Briefwerk {
  readonly soorten: readonly { readonly soort: string; readonly publieken: readonly string[] }[];
  /** Null when this kind of letter is not written for this audience, or when the facts cannot be read. */
  maak(aanvraag: Briefaanvraag): GemaakteBrief | null;
  /** What a person has to see before the letter is put forward; null when the facts cannot be read. */
  controleer(brief: Lezenswaard, dossierJson: Dossierbestand): Briefcontrole | null;
  /** A Word file as it reads; null when it cannot be read safely, `te-lang` when it holds more than a letter ever does. */
  lees(bytes: Uint8Array): Teruggelezen | 'te-lang' | null;
  /** What people changed in a file that came back, and what of it a letter cannot hold. */
  vergelijk(brief: BriefVersie, terug: Teruggelezen): Vergelijking;
  /** Paragraphs that differ between two versions of one letter, in the order of reading. */
  versieverschil(oud: Document, nieuw: Document): readonly Alineaverschil[];
  /** Letters of one package that say different things about the same fact. */
  tegenspraken(brieven: readonly Lezenswaard[]): readonly Tegenspraak[];
  /** Facts of which this letter says otherwise than the last letter that left for each reader. */
  andersDanVerzonden(brief: Pick<Lezenswaard, 'blad'>, verzonden: readonly Verzondenblad[]): readonly Anders[];
  /** Which facts stand in some of these letters and not in others, in their order. */
  verschillen(brieven: readonly Lezenswaard[]): readonly Verschil[];
}

/** `oud` null: it came with the later version; `nieuw` null: it went. */
export interface Alineaverschil {
  readonly oud: string | null;
  readonly nieuw: string | null;
}

export type Dossierbestand = Readonly<Record<string, unknown>>;
export type Lezenswaard = Pick<BriefVersie, 'nummer' | 'versie' | 'soort' | 'publiek' | 'document' | 'blad'>;

export interface GemaakteBrief {
  readonly document: Document;
  readonly gaten: readonly Briefgat[];
  readonly blad: Feitenstand;
  readonly voorstellen: readonly Voorstel[];
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
