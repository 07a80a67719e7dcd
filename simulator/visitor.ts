/** What a person does on the page, turned into what Teams then sends to the bot. */
import { messageActivity, submitActivity } from './activities';
import { installationUpdate, membersAdded, messageDelete, messageUpdate } from './events';
import { composeQuery, executeActivity, fileConsent, messageAction, taskFetch, taskSubmit } from './invokes';
import type { ConsentUpload, Query } from './invokes';
import { defaultBot, teamsId } from './scene';
import type { Activity, Attachment, Scene } from './scene';
import type { BotLink } from './bot-link';
import type { Connector } from './connector';
import type { Conversation, StoredMessage } from './conversations';
import type { Delivery } from './deliver';
import type { SimulatedTime } from './time';
import { placeOf } from './world';
import type { SimulatorUser } from './world';

export interface Standpoint {
  readonly user: SimulatorUser;
  readonly conversation: Conversation;
  readonly threadId?: string;
}

export interface Utterance {
  readonly text: string;
  readonly mention: boolean;
  readonly attachments: readonly Attachment[];
}

const NOT_SENT: Delivery = { status: 204, body: null };
const CONSENT_CARD = 'application/vnd.microsoft.teams.card.file.consent';

export class Visitor {
  private readonly opened = new Set<string>();

  constructor(
    private readonly connector: Connector,
    private readonly link: BotLink,
    private readonly time: SimulatedTime,
    private readonly home: string,
    private readonly pageUrl: () => string,
  ) {}

  /** The first time anyone opens a chat or team, Teams installs the bot there. */
  async open(at: Standpoint): Promise<Delivery> {
    const installed = at.conversation.team?.id ?? at.conversation.id;
    if (this.opened.has(installed)) return NOT_SENT;
    this.opened.add(installed);
    const personal = at.conversation.kind === 'personal';
    const added = personal ? [teamsId(at.user), defaultBot.id] : [defaultBot.id];
    await this.link.send(installationUpdate(this.scene(at), 'add'));
    return this.link.send(membersAdded(this.scene(at), added));
  }

  /** Everyone reads it; the bot only hears it in a personal chat or when mentioned. */
  async say(at: Standpoint, utterance: Utterance): Promise<Delivery> {
    const { conversations } = this.connector;
    const id = conversations.nextId();
    const threaded = at.conversation.kind === 'channel' ? { ...at, threadId: at.threadId ?? id } : at;
    const activity = messageActivity(this.scene(threaded, id), utterance.text, utterance);
    const place = { conversationId: at.conversation.id, threadId: at.threadId ?? null };
    conversations.add({ ...place, activity, fromBot: false, id });
    const heard = at.conversation.kind === 'personal' || utterance.mention;
    return heard ? this.link.send(activity) : NOT_SENT;
  }

  /** A submit button; `displayText` is what others see of it (messageBack, imBack). */
  async submit(at: Standpoint, cardMessageId: string, data: unknown): Promise<Delivery> {
    const msteams = (data as { msteams?: Record<string, unknown> } | null)?.msteams ?? {};
    if (msteams['type'] === 'imBack') {
      const said = typeof msteams['value'] === 'string' ? msteams['value'] : '';
      return this.say(at, { text: said, mention: true, attachments: [] });
    }
    const text = typeof msteams['text'] === 'string' ? { text: msteams['text'] } : {};
    const value = msteams['type'] === 'messageBack' ? msteams['value'] : data;
    return this.link.send({ ...submitActivity(this.scene(at), value, cardMessageId), ...text });
  }

  execute(at: Standpoint, cardMessageId: string, verb: string, data: unknown): Promise<Delivery> {
    return this.link.send(executeActivity(this.scene(at), verb, data, cardMessageId));
  }

  fetchDialog(at: Standpoint, cardMessageId: string, data: unknown): Promise<Delivery> {
    return this.link.send(taskFetch(this.scene(at), data, cardMessageId));
  }

  submitDialog(at: Standpoint, data: unknown): Promise<Delivery> {
    return this.link.send(taskSubmit(this.scene(at), data));
  }

  search(at: Standpoint, query: Query): Promise<Delivery> {
    return this.link.send(composeQuery(this.scene(at), query));
  }

