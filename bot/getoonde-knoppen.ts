/** What stands before a person to press, and what a button asks once its texts passed the door. */
import type { Action, Ontvangen } from '../cards/actions';
import type { Antwoord, Inbound } from './messages';

export interface Toegelaten {
  readonly action: Action;
  readonly payload: Ontvangen<Action>;
}

export interface Getoond {
  onthoud(inbound: Inbound, antwoord: Antwoord, nu: string): void;
  /** What the one button does that these words mean; null when none or more than one is meant. */
  vind(inbound: Inbound, tekst: string, nu: string): Toegelaten | null;
  /** "ja" or "nee" to a question whose buttons carry words of somebody: those are pressed, and the answer is to nothing else. */
  wachtOpKnop(inbound: Inbound, tekst: string, nu: string): boolean;
}
