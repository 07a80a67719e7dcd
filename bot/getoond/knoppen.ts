/** What stands before a person to press, and what a button asks once its texts passed the door. */
import type { Action, Ontvangen, Payload } from '../../cards/actions';
import type { Lijstrij } from './lijstrij';
import type { Onderwerp } from './onderwerp';
import type { Antwoord, Inbound, Kaart } from '../messages';
import type { Net } from './net-getoond';
import type { OpenConcept } from './open-concept';

export interface Toegelaten {
  readonly action: Action;
  readonly payload: Ontvangen<Action>;
}

/** Words of somebody that wait behind a button until he decides (ADR 168). */
export interface Wachtend {
  /** Keeps them; null where more than one button does. */
  readonly houd: Toegelaten | null;
  /** Lets him type them anew, or go on with what is half-way. */
  readonly anders: Toegelaten | null;
  /** Begins a melding with them, where they read as one beside a question of the meldpunt. */
  readonly melding: Toegelaten | null;
  /** The guard found something in it: "nee" then means that he types it anew. */
  readonly gemaskeerd: boolean;
  readonly tekst: string;
  readonly kaart: Kaart;
  /** How often it was laid before him again. */
  readonly keer: number;
}

export interface Getoond {
  /** With his id: what a message was about stays the subject of what is answered under it. */
  /** After a guess what he meant, a form that stood there before stands there still. */
  onthoud(inbound: Inbound, antwoord: Antwoord & { readonly gokt?: true }, nu: string, persoonId?: string): void;
  /** What the one button does that these words mean; null when none or more than one is meant. */
  vind(inbound: Inbound, tekst: string, nu: string): Toegelaten | null;
  /** What shows the one line of a list that these words point at: "die van Maanvaren", "de onderste". `naam`: heard in them, as the register has it. */
  opRegel(inbound: Inbound, tekst: string, nu: string, naam?: string): Toegelaten | null;
  /** The lines of a list on the last card, from top to bottom. */
  rijen(inbound: Inbound, nu: string): readonly Lijstrij[];
  /** "ja" to a card that asks which one: that says not which. */
  vraagtWelke(inbound: Inbound, tekst: string, nu: string): boolean;
  /** The days with a year on the last card. */
  dagen(inbound: Inbound, nu: string): readonly string[];
  /** What stands behind every button of one kind on the last card, from top to bottom: "de eerste" of a list. */
  rij(inbound: Inbound, nu: string, action: Action): readonly Readonly<Record<string, unknown>>[];
  /** What he said of a tredebepaling that stands behind a button of the last card. */
  bepaling(inbound: Inbound, nu: string): Klaar | null;
  /** The last card, when it asks for something to be filled in and holds nothing that may not be kept. */
  formulier(inbound: Inbound, nu: string): Kaart | null;
  /** It is no longer his to see. */
  formulierWeg(inbound: Inbound): void;
  /** The draft that he did not send and did not throw away, also after other cards; null when there is none. */
  concept(inbound: Inbound, nu: string, persoonId: string): OpenConcept | null;
  conceptWeg(inbound: Inbound): void;
  /** A button was pressed, or its words were typed: what makes something of a draft ends it, and a draft that comes back is shown anew. */
  gedrukt(inbound: Inbound, knop: Toegelaten): void;
  /** A message of the outbox arrived at this person: what it is about, and none of its buttons. */
  bezorg(persoonId: string, kaart: Kaart, nu: string): void;
  /** What the cards before somebody are about, and with his id also the messages; of what came in through a channel nothing is remembered. */
  onderwerp(inbound: Inbound, nu: string, persoonId?: string): Onderwerp;
  /** He was shown nothing of this one: what he goes on about without a name is about that, and not about what stood there before. */
  zonderToegang(inbound: Inbound, over: string, nu: string): void;
  /** The one task, talk or fact that the last card or message names. */
  net(inbound: Inbound, nu: string, persoonId: string): Net | null;
  /** "ja" or "nee" to a question whose buttons carry words of somebody, or the title of one of them: those are pressed, and the answer is to nothing else. */
  wachtOpKnop(inbound: Inbound, tekst: string, nu: string): boolean;
  /** What he typed last and is kept nowhere before he decides. */
  wachtend(inbound: Inbound, nu: string): Wachtend | null;
}

/** What was said of a tredebepaling while another one waits on that casus. */
export type Klaar = Payload<'tredebepaling.formulier'>;