  /** An action in the menu of a message; without `data` it asks for the dialog. */
  messageAction(at: Standpoint, messageId: string, commandId: string, data?: unknown): Promise<Delivery> {
    const stored = this.connector.messages(at.conversation.id).find(({ id }) => id === messageId);
    if (stored === undefined) return Promise.resolve(NOT_SENT);
    const from = stored.activity['from'] as { readonly aadObjectId?: string; readonly name?: string } | undefined;
    const payload = {
      ...{ id: messageId, createdDateTime: stored.at },
      linkToMessage: `https://teams.microsoft.com/l/message/${encodeURIComponent(at.conversation.id)}/${messageId}`,
      body: {
        contentType: 'text',
        content: (stored.activity.text ?? '').replace(/<at>([^<]*)<\/at>/g, '@$1'),
      } as const,
      from: { user: { id: from?.aadObjectId ?? '', displayName: from?.name ?? '' } },
    };
    return this.link.send(messageAction(this.scene(threadOf(at, stored)), commandId, payload, data));
  }

  async edit(at: Standpoint, messageId: string, text: string): Promise<Delivery> {
    const own = this.ownMessage(at, messageId);
    if (own === undefined) return NOT_SENT;
    this.connector.conversations.update(at.conversation.id, messageId, { ...own.activity, text });
    return this.tellIfHeard(at, own, messageUpdate(this.scene(threadOf(at, own)), messageId, text));
  }

  async remove(at: Standpoint, messageId: string): Promise<Delivery> {
    const own = this.ownMessage(at, messageId);
    if (own === undefined) return NOT_SENT;
    this.connector.conversations.remove(at.conversation.id, messageId);
    return this.tellIfHeard(at, own, messageDelete(this.scene(threadOf(at, own)), messageId));
  }

  /** Answers a file consent card: room for the file is made first, and the card can be answered once. */
  async answerFile(at: Standpoint, messageId: string, accept: boolean): Promise<Delivery> {
    const stored = this.connector.messages(at.conversation.id).find((message) => message.id === messageId);
    const card = stored?.activity.attachments?.find(({ contentType }) => contentType === CONSENT_CARD);
    const content = card?.content as Record<string, unknown> | undefined;
    if (stored === undefined || card === undefined || content === undefined || 'answered' in content) return NOT_SENT;
    const answered = { ...card, content: { ...content, answered: accept ? 'accept' : 'decline' } };
    this.connector.conversations.update(at.conversation.id, messageId, { ...stored.activity, attachments: [answered] });
    const context = accept ? content['acceptContext'] : content['declineContext'];
    const upload = accept ? this.roomFor(card.name ?? 'bestand') : undefined;
    return this.link.send(fileConsent(this.scene(at), context, upload, messageId));
  }

  private ownMessage(at: Standpoint, messageId: string): StoredMessage | undefined {
    const from = teamsId(at.user);
    const messages = this.connector.messages(at.conversation.id);
    return messages.find(({ id, activity }) => id === messageId && (activity['from'] as { id?: string })?.id === from);
  }

  /** The bot hears of a change only when it heard the message. */
  private async tellIfHeard(at: Standpoint, own: StoredMessage, activity: Activity): Promise<Delivery> {
    const entities = (own.activity['entities'] ?? []) as readonly { readonly type: string }[];
    const heard = at.conversation.kind === 'personal' || entities.some(({ type }) => type === 'mention');
    return heard ? this.link.send(activity) : NOT_SENT;
  }

  private roomFor(name: string): ConsentUpload {
    const uniqueId = this.connector.uploads.reserve(name);
    const fileType = name.includes('.') ? (name.split('.').pop() ?? '') : '';
    const uploadUrl = `${this.connector.url}/upload/${uniqueId}`;
    return { name, uniqueId, fileType, uploadUrl, contentUrl: `${this.pageUrl()}/bestanden/${uniqueId}` };
  }

  private scene(at: Standpoint, id?: string): Scene {
    return {
      serviceUrl: this.connector.url,
      person: at.user,
      place: placeOf(at.conversation, at.user, this.home, at.threadId),
      timestamp: this.time.now(),
      ...(id === undefined ? {} : { id }),
    };
  }
}

const threadOf = (at: Standpoint, message: StoredMessage): Standpoint =>
  at.conversation.kind === 'channel' ? { ...at, threadId: message.threadId ?? message.id } : at;
