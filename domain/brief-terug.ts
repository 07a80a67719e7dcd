/** What comes back when somebody edited a letter in Word: what was read of the file, and what of it does not come into the letter. */
import type { EigenAlinea } from './brief-eigen';
import type { Nadruk } from './nadruk';

/** What was found in an edited file besides its words; of each the person who sent it is told. */
export interface Terugtelling {
  /** Changes that were still tracked; taken as made. */
  readonly bijgehouden: number;
  /** Remarks in the margin: nobody's text, so they stay in the file. */
  readonly opmerkingen: number;
  /** Pieces of text that Word does not show, or in a way that nobody sees. Read like all text, so that nothing of theirs is lost. */
  readonly verborgen: number;
  /** A letter of ours holds none: their cells become paragraphs. */
  readonly tabellen: number;
  /** Text boxes and shapes with words: each becomes paragraphs before the one it hangs on. */
  readonly kaders: number;
  /** Pictures and whatever else is no text: not in the letter, and told one by one. */
  readonly weggelaten: readonly Weglating[];
}

/** The paragraphs of a part of the file, and what stood around them. */
export interface GelezenAlineas extends Terugtelling {
  readonly alineas: readonly string[];
  /** Heading, point of a list, or running text: of each of those, in the same order. */
  readonly vormen: readonly Vorm[];
  /** What stands out in each of those; null: more than a letter keeps. */
  readonly nadruk: readonly (readonly Nadruk[] | null)[];
  readonly links: readonly Link[];
}

/** An edited file as it was read: paragraphs, and which version it says it came from. */
export interface Teruggelezen extends GelezenAlineas {
  /** How many of the paragraphs, at the end, are footnotes. */
  readonly noten: number;
  /** What stands above and below every page, each text once. */
  readonly bladkop: readonly string[];
  readonly bladvoet: readonly string[];
  /** From the properties of the file: somebody's word, to be looked up and never believed. */
  readonly kenmerk: string;
  readonly versie: number | null;
  readonly hash: string;
}

export type Vorm = 'tekst' | 'kop' | 'punt';

export interface Link {
  readonly tekst: string;
  readonly url: string;
  readonly alinea: string;
}

/** What the file holds otherwise than the letter. */
export interface Vergelijking {
  readonly eigen: readonly EigenAlinea[];
  /** What the drawing adds to every letter and somebody changed: it comes back as it was. */
  readonly vast: readonly Vastewijziging[];
  /** Everything of the file that is not in the letter: what was read of it, and what only the comparison shows. */
  readonly weggelaten: readonly Weglating[];
}

export type Vasteplek = 'bladkop' | 'bladvoet' | 'afzender' | 'concept' | 'gatenlijst' | 'opschrift' | 'label';

/** `nu` empty: it was taken out; `was` empty: it came with it. */
export interface Vastewijziging {
  readonly waar: Vasteplek;
  readonly was: string;
  readonly nu: string;
}

/** How words look. */
export const opmaken = [
  'vet',
  'cursief',
  'onderstreept',
  'doorgehaald',
  'gemarkeerd',
  'letterkleur',
  'lettergrootte',
  'hoofdletters',
  'verhoogd',
] as const;
export type Opmaak = (typeof opmaken)[number];

/** What may stand in a Word file and is no text of a letter. */
export type Weggelaten =
  | Opmaak
  | 'afbeelding'
  | 'smartart'
  | 'grafiek'
  | 'formule'
  | 'object'
  | 'vorm'
  | 'teken'
  | 'eindnoot'
  | 'voetnoot'
  | 'bestand'
  | 'opmerking'
  | 'link'
  | 'pagina-einde'
  | 'als-kop'
  | 'als-punt'
  | 'als-tekst';

/** Something of the file that is not in the letter now. */
export interface Weglating {
  readonly wat: Weggelaten;
  /** As the file calls it, or the words it is about; empty when it has no name. */
  readonly naam: string;
  /** How the paragraph begins that it stands in, or after; empty: before everything. */
  readonly alinea: string;
  readonly isErna: boolean;
  /** Above or below every page, and in no paragraph of the letter; or in more paragraphs than it is not. */
  readonly plek?: 'bladkop' | 'bladvoet' | 'overal';
}
