/** What a letter is before it is drawn: blocks of sentences, and each sentence knows the facts it rests on. */

/** Path of a fact in the dossier, for instance `trede.nummer` or `rvb.omvang`. */
export type FeitId = string;

/** A run of text inside a sentence. Only `tekst` comes from the template; everything else rests on a fact. */
export type Stuk =
  | ({ readonly soort: 'tekst'; readonly tekst: string } & Letters)
  | { readonly soort: 'feit'; readonly feit: FeitId; readonly tekst: string }
  /** A required fact that nobody knows yet; `tekst` is the whole marker: `[ONTBREEKT: … — vragen aan: …]`. */
  | { readonly soort: 'ontbreekt'; readonly feit: FeitId; readonly tekst: string }
  /** A fact taken out on a ground of the Woo; `tekst` is what the reader sees, never the value. */
  | { readonly soort: 'weggelakt'; readonly feit: FeitId; readonly tekst: string; readonly grond: string }
  | { readonly soort: 'voetnoot'; readonly nummer: number }
  | ({ readonly soort: 'link'; readonly tekst: string; readonly url: string } & Letters);

/** What people made bold or slanted in words of their own; a template has none of it. */
export interface Letters {
  readonly vet?: true;
  readonly cursief?: true;
}

/** One sentence (or heading, or cell). `id` is stable over versions: a reader's remark and a changed fact point at it. */
export interface Zin {
  readonly id: string;
  readonly stukken: readonly Stuk[];
  /** Facts that chose this sentence without being printed in it: it is touched when they change. */
  readonly rustOp?: readonly FeitId[];
  /** Lists in this sentence whose length chose the words around them: `werkt` or `werken`. */
  readonly vorm?: readonly FeitId[];
}

export type Blok =
  /** niveau 1 is the title of the document and occurs once. */
  | { readonly soort: 'kop'; readonly niveau: 1 | 2 | 3; readonly zin: Zin }
  /** `vet`: the lead of a press release. `klein`: small print such as the boilerplate. */
  | { readonly soort: 'alinea'; readonly zinnen: readonly Zin[]; readonly stijl?: 'gewoon' | 'vet' | 'klein' | 'label' }
  | { readonly soort: 'lijst'; readonly genummerd: boolean; readonly items: readonly (readonly Zin[])[] }
  /** The head of a letter: Aan, Van, Datum, Kenmerk, Betreft … drawn as label and value. */
  | {
      readonly soort: 'kopblok';
      readonly regels: readonly { readonly label: string; readonly zinnen: readonly Zin[] }[];
    }
  | {
      readonly soort: 'tabel';
      readonly bijschrift: string;
      readonly kop: readonly string[];
      readonly rijen: readonly (readonly Zin[])[];
    }
  /** The signature: lines that stay together on one page. */
  | { readonly soort: 'ondertekening'; readonly regels: readonly Zin[] };

export interface Voetnoot {
  readonly nummer: number;
  readonly zinnen: readonly Zin[];
}

/** A whole letter, ready to draw. Two documents with equal content have equal `inhoudVoorHash`. */
export interface Document {
  readonly soort: string;
  readonly titel: string;
  /** What people call this document, such as `B-2026-0007`; empty when it was made without a database. */
  readonly kenmerk: string;
  readonly versie: number;
  /** Until it is vastgesteld every page says CONCEPT. */
  readonly concept: boolean;
  /** ISO date of the letter, or null while it is not known: then nothing is dated relative to it. */
  readonly datum: string | null;
  /** The sender as printed above and in the footer; never the name of a person. */
  readonly afzender: string;
  readonly blokken: readonly Blok[];
  readonly voetnoten: readonly Voetnoot[];
  /** Facts on which it rests that no sentence stands here about, and what they said: no part of the text. */
  readonly zwijgt?: Readonly<Record<FeitId, string>>;
}

/** The text of a sentence as a reader sees it. */
export const zinTekst = (zin: Zin): string =>
  zin.stukken.map((stuk) => (stuk.soort === 'voetnoot' ? '' : stuk.tekst)).join('');

/** Every sentence of a document in reading order. */
export function alleZinnen(document: Document): readonly Zin[] {
  return [...document.blokken.flatMap(blokZinnen), ...document.voetnoten.flatMap((noot) => noot.zinnen)];
}

function blokZinnen(blok: Blok): readonly Zin[] {
  switch (blok.soort) {
    case 'kop':
      return [blok.zin];
    case 'alinea':
      return blok.zinnen;
    case 'lijst':
      return blok.items.flat();
    case 'kopblok':
      return blok.regels.flatMap((regel) => regel.zinnen);
    case 'tabel':
      return blok.rijen.flat();
    case 'ondertekening':
      return blok.regels;
  }
}

/** Characters of its sentences: what the size of a file is estimated from. */
export const aantalTekens = (document: Document): number =>
  alleZinnen(document).reduce((som, zin) => som + zinTekst(zin).length, 0);

export const aantalWoorden = (document: Document): number =>
  alleZinnen(document).reduce((som, zin) => som + (zinTekst(zin).match(/[\p{L}\d]\S*/gu) ?? []).length, 0);

/**
 * The content that approval is about, as a canonical string; the caller hashes it.
 * PDF, DOCX and HTML of one version carry the same hash because they are drawn from the same string.
 */
export function inhoudVoorHash(document: Document): string {
  const { soort, titel, datum, afzender, blokken, voetnoten } = document;
  return JSON.stringify({ soort, titel, datum, afzender, blokken, voetnoten });
}
