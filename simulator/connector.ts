/** A Bot Connector on loopback: what Teams is to the bot, for the simulator page and for the tests. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connectorApp } from './connector-routes';
import { Conversations } from './conversations';
import type { Conversation, ConversationEvent, StoredMessage } from './conversations';
import { RequestLog } from './requests';
import type { Behaviour, RecordedRequest, ScriptedFault } from './recorded';
import { machineTime } from './time';
import { Uploads } from './uploads';

export interface ConnectorOptions {
  readonly port?: number;
  readonly host?: string;
  /** Time of the messages, as ISO text; tests and the demonstration set their own. */
  readonly now?: () => string;
}

export interface Connector {
  /** Use as `serviceUrl` of inbound activities. */
  readonly url: string;
  readonly sent: readonly RecordedRequest[];
  readonly conversations: Conversations;
  readonly uploads: Uploads;
  /** Tells the connector who is where; without it a conversation is made at the first message. */
  place(conversation: Conversation): void;
  /** What stands in a conversation now, removed messages left out. */
  messages(conversationId: string): readonly StoredMessage[];
  onActivity(listener: (event: ConversationEvent) => void): () => void;
  /** Lets the next request (that matches) go wrong. */
  answerNext(fault: ScriptedFault): void;
  /** Decides per request, until another is set; `undefined` stops it. */
  behave(behaviour: Behaviour | undefined): void;
  waitFor(predicate: (request: RecordedRequest) => boolean, timeoutMs?: number): Promise<RecordedRequest>;
  /** Forgets recorded requests and scripted failures; conversations stay. */
  reset(): void;
  stop(): Promise<void>;
}

export async function startConnector(options: ConnectorOptions = {}): Promise<Connector> {
  const conversations = new Conversations(options.now ?? machineTime);
  const log = new RequestLog();
  const uploads = new Uploads();
  const server = createServer(connectorApp({ conversations, log, uploads }));
  const host = options.host ?? '127.0.0.1';
  const port = await listen(server, options.port ?? 0, host);
  return {
    url: `http://${host}:${port}`,
    sent: log.entries,
    conversations,
    uploads,
    place: (conversation) => conversations.place(conversation),
    messages: (id) => conversations.messages(id).filter((message) => !message.deleted),
    onActivity: (listener) => conversations.onEvent(listener),
    answerNext: (fault) => log.answerNext(fault),
    behave: (behaviour) => {
      log.behaviour = behaviour;
    },
    waitFor: (predicate, timeoutMs) => log.waitFor(predicate, timeoutMs),
    reset: () => log.clear(),
    stop: () => close(server),
  };
}

/** Resolves with the port that was really taken. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

export async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
