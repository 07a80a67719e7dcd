/** Who says something, where and to which bot. */

/** One Bot Framework activity; only what the simulator itself reads is typed. */
export interface Activity {
  readonly type: string;
  readonly id?: string;
  readonly name?: string;
  readonly text?: string;
  readonly textFormat?: string;
  readonly summary?: string;
  readonly value?: unknown;
  readonly replyToId?: string;
  readonly attachments?: readonly Attachment[];
  readonly [key: string]: unknown;
}

export interface Attachment {
  readonly contentType: string;
  readonly content?: unknown;
  readonly contentUrl?: string;
  readonly name?: string;
}

export interface Person {
  readonly naam: string;
  readonly aadObjectId: string;
  readonly tenantId: string;
}

export type PlaceKind = 'personal' | 'groupChat' | 'channel';

/** Where something is said. `threadId` is the root message of a thread in a channel. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly tenantId: string;
  readonly name?: string;
  readonly team?: { readonly id: string; readonly name: string; readonly aadGroupId?: string };
  readonly channel?: { readonly id: string; readonly name: string };
  readonly threadId?: string;
}

/** Who says something, where, and to which bot. `id` and `timestamp` may be fixed to redeliver or to freeze time. */
export interface Scene {
  readonly serviceUrl: string;
  readonly person: Person;
  readonly place: Place;
  readonly bot?: Bot;
  readonly id?: string;
  readonly timestamp?: string;
}

export interface Bot {
  readonly id: string;
  readonly name: string;
}

export const defaultBot: Bot = { id: '28:tredewijzer', name: 'Tredewijzer' };

/** The Teams id of a person; Teams derives it per bot, we derive it from the object id so that it stays the same. */
export const teamsId = (person: Pick<Person, 'aadObjectId'>): string => `29:${person.aadObjectId}`;

export const clientInfo = [
  { type: 'clientInfo', locale: 'nl-NL', country: 'NL', platform: 'Web', timezone: 'Europe/Amsterdam' },
];

export const replyTo = (id: string | undefined): { replyToId?: string } => (id === undefined ? {} : { replyToId: id });
