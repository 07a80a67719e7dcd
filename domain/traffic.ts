/** What the bot keeps of its own traffic: activities that came in, chats it may speak in, drafts, and messages that wait to leave. */
import type { Bezorgstatus } from './bezorging';
import type { Berichtinstelling, Wachtreden } from './bezorgmoment';
import type { Bezorgwijze } from './bezorgwijze';
import type { Eenheid, OutboxRij } from './ports';

export type Binnenkomst =
  | { readonly soort: 'nieuw' }
  /** Seen before; `antwoord` is the JSON of the first answer, or null when none may be kept. */
  | { readonly soort: 'herhaald'; readonly antwoord: string | null };

export interface InboxStore {
  /** Claims an activity inside this unit of work; only one unit can. */
  neemAan(activiteit: string, gesprek: string, op: string): Promise<Binnenkomst>;
  /** Keeps the answer in the same transaction as its effects, so that a crash before sending loses nothing. */
  bewaarAntwoord(activiteit: string, antwoord: string | null): Promise<void>;
  /** Whether something of another kind came in through this conversation since then. */
  kwamOok(gesprek: string, andersDan: string, sinds: string): Promise<boolean>;
  zetVerzonden(...activiteiten: readonly string[]): Promise<void>;
  /** Forgets what was answered in this conversation: something in it may not be kept after all. */
  wisAntwoorden(gesprek: string): Promise<void>;
  /** Answers that were committed but perhaps never sent: the process stopped in between. */
  nietVerzonden(
    sinds: string,
    tot: string,
    grens: number,
  ): Promise<readonly { readonly activiteit: string; readonly antwoord: string; readonly op: string }[]>;
  antwoord(activiteit: string): Promise<string | null>;
  /** Whether it came in and was claimed. */
  kent(activiteit: string): Promise<boolean>;
  /** Whether anything was done since that moment that may have changed who may read what. */
  rechtenGewijzigd(sinds: string): Promise<boolean>;
  /** Removes what no channel redelivers any more; the number of rows removed. */
  ruimOp(voor: string): Promise<number>;
}

export interface Chat {
  readonly gesprek: string;
  readonly soort: string;
  /** Whose personal chat it is; null for a group or channel. */
  readonly persoonId: string | null;
  readonly verwijzing: string;
}

export interface Concept {
  readonly dialoog: string;
  /** Id of what the dialogue is about; empty when it makes something new. */
  readonly over: string;
  readonly antwoorden: string;
  readonly op: string;
}

export type VerlopendConcept = Pick<Concept, 'dialoog' | 'over'> & { readonly persoonId: string };

export interface ChatStore {
  onthoud(chat: Chat, op: string): Promise<void>;
  persoonlijkVan(persoonId: string): Promise<Chat | null>;
  /** By person; who has no personal chat is not in it. */
  persoonlijkeVan(persoonIds: readonly string[]): Promise<ReadonlyMap<string, Chat>>;
  /** The conversation that spoke last: it tells where the channel's service is. */
  laatste(): Promise<Chat | null>;
  /** Everything this person has half-way, what was touched last first. */
  concepten(persoonId: string, nu: string): Promise<readonly Concept[]>;
  bewaarConcept(persoonId: string, concept: Concept, verlooptOp: string): Promise<void>;
  wisConcept(persoonId: string, concept: Pick<Concept, 'dialoog' | 'over'>): Promise<void>;
  wisVerlopen(nu: string): Promise<number>;
  /** Takes the drafts that run out before then and whose person was not told yet; each is given once. */
  neemVerlopende(nu: string, voor: string): Promise<readonly VerlopendConcept[]>;
}

export interface Wachtend extends Required<Omit<OutboxRij, 'meteen'>> {
  readonly wijze: Bezorgwijze;
  readonly pogingen: number;
  /** How often the answer to it was lost. */
  readonly onzeker: number;
}

/** What of a row is kept once it has arrived. */
export interface Verzonden extends Plaats {
  readonly id: string;
  readonly op: string;
  readonly tekstHash: string;
}

