/** The wording that a beheerder chose for one sentence of a letter; which sentences there are and when they stand stays code. */
import type { VrijeTekst } from './persoonsgegevens';

export interface Formulering {
  /** Our sentence as it was when it was replaced, with `{feit}` where it prints a fact: a variant that says something else keeps our words. */
  readonly basis: string;
  /** Null: our own sentence again. */
  readonly tekst: VrijeTekst | null;
}

/** By `formuleringSleutel`. */
export type Formuleringen = Readonly<Record<string, Formulering>>;

/** The place of a sentence: the same id may stand in another letter, or for other readers. */
export interface Zinplek {
  readonly soort: string;
  readonly publiek: string;
  readonly zin: string;
}

export const formuleringSleutel = ({ soort, publiek, zin }: Zinplek): string => `${soort}/${publiek}/${zin}`;

/** Behind `~` in `zin`: which of our wordings of that sentence is meant. Short, and the same on every machine. */
export function variantVan(basis: string): string {
  let som = 0x811c9dc5;
  for (const teken of basis) som = Math.imul(som ^ (teken.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return som.toString(36);
}

export function zinplekUit(sleutel: string): Zinplek {
  const [soort = '', publiek = '', ...rest] = sleutel.split('/');
  return { soort, publiek, zin: rest.join('/') };
}

/** A sentence that may be worded otherwise, as it reads in a sample case that shows it. */
export interface Zinvoorbeeld {
  readonly zin: string;
  readonly basis: string;
  /** The same with its notes and links, for in the form. */
  readonly sjabloon: string;
  readonly voorbeeld: string;
  /** Whose case that is, and what had to be changed in it before this sentence showed. */
  readonly casus: string;
  readonly anders: readonly { readonly omschrijving: string; readonly waarde: string }[];
  readonly feiten: readonly { readonly feit: string; readonly omschrijving: string }[];
}

export interface Zinproef {
  /** What the new wording reads like in the sample case. */
  readonly voorbeeld: string;
  /** Facts that our sentence prints and this wording does not, in words. */
  readonly verloren: readonly string[];
}

/** How a standing text reads, and in whose case. */
export interface Passageproef {
  readonly voorbeeld: string;
  readonly casus: string;
}

/** What the letter workshop knows of its sentences, read on a sample case. */
export interface Formuleerwerk {
  zinnen(soort: string, publiek: string): readonly Zinvoorbeeld[];
  /** What is wrong with a wording, in sentences; otherwise how it reads. */
  beproef(plek: Zinplek, tekst: string): { readonly fouten: readonly string[]; readonly proef: Zinproef | null };
  /** The same for a standing text that is no sentence of ours. */
  beproefPassage(
    brief: Pick<Zinplek, 'soort' | 'publiek'>,
    tekst: string,
  ): { readonly fouten: readonly string[]; readonly proef: Passageproef | null };
}

export const langsteFormulering = 600;
