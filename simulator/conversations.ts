/** The conversations as Teams would keep them: members, messages, changes and removals, in memory. */
import type { Activity, PlaceKind } from './scene';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId?: string;
  readonly tenantId?: string;
  readonly userRole?: string;
}

export interface Conversation {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name?: string;
  readonly team?: { readonly id: string; readonly name: string; readonly aadGroupId?: string };
  readonly members: readonly Member[];
}

export interface StoredMessage {
  readonly id: string;
  readonly conversationId: string;
  /** Root message of the thread, in a channel. */
  readonly threadId: string | null;
  readonly fromBot: boolean;
  readonly activity: Activity;
  readonly at: string;
  readonly edited: boolean;
  readonly deleted: boolean;
}

/** What happened, for whoever shows it. */
export type ConversationEvent =
  | { readonly kind: 'message' | 'update' | 'delete'; readonly message: StoredMessage }
  | { readonly kind: 'typing'; readonly conversationId: string };

export interface NewMessage {
  readonly conversationId: string;
  readonly activity: Activity;
  readonly fromBot: boolean;
  readonly threadId?: string | null;
  readonly id?: string;
}

/** `19:x;messageid=1` is thread 1 of conversation 19:x. */
export function splitThread(conversationId: string): { id: string; threadId: string | null } {
  const [id = conversationId, threadId] = conversationId.split(';messageid=');
  return { id, threadId: threadId ?? null };
}

export class Conversations {
  private readonly places = new Map<string, Conversation>();
  private readonly lists = new Map<string, StoredMessage[]>();
  private readonly listeners = new Set<(event: ConversationEvent) => void>();
  private lastId: number;

  constructor(private readonly now: () => string) {
    this.lastId = Date.parse(now());
  }

  /**
   * Message ids in Teams are numbers of milliseconds; ours count up from the moment of the start, so that none comes back
   * after a restart: the bot knows the ids it was sent, and would take a new message for a redelivery.
   */
  nextId(): string {
    this.lastId += 1;
    return String(this.lastId);
  }

  place(conversation: Conversation): void {
    this.places.set(conversation.id, conversation);
  }

  get(conversationId: string): Conversation | undefined {
    return this.places.get(splitThread(conversationId).id);
  }

  all(): readonly Conversation[] {
    return [...this.places.values()];
  }

  messages(conversationId: string): readonly StoredMessage[] {
    return this.lists.get(splitThread(conversationId).id) ?? [];
  }

  add(message: NewMessage): StoredMessage {
    const { id: conversationId, threadId } = splitThread(message.conversationId);
    const stored: StoredMessage = {
      id: message.id ?? this.nextId(),
      conversationId,
      threadId: message.threadId ?? threadId,
      fromBot: message.fromBot,
      activity: message.activity,
      at: this.now(),
      edited: false,
      deleted: false,
    };
    const list = this.lists.get(conversationId) ?? [];
    list.push(stored);
    this.lists.set(conversationId, list);
    this.tell({ kind: 'message', message: stored });
    return stored;
  }

  update(conversationId: string, id: string, activity: Activity): StoredMessage | undefined {
    return this.change('update', conversationId, id, { activity, edited: true });
  }

  remove(conversationId: string, id: string): StoredMessage | undefined {
    return this.change('delete', conversationId, id, { activity: { type: 'message' }, deleted: true });
  }

  typing(conversationId: string): void {
    this.tell({ kind: 'typing', conversationId: splitThread(conversationId).id });
  }

  onEvent(listener: (event: ConversationEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private change(
    kind: 'update' | 'delete',
    conversationId: string,
    id: string,
    changes: Partial<StoredMessage>,
  ): StoredMessage | undefined {
    const list = this.lists.get(splitThread(conversationId).id) ?? [];
    const index = list.findIndex((message) => message.id === id);
    const found = list[index];
    if (found === undefined || found.deleted) return undefined;
    const message = { ...found, ...changes };
    list[index] = message;
    this.tell({ kind, message });
    return message;
  }

  private tell(event: ConversationEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
