/** What stands before a person to press, and what a button asks once its texts passed the door. */
import type { Action, Ontvangen } from '../cards/actions';
import type { Onderwerp } from './gesprek-onderwerp';
import type { Antwoord, Inbound } from './messages';

export interface Toegelaten {
  readonly action: Action;
  readonly payload: Ontvangen<Action>;
}

export interface Getoond {
  onthoud(inbound: Inbound, antwoord: Antwoord, nu: string): void;
  /** What the one button does that these words mean; null when none or more than one is meant. */
  vind(inbound: Inbound, tekst: string, nu: string): Toegelaten | null;
  /** "ja" to a card that asks which one: that says not which. */
  vraagtWelke(inbound: Inbound, tekst: string, nu: string): boolean;
  /** Whether the last card asks for something to be filled in. */
  staatFormulier(inbound: Inbound, nu: string): boolean;
  /** What the cards before somebody are about; of what came in through a channel nothing is remembered. */
  onderwerp(inbound: Inbound, nu: string): Onderwerp;
  /** "ja" or "nee" to a question whose buttons carry words of somebody: those are pressed, and the answer is to nothing else. */
  wachtOpKnop(inbound: Inbound, tekst: string, nu: string): boolean;
}
