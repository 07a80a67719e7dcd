/** What the page asks the simulator: where am I, what was said, and do this for me. */
import express from 'express';
import type { Request, Response, Router } from 'express';
import type { Attachment } from './scene';
import { fileAttachment } from './activities';
import { teamsId } from './scene';
import type { BotLink } from './bot-link';
import type { Connector } from './connector';
import type { Delivery } from './deliver';
import { viewOf } from './message-view';
import type { Stream } from './stream';
import { teksten } from './teksten';
import type { Standpoint, Visitor } from './visitor';
import type { SimulatorUser } from './world';
import { personalId } from './world';

export interface Zoekopdracht {
  readonly commandId: string;
  readonly parameter: string;
}

export interface ApiParts {
  readonly connector: Connector;
  readonly link: BotLink;
  readonly stream: Stream;
  readonly visitor: Visitor;
  readonly users: readonly SimulatorUser[];
  readonly proberen: readonly string[];
  readonly zoekopdracht: Zoekopdracht;
  /** The action in the menu of a message; absent when the app has none. */
  readonly berichtactie?: { readonly commandId: string; readonly titel: string };
}

type Act = (at: Standpoint, body: Record<string, unknown>, parts: ApiParts) => Promise<Delivery>;

const PAGE_SIZE = 50;

export function api(parts: ApiParts): Router {
  const router = express.Router();
  router.use(express.json({ limit: '1mb' }));
  router.get('/begin', async (_req, res) => {
    await parts.link.readClock();
    res.json(beginning(parts));
  });
  router.get('/berichten', (req, res) => history(req, res, parts));
  router.get('/stroom', (req, res) => parts.stream.join(req, res));
  router.get('/klok', async (_req, res) => void res.json(await parts.link.readClock()));
  router.post('/klok', async (req, res) => void res.json(await parts.link.setClock(text(record(req.body), 'nu'))));
  // A file chosen on the page lies in "OneDrive" first, as in Teams; the message then only points at it.
  router.post('/bijlage', express.raw({ type: () => true, limit: '25mb' }), (req, res) => {
    const name = text(record(req.query), 'naam') || 'bestand';
    const id = parts.connector.uploads.reserve(name);
    parts.connector.uploads.write(id, Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0));
    res.json(fileAttachment(parts.connector.url, id, name));
  });
  router.post('/doe/:act', (req, res) => act(req, res, parts));
  return router;
}

function beginning({ users, connector, proberen, berichtactie }: ApiParts): unknown {
  const conversations = connector.conversations.all();
  return {
    teksten,
    proberen,
    berichtactie: berichtactie?.titel ?? null,
    users: users.map((user) => ({ ...user, id: teamsId(user), personal: personalId(user) })),
    conversations: conversations.map(({ id, kind, name, team, members }) => ({
      id,
      kind,
      name,
      team: team?.name ?? null,
      members: members.map((member) => member.id),
    })),
  };
}

/** The last messages, or those before one that is known already: a long conversation stays quick to open. */
function history(req: Request, res: Response, { connector }: ApiParts): void {
  const all = connector.messages(text(record(req.query), 'gesprek'));
  const before = all.findIndex((message) => message.id === req.query['voor']);
  const end = before < 0 ? all.length : before;
  const start = Math.max(0, end - PAGE_SIZE);
  res.json({ messages: all.slice(start, end).map(viewOf), more: start > 0 });
}

const acts: Readonly<Record<string, Act>> = {
  openen: (at, _body, { visitor }) => visitor.open(at),
  zeggen: (at, body, { visitor }) =>
    visitor.say(at, {
      text: text(body, 'text'),
      mention: body['mention'] === true,
      attachments: Array.isArray(body['attachments']) ? (body['attachments'] as Attachment[]) : [],
    }),
  wijzigen: (at, body, { visitor }) => visitor.edit(at, text(body, 'message'), text(body, 'text')),
  verwijderen: (at, body, { visitor }) => visitor.remove(at, text(body, 'message')),
  indienen: (at, body, { visitor }) => visitor.submit(at, text(body, 'message'), body['data']),
  uitvoeren: (at, body, { visitor }) =>
    visitor.execute(at, text(body, 'message'), text(body, 'verb'), body['data'] ?? {}),
  'dialoog-openen': (at, body, { visitor }) => visitor.fetchDialog(at, text(body, 'message'), body['data']),
  'dialoog-insturen': (at, body, { visitor }) => visitor.submitDialog(at, body['data']),
  'bericht-actie': (at, body, { visitor, berichtactie }) =>
    visitor.messageAction(at, text(body, 'message'), berichtactie?.commandId ?? '', body['data']),
  bestand: (at, body, { visitor }) => visitor.answerFile(at, text(body, 'message'), body['accept'] === true),
  zoeken: (at, body, { visitor, zoekopdracht }) => visitor.search(at, { ...zoekopdracht, text: text(body, 'text') }),
};

async function act(req: Request, res: Response, parts: ApiParts): Promise<void> {
  const body = record(req.body);
  const perform = acts[String(req.params['act'])];
  const at = standpoint(body, parts);
  if (perform === undefined || at === undefined) return void res.status(404).json({ status: 404, body: null });
  res.json(await perform(at, body, parts));
}

/** Nobody acts in a conversation he is not in. */
function standpoint(body: Record<string, unknown>, { users, connector }: ApiParts): Standpoint | undefined {
  const user = users.find((candidate) => teamsId(candidate) === body['user']);
  const conversation = connector.conversations.get(text(body, 'conversation'));
  if (user === undefined || conversation?.members.some(({ id }) => id === teamsId(user)) !== true) return undefined;
  const threadId = text(body, 'thread');
  return { user, conversation, ...(threadId === '' ? {} : { threadId }) };
}

const record = (body: unknown): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};

function text(body: Record<string, unknown>, key: string): string {
  const value = body[key];
  return typeof value === 'string' ? value : '';
}
