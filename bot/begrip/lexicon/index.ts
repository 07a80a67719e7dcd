/** Every concept of the bot in one lexicon, and the names by which the intents may ask for them. */
import { doorverwijswoorden } from './doorverwijzen';
import { gesprekswoorden } from './gesprek';
import { handelingen } from './handelingen';
import { problemen } from './problemen';

export const lexicon = { ...handelingen, ...gesprekswoorden, ...problemen, ...doorverwijswoorden };

export type Begrip = keyof typeof lexicon;

/** Any of these concepts: shorter to say in the tables. */
export const groepen = {
  /** The organisation itself is in motion or in trouble. */
  organisatieNood: ['geldnood', 'nietBetalen', 'stopt', 'wijziging', 'vertrekt', 'verband'],
  geld: ['geldnood', 'nietBetalen'],
  slachtoffer: ['eenKind', 'mijnKind'],
  overOns: ['@aanbieder', 'aanbiederWoord', 'capaciteit'],
  brief: ['rib', 'persbericht', 'aanbiedingsbrief'],
  plaats: ['@gemeente', '@regio'],
} as const satisfies Record<string, readonly (Begrip | Merk)[]>;

export type Merk =
  | '@aanbieder'
  | '@gemeente'
  | '@regio'
  | '@casusnummer'
  | '@meldingsnummer'
  | '@trede'
  /** From one trede to another. */
  | '@tredewissel'
  | '@datum'
  | '@bedrag'
  | '@aantal'
  /** Asks something: a question mark, or a question word in front. */
  | '@vraagzin'
  /** At most five words. */
  | '@kort'
  /** At most two words. */
  | '@heelKort';

export type Kenmerk = Begrip | Merk | keyof typeof groepen;