/** Where a message stands in Teams. */
export interface Plaats {
  readonly gesprek: string;
  readonly berichtId: string;
}

/** What somebody chose for himself, and the last message to him that nobody asked for. */
export interface Rust extends Berichtinstelling {
  readonly laatste: string | null;
}

/** A row that waits until then; without a reason of its own it keeps the one it had. */
export interface Uitgesteld {
  readonly id: string;
  readonly tot: string;
  readonly reden?: Wachtreden;
}

export interface OutboxQueue {
  /** Rows whose moment has come, the most urgent first. */
  wachtend(nu: string, grens: number): Promise<readonly Wachtend[]>;
  /** Claims rows that are due until then: the ids of those of which no other instance was first. After a crash they are due again then. */
  neem(ids: readonly string[], nu: string, tot: string): Promise<ReadonlySet<string>>;
  /** The other messages to this person that nobody asked for and that are due. */
  bundel(ontvangerId: string, nu: string, grens: number): Promise<readonly Wachtend[]>;
  verzonden(rijen: readonly Verzonden[]): Promise<void>;
  /** `onzeker`: the answer was lost, so it may have arrived. */
  opnieuw(id: string, volgendeOp: string, reden: string, onzeker: boolean): Promise<void>;
  /** Not now; no attempt was made. */
  stelUit(rijen: readonly Uitgesteld[]): Promise<void>;
  sluitAf(id: string, status: Exclude<Bezorgstatus, 'wachtend' | 'verzonden'>, reden: string): Promise<void>;
  /** This person speaks to us again: what could not reach him goes on. */
  hervat(ontvangerId: string, nu: string): Promise<number>;
  /** How much rest each of these people is left; everybody that is asked for has one. */
  rustVan(ontvangerIds: readonly string[]): Promise<ReadonlyMap<string, Rust>>;
  plaatsVan(id: string): Promise<Plaats | null>;
  /** When the next row is due. */
  volgende(): Promise<string | null>;
  /** How many wait, and since when the oldest does. */
  stand(): Promise<{ readonly aantal: number; readonly oudste: string | null }>;
}

export interface LeaseStore {
  /** True when this holder may do the scheduled work until then; two instances never both may. */
  neem(naam: string, houder: string, nu: string, tot: string): Promise<boolean>;
  /** When it is done earlier, so that the next one need not wait for the term; of no effect where another has it. */
  geefTerug(naam: string, houder: string): Promise<void>;
}

/** A message that went into a draft (`objectId` null) or into a record. */
export interface Bijdrage {
  readonly gesprek: string;
  readonly berichtId: string;
  readonly persoonId: string;
  readonly dialoog: string;
  readonly over: string;
  readonly objectId: string | null;
  readonly op: string;
}
type Waarin = Pick<Bijdrage, 'persoonId' | 'dialoog' | 'over'>;

export interface BijdrageStore {
  onthoud(bijdrage: Bijdrage): Promise<void>;
  /** The draft became this record. */
  verstuurd(waarin: Waarin, objectId: string): Promise<void>;
  /** The draft was thrown away. */
  vergeet(waarin: Waarin): Promise<void>;
  vind(gesprek: string, berichtId: string): Promise<Bijdrage | null>;
  ruimOp(voor: string): Promise<number>;
}

/** One unit of work of the bot: the verbs' stores and its own traffic. */
export interface Turn extends Eenheid {
  readonly inbox: InboxStore;
  readonly chat: ChatStore;
  readonly bijdrage: BijdrageStore;
  readonly verzending: OutboxQueue;
  readonly lease: LeaseStore;
  /** Turns of one conversation wait for each other, also over several instances. */
  vergrendel(gesprek: string): Promise<void>;
}

/** A verified identity: whom a unit of work will ask about first. */
export interface Wie {
  readonly aadObjectId: string;
  readonly tenantId: string;
  /** What he does goes before what else waits: a signal that is sent. */
  readonly voorrang?: boolean;
}

export interface Turns {
  /** `wie` only saves time: who it is may be read together with the others that wait. */
  eenheid<T>(werk: (turn: Turn) => Promise<T>, wie?: Wie): Promise<T>;
}
