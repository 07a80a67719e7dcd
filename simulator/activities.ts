/** Builds the activities Teams sends to a bot, exactly as they look on the wire. */
import { randomUUID } from 'node:crypto';

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

/** A file somebody attached in a personal chat: Teams puts it in his OneDrive and sends where it can be fetched. */
export function fileAttachment(connectorUrl: string, id: string, name: string): Attachment {
  const downloadUrl = `${connectorUrl}/bestanden/${id}`;
  const fileType = name.includes('.') ? (name.split('.').pop() ?? '') : '';
  return {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: downloadUrl,
    name,
    content: { downloadUrl, uniqueId: id, fileType },
  };
}

export interface MessageOptions {
  readonly mention?: boolean;
  readonly attachments?: readonly Attachment[];
}

export function messageActivity(scene: Scene, text: string, options: MessageOptions = {}): Activity {
  const bot = scene.bot ?? defaultBot;
  const mention = `<at>${bot.name}</at>`;
  const entities = options.mention
    ? [{ type: 'mention', mentioned: { id: bot.id, name: bot.name }, text: mention }]
    : [];
  return {
    ...envelope(scene, 'message'),
    text: options.mention ? `${mention} ${text}` : text,
    textFormat: 'plain',
    entities: [...clientInfo, ...entities],
    attachments: options.attachments ?? [],
  };
}

/** Action.Submit on a card: a message without text, with the data as value. */
export function submitActivity(scene: Scene, value: unknown, cardMessageId?: string): Activity {
  return { ...envelope(scene, 'message'), ...replyTo(cardMessageId), textFormat: 'plain', entities: clientInfo, value };
}

/** Action.Execute on a card. */
export function executeActivity(scene: Scene, verb: string, data: unknown, cardMessageId?: string): Activity {
  const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
  return invoke(scene, 'adaptiveCard/action', value, cardMessageId);
}

/** A card button with `msteams: { type: 'task/fetch' }`: asks the bot for a dialog. */
export function taskFetch(scene: Scene, data: unknown, cardMessageId?: string): Activity {
  return invoke(scene, 'task/fetch', { data, context: { theme: 'default' } }, cardMessageId);
}

export function taskSubmit(scene: Scene, data: unknown): Activity {
  return invoke(scene, 'task/submit', { data, context: { theme: 'default' } });
}

export interface Query {
  readonly commandId: string;
  readonly parameter: string;
  readonly text: string;
  readonly skip?: number;
  readonly count?: number;
}

/** What Teams sends while someone types in the search of a message extension. */
export function composeQuery(scene: Scene, query: Query): Activity {
  return invoke(scene, 'composeExtension/query', {
    commandId: query.commandId,
    parameters: [{ name: query.text === '' ? 'initialRun' : query.parameter, value: query.text || 'true' }],
    queryOptions: { skip: query.skip ?? 0, count: query.count ?? 25 },
  });
}

/** A message as Teams hands it to an action in its menu. */
export interface MessagePayload {
  readonly id: string;
  readonly createdDateTime: string;
  readonly linkToMessage: string;
  readonly body: { readonly contentType: 'text' | 'html'; readonly content: string };
  readonly from: { readonly user: { readonly id: string; readonly displayName: string } };
}

/** An action command in the menu of a message: first asks for its dialog, then sends it in. */
export function messageAction(
  scene: Scene,
  commandId: string,
  messagePayload: MessagePayload,
  data?: unknown,
): Activity {
  const name = data === undefined ? 'composeExtension/fetchTask' : 'composeExtension/submitAction';
  const value = { commandId, commandContext: 'message', messagePayload, ...(data === undefined ? {} : { data }) };
  return invoke(scene, name, value);
}

export interface ConsentUpload {
  readonly contentUrl: string;
  readonly uploadUrl: string;
  readonly name: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** The answer to a file consent card; without `upload` it is a refusal. */
export function fileConsent(scene: Scene, context: unknown, upload?: ConsentUpload, cardMessageId?: string): Activity {
  const answer = upload ? { action: 'accept', context, uploadInfo: upload } : { action: 'decline', context };
  return invoke(scene, 'fileConsent/invoke', { type: 'fileUpload', ...answer }, cardMessageId);
}

/** People or the bot itself (give the bot's id) were added to the conversation. */
export function membersAdded(scene: Scene, ids: readonly string[]): Activity {
  const members = ids.map((id) => (id.startsWith('29:') ? { id, aadObjectId: id.slice(3) } : { id }));
  return { ...envelope(scene, 'conversationUpdate', 'teamMemberAdded'), membersAdded: members };
}

export function membersRemoved(scene: Scene, ids: readonly string[]): Activity {
  return { ...envelope(scene, 'conversationUpdate', 'teamMemberRemoved'), membersRemoved: ids.map((id) => ({ id })) };
}

export function installationUpdate(scene: Scene, action: 'add' | 'remove'): Activity {
  return { ...envelope(scene, 'installationUpdate'), action };
}

export function messageUpdate(scene: Scene, messageId: string, text: string): Activity {
  return { ...envelope({ ...scene, id: messageId }, 'messageUpdate', 'editMessage'), text, textFormat: 'plain' };
}

export function messageDelete(scene: Scene, messageId: string): Activity {
  return envelope({ ...scene, id: messageId }, 'messageDelete', 'softDeleteMessage');
}

/** Any other invoke, also one the bot does not know. */
export function invoke(scene: Scene, name: string, value: unknown, cardMessageId?: string): Activity {
  return { ...envelope(scene, 'invoke'), ...replyTo(cardMessageId), name, value };
}

const clientInfo = [
  { type: 'clientInfo', locale: 'nl-NL', country: 'NL', platform: 'Web', timezone: 'Europe/Amsterdam' },
];

const replyTo = (id: string | undefined): { replyToId?: string } => (id === undefined ? {} : { replyToId: id });

function envelope(scene: Scene, type: string, eventType?: string): Activity {
  const bot = scene.bot ?? defaultBot;
  return {
    type,
    id: scene.id ?? `f:${randomUUID()}`,
    ...(scene.timestamp === undefined ? {} : { timestamp: scene.timestamp, localTimestamp: scene.timestamp }),
    localTimezone: 'Europe/Amsterdam',
    locale: 'nl-NL',
    channelId: 'msteams',
    serviceUrl: scene.serviceUrl,
    from: { id: teamsId(scene.person), name: scene.person.naam, aadObjectId: scene.person.aadObjectId },
    recipient: { id: bot.id, name: bot.name },
    conversation: conversationOf(scene.place),
    channelData: channelDataOf(scene, eventType),
  };
}

function conversationOf(place: Place): Record<string, unknown> {
  const id = place.threadId === undefined ? place.id : `${place.id};messageid=${place.threadId}`;
  const group = place.kind === 'personal' ? {} : { isGroup: true };
  const name = place.name === undefined || place.kind === 'personal' ? {} : { name: place.name };
  return { id, conversationType: place.kind, tenantId: place.tenantId, ...group, ...name };
}

/** The tenant is where the sender signed in; a guest's own tenant differs from that of the conversation. */
function channelDataOf(scene: Scene, eventType?: string): Record<string, unknown> {
  const { place } = scene;
  return {
    tenant: { id: scene.person.tenantId },
    ...(place.team ? { team: place.team, teamsTeamId: place.team.id } : {}),
    ...(place.channel ? { channel: place.channel, teamsChannelId: place.channel.id } : {}),
    ...(eventType === undefined ? {} : { eventType }),
  };
}
