/** The sentences around a letter that is read in the chat: its parts on the card, and the pages of the whole. */
import { opsomming } from './lijst';

/** What is looked for in every letter. */
export const gezocht = ['gaten', 'geraakt', 'tegenspraken', 'beladen', 'gevoelig'] as const;
export type Gezocht = (typeof gezocht)[number];

const watGezocht: Readonly<Record<Gezocht, string>> = {
  gaten: 'ontbrekende gegevens',
  geraakt: 'zinnen die niet meer bij de feiten passen',
  tegenspraken: 'tegenspraak',
  beladen: 'beladen woorden',
  gevoelig: 'gevoelige zinnen',
};

export const brieflezingTekst = {
  aan: 'Aan',
  betreft: 'Betreft',
  geteld: (kop: string, aantal: number): string => `${kop} (${String(aantal)})`,
  vouw: (kop: string): string => `${kop}: tonen of verbergen`,
  /** Of what was looked for, how often it was found. */
  nietGevonden: (gevonden: Partial<Readonly<Record<Gezocht, number>>>): readonly string[] => {
    const niet = gezocht.filter((wat) => gevonden[wat] === 0);
    return niet.length === 0 ? [] : [`Nagekeken en niet gevonden: ${opsomming(niet.map((een) => watGezocht[een]))}.`];
  },
  verschilKop: 'Verschil met de andere brieven van deze casus',
  vergeleken: (brieven: readonly string[]): string => `Vergeleken: ${opsomming(brieven)}.`,
  briefkop: 'De brief',
  kiesKop: 'Kies een kop om dat deel te lezen.',
  deel: (plek: number): string => `Deel ${String(plek)} van de brief: tonen of verbergen`,
  verder: 'Verder in de brief',
  voetnoten: 'Voetnoten',
  rest: (aantal: number): string =>
    aantal === 1
      ? 'Nog 1 deel past niet op deze kaart. U leest het in de hele brief.'
      : `Nog ${String(aantal)} delen passen niet op deze kaart. U leest ze in de hele brief.`,
  knop: { heleBrief: 'Hele brief lezen', verder: 'Verder lezen', terug: 'Vorige bladzijde' },
  bladkop: (nummer: string, versie: number): string => `${nummer}, versie ${String(versie)}: de hele brief`,
  blad: (blad: number, bladen: number): string => `Bladzijde ${String(blad)} van ${String(bladen)}`,
  samenvatting: (nummer: string, blad: number, bladen: number): string =>
    bladen === 1
      ? `De hele brief ${nummer}.`
      : `De hele brief ${nummer}, bladzijde ${String(blad)} van ${String(bladen)}.`,
} as const;
