/** What a person has to see before a letter is put forward, and where letters of one package differ. */
import type { FeitId } from './document';
import type { Gevoeligheid } from './dossier';
import type { Navraag } from './feit';

/** A fact that a letter needs and nobody knows yet. */
export interface Briefgat {
  readonly omschrijving: string;
  readonly vragenAan: string;
  /** Left out for a marker that somebody typed. */
  readonly feit?: FeitId;
  /** Somebody asked already. */
  readonly navraag?: Navraag;
}

export interface Tegenspraak {
  readonly omschrijving: string;
  readonly lezingen: readonly { readonly waarde: string; readonly bron: string }[];
}

export interface GeraakteZin {
  readonly zinId: string;
  readonly zin: string;
  readonly feit: string;
  /** Nobody changed it: it follows from this other fact, that somebody did. */
  readonly volgtUit?: string;
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
