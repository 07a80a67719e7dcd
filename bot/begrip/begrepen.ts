/** What the bot made of one text: the intent, how sure it is, and the facts it read in the words. */
import type { Naar } from '../../domain/doorverwijzing';
import type { MeldingSoort } from '../../domain/melding';

export const intents = [
  'melding.starten',
  'melding.status',
  'melding.aanvullen',
  'melding.intrekken',
  'accountgesprek.vastleggen',
  'accountgesprek.overzicht',
  'trede.opvragen',
  'trede.overzicht',
  'trede.vaststellen',
  'casus.tonen',
  'casus.bijwerken',
  'casus.koppelen',
  'casus.bijpraten',
  'taken.tonen',
  'feiten.tonen',
  'brief.raadsinformatiebrief',
  'brief.persbericht',
  'brief.aanbiedingsbrief',
  'register.opvragen',
  'verwijzing',
  'hulp',
  'stoppen',
  'onbekend',
] as const;

export type Intent = (typeof intents)[number];

export interface Slots {
  /** Official name; only when one aanbieder fits. */
  readonly aanbieder?: string;
  /** Official names to choose from, best first; never together with `aanbieder`. */
  readonly kandidaten?: readonly string[];
  readonly gemeente?: string;
  readonly regio?: string;
  readonly casusnummer?: string;
  readonly meldingsnummer?: string;
  readonly trede?: number;
  readonly soort?: MeldingSoort;
  /** Whole euros where the text says so; never a guess between two amounts. */
  readonly bedrag?: number;
  readonly aantal?: number;
  /** ISO date. */
  readonly datum?: string;
  readonly naar?: Naar;
}

export interface Kandidaat {
  readonly intent: Intent;
  readonly zekerheid: number;
}

export interface Begrepen {
  readonly intent: Intent;
  /** 0 to 1. From `ZEKER` on, an open question may be interrupted for it. */
  readonly zekerheid: number;
  readonly slots: Slots;
  readonly kandidatenIntents: readonly Kandidaat[];
  /** How likely it tells of danger or abuse, from 0 to 1, whatever it was read as. */
  readonly gevaar: number;
}

export const ZEKER = 0.8;
