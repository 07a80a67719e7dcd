/** A standing text that a beheerder added: a paragraph of its own in one kind of letter, about one theme, at the treden that were chosen. */
import type { VrijeTekst } from './persoonsgegevens';
import type { Trede } from './trede';

export const passagethemas = [
  'voorgeschiedenis',
  'oordeel',
  'plan',
  'hulp',
  'toezicht',
  'gevolgen',
  'communicatie',
  'vervolg',
] as const;
export type Passagethema = (typeof passagethemas)[number];

export interface EigenPassage {
  readonly id: string;
  readonly naam: VrijeTekst;
  readonly thema: Passagethema;
  readonly treden: readonly Trede[];
  readonly soort: string;
  readonly publiek: string;
  /** With `{feit}` where it prints a fact that these readers may see. */
  readonly tekst: VrijeTekst;
  /** Taken out of use: it stands in no letter that is made from then on, and its history stays. */
  readonly vervallen: boolean;
}

/** The sentence in a letter that is this passage. */
export const passageZin = (id: string): string => `passage.${id}`;

export const langstePassagenaam = 80;
export const langstePassage = 1_000;
/** More would make a letter nobody reads, and a card nobody can open. */
export const meestePassages = 60;
