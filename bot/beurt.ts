/** One turn: what came in, who sent it and the unit of work it runs in. A turn is one transaction. */
import type { Werk } from '../app/use-case';
import type { Briefwerk } from '../domain/briefwerk';
import type { Formuleerwerk } from '../domain/formulering';
import type { Gebiedenlezer } from '../domain/gebieden-ports';
import type { Gegevenslezer, Gemeentelogo } from '../domain/gemeentegegevens';
import type { Handeling } from '../domain/policy';
import type { Result } from '../domain/result';
import type { Volgorde } from '../domain/vrijgave';
import type { Turn } from '../domain/traffic';
import type { Casusvraag } from '../domain/casusvraag';
import type { Meldingwens } from '../domain/meldingwens';
import type { Paginavraag } from '../domain/paginavraag';
import type { Intent } from './begrip/begrepen';
import type { Register } from './begrip/register';
import type { Draad } from './draad/geheugen';
import type { Briefontvangst, Gegevensontvangst, Ontvangst } from './bestanden/ontvangst';
import type { Getoond, Toegelaten } from './getoond/knoppen';
import type { Meegebracht } from './melding/meegebracht';
import type { Antwoord, Gespreksverwijzing, Inbound, InvokeAntwoord, Kaart, Outbound } from './messages';

export interface Beurt extends Werk {
  readonly inbound: Inbound;
  readonly eenheid: Turn;
  readonly register: Register;
  /** Days that stand before him: said without a year it is that one. */
  readonly dagen: readonly string[];
  readonly huis: Huis;
  /** Documents that came with the message, fetched before the turn. */
  readonly ontvangen?: readonly Ontvangst[];
  /** Letters that came back with the message, read before the turn; null when none did. */
  readonly brieven?: readonly Briefontvangst[] | null;
  /** A file with what differs per gemeente; null when none came. */
  readonly gegevens?: Gegevensontvangst | null;
  /** Does what an intent asks, as if the text had meant it with certainty: for a choice between guesses, or with `over` between names. */
  volg(intent: Intent, tekst: string, over?: string): Promise<BeurtAntwoord>;
  /** The same turn as if it came in through that personal chat of the same person. */
  inChat(gesprek: Gespreksverwijzing): Beurt;
  /** The same turn as if one line of a list stood open, and nothing else; `knoppen`: behind the buttons of that line. */
  bijRij(knoppen: readonly unknown[]): Beurt;
  /** Reads words that waited behind a button as if they were typed now; about `over` where they name nobody. */
  alsGetypt(tekst: string, over?: string): Promise<BeurtAntwoord>;
  /** What was typed is surely of the draft that stands there; null when none does any more. */
  bijConcept(tekst: string): Promise<BeurtAntwoord | null>;
  /** Does what this button would do. */
  druk(knop: Toegelaten): Promise<BeurtAntwoord>;
  /** What is asked of a casus, as if it had been typed with that casus in front; `gezegd` goes into the form for it. */
  overCasus(vraag: Casusvraag, casus: string, gezegd?: string): Promise<BeurtAntwoord>;
  /** A page that was offered as a guess; `over`: the casus that was before him then. */
  openPagina(pagina: Paginavraag, tekst: string, over?: string): Promise<BeurtAntwoord>;
  /** What is wanted with a melding, as if it had been typed with that melding in front; `gezegd` goes into the form for it. */
  overMelding(wens: Meldingwens, melding: string, gezegd?: string): Promise<BeurtAntwoord>;
  /** A fresh one-time key for a card that changes something. */
  nieuweSleutel(): string;
}

/** What the handlers need besides the database; made in `main.ts`. */
export interface Huis {
  /** Address people reach us at, without a slash at the end. */
  readonly publicUrl: string;
  readonly briefwerk: Briefwerk;
  readonly formuleerwerk: Formuleerwerk;
  readonly gegevenslezer: Gegevenslezer;
  readonly gebiedenlezer: Gebiedenlezer;
  /** Checks a picture of a gemeente before it stands above any letter. */
  leesLogo(naam: string, bytes: Uint8Array, alt: string): Result<Gemeentelogo, string>;
  /** The order of release of letters. */
  readonly volgorde: Volgorde;
  /** A series of letters was started: progress is shown in that conversation, on the card that was pressed when there is one. */
  wekReeksen(reeks: string, gesprek: Gespreksverwijzing, kaart: string | null): void;
  /** What stands before each person to press. */
  readonly getoond: Getoond;
  /** What somebody asked last, to ask the same of another. */
  readonly draad: Draad;
  /** What somebody wanted to report among others and finds back in the personal chat he opens. */
  readonly meegebracht: Meegebracht;
  /** SHA-256, hexadecimal. */
  hash(tekst: string): string;
  /** A keyed hash, hexadecimal: proves that a receipt is ours. */
  onderteken(tekst: string): string;
  /** A secret nobody can guess, fit for a web address. */
  geheim(): string;
}

/** An answer with what may be kept of it: a text that was referred elsewhere stays out of every table. */
export interface BeurtAntwoord extends Antwoord {
  readonly nietBewaren?: true;
  /** It says only that nothing is shown. */
  readonly geweigerd?: true;
  /** For want of a right, or because there is no such thing: on a card these are told apart by nobody. */
  readonly geenToegang?: true;
  /** The right that was wanting: no part of the answer, and only said to who may see the casus it was about. */
  readonly handeling?: Handeling | undefined;
  /** Right below a refusal stands the offer to file a melding of what was typed. */
  readonly biedtMelding?: true;
  /** It shows what he brought along from a channel or group, which is his from then on. */
  readonly meegebracht?: true;
  /** It was asked among others, and its asker has no personal chat: nothing of the answer went anywhere. `gevaar`: it stands with where to call. */
  readonly zonderChat?: 'vraag' | 'gevaar';
  /** It only offers guesses at what was meant. */
  readonly gokt?: true;
  /** Said where it was asked when its asker has no personal chat: it was done, and only the rest waits there. */
  readonly gedaan?: (link: string) => string;
  /** For the personal chat of who asked, when the question came from a group or channel. */
  readonly prive?: readonly Outbound[];
}

export const zeg = (...berichten: (string | Kaart)[]): BeurtAntwoord => ({
  berichten: berichten.map(bericht),
  invoke: null,
});

export const bericht = (inhoud: string | Kaart): Outbound =>
  typeof inhoud === 'string' ? { soort: 'tekst', tekst: inhoud } : { soort: 'kaart', kaart: inhoud };

/** A card in the place of the one that was pressed, and messages after it. On a plain submit both are messages. */
export const vervang = (kaart: Kaart, ...berichten: (string | Kaart)[]): BeurtAntwoord => ({
  berichten: berichten.map(bericht),
  invoke: { soort: 'kaart', kaart },
});

export const invoke = (antwoord: InvokeAntwoord): BeurtAntwoord => ({ berichten: [], invoke: antwoord });

export const stilte: BeurtAntwoord = { berichten: [], invoke: null };

/** What was asked in words has no key of its own: the activity is unique within its conversation, and only this person's. */
const WOORD = 'woord:';
export const woordSleutel = ({ actor, inbound, nieuweSleutel }: Beurt): string =>
  `${WOORD}${actor.persoonId}:${inbound.gesprek.gesprekId}:${inbound.activityId ?? nieuweSleutel()}`;

/** A button that goes on with what was typed: it cannot carry the key of words, and of a card it keeps the one. */
export const knopSleutel = ({ nieuweSleutel }: Beurt, sleutel: string): string =>
  sleutel.startsWith(WOORD) ? nieuweSleutel() : sleutel;
