/** The HTTP side of the connector: the Bot Connector routes that Teams offers a bot. */
import { setTimeout as wait } from 'node:timers/promises';
import express from 'express';
import type { Express, NextFunction, Request, Response } from 'express';
import type { Activity } from './scene';
import type { Conversations, Member } from './conversations';
import { splitThread } from './conversations';
import { onlyThisMachine } from './guard';
import type { Uploads } from './uploads';
import type { RequestLog } from './requests';
import type { Fault, RecordedRequest, RequestKind } from './recorded';

export interface ConnectorParts {
  readonly conversations: Conversations;
  readonly log: RequestLog;
  readonly uploads: Uploads;
}

type Handler = (req: Request, parts: ConnectorParts) => { status: number; body: unknown };

export function connectorApp(parts: ConnectorParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(onlyThisMachine);
  const json = express.json({ limit: '2mb' });
  const raw = express.raw({ type: () => true, limit: '100mb' });
  const route = (kind: RequestKind, handler: Handler) => answering(kind, parts, handler);

  app.post('/v3/conversations', json, route('create-conversation', createConversation));
  app.post('/v3/conversations/:conversation/activities', json, route('send', sendActivity));
  app.post('/v3/conversations/:conversation/activities/:activity', json, route('send', sendActivity));
  app.put('/v3/conversations/:conversation/activities/:activity', json, route('update', updateActivity));
  app.delete('/v3/conversations/:conversation/activities/:activity', route('delete', deleteActivity));
  app.get('/v3/conversations/:conversation/pagedmembers', route('members', pagedMembers));
  app.get('/v3/conversations/:conversation/members', route('members', allMembers));
  app.get('/v3/conversations/:conversation/members/:member', route('member', oneMember));
  app.get('/v3/conversations/:conversation/activities/:activity/members', route('members', allMembers));
  app.get('/v3/teams/:team', route('team', oneTeam));
  app.get('/v3/teams/:team/conversations', route('team', teamChannels));
  app.put('/upload/:file', raw, route('upload', upload));
  app.get('/bestanden/:file', (req, res) => sendFile(req, res, parts.uploads));
  app.use(route('unknown', () => ({ status: 404, body: problem('NotFound', 'Unknown route') })));
  return app;
}

function answering(kind: RequestKind, parts: ConnectorParts, handler: Handler) {
  return async (req: Request, res: Response, _next: NextFunction): Promise<void> => {
    const fault = parts.log.record(recordOf(kind, req));
    if (fault?.delayMs !== undefined) await wait(fault.delayMs);
    if (fault?.drop === 'before') return void req.socket.destroy();
    if (fault?.status !== undefined) return failWith(res, fault, fault.status);
    const { status, body } = handler(req, parts);
    if (fault?.drop === 'after') return void req.socket.destroy();
    res.status(status).json(body);
  };
}

function failWith(res: Response, fault: Fault, status: number): void {
  res
    .status(status)
    .set(fault.headers ?? {})
    .json(fault.body ?? problem(`Scripted${status}`, 'Scripted failure'));
}

function recordOf(kind: RequestKind, req: Request): RecordedRequest {
  const isActivity = kind === 'send' || kind === 'update';
  return {
    kind,
    method: req.method,
    path: req.originalUrl,
    conversationId: param(req, 'conversation') || null,
    activityId: param(req, 'activity') || null,
    activity: isActivity ? (req.body as Activity) : null,
    body: req.body as unknown,
    authorization: req.get('authorization') ?? null,
    at: performance.now(),
  };
}

const sendActivity: Handler = (req, { conversations }) => {
  const activity = req.body as Activity;
  const conversationId = param(req, 'conversation');
  if (activity.type === 'typing') {
    conversations.typing(conversationId);
    return { status: 201, body: { id: conversations.nextId() } };
  }
  const stored = conversations.add({ conversationId, activity, fromBot: true });
  return { status: 201, body: { id: stored.id } };
};

const updateActivity: Handler = (req, { conversations }) => {
  const id = param(req, 'activity');
  const updated = conversations.update(param(req, 'conversation'), id, req.body as Activity);
  return updated ? { status: 200, body: { id } } : missing('ActivityNotFoundInConversation');
};

const deleteActivity: Handler = (req, { conversations }) => {
  const removed = conversations.remove(param(req, 'conversation'), param(req, 'activity'));
  return removed ? { status: 200, body: {} } : missing('ActivityNotFoundInConversation');
};

interface CreateBody {
  readonly members?: readonly Member[];
  readonly activity?: Activity;
  readonly channelData?: { readonly channel?: { readonly id: string } };
}

/** A second request for the same person finds the same personal chat, as in Teams. A channel id starts a thread there. */
const createConversation: Handler = (req, { conversations }) => {
  const body = (req.body ?? {}) as CreateBody;
  const channel = body.channelData?.channel?.id;
  const activity = body.activity;
  if (channel !== undefined) {
    const root = conversations.add({
      conversationId: channel,
      activity: activity ?? { type: 'message' },
      fromBot: true,
    });
    return { status: 201, body: { id: `${channel};messageid=${root.id}`, activityId: root.id } };
  }
  const member = body.members?.[0];
  if (member === undefined) return { status: 400, body: problem('BadSyntax', 'No members') };
  const id = personalChat(conversations, member);
  const activityId = activity ? conversations.add({ conversationId: id, activity, fromBot: true }).id : undefined;
  return { status: 201, body: { id, activityId } };
};

function personalChat(conversations: Conversations, member: Member): string {
  const bare = member.id.replace(/^29:/, '');
  const fits = (known: Member) => known.id === member.id || known.aadObjectId === bare;
  const existing = conversations.all().find((place) => place.kind === 'personal' && place.members.some(fits));
  if (existing !== undefined) return existing.id;
  const id = `a:${bare}`;
  conversations.place({ id, kind: 'personal', members: [{ ...member, name: member.name ?? '' }] });
  return id;
}

const membersOf = (req: Request, conversations: Conversations): readonly Member[] => {
  const conversation = conversations.get(param(req, 'conversation'));
  const members = conversation?.members ?? teamMembers(conversations, param(req, 'conversation'));
  return members.map((member) => ({ userRole: 'user', ...member, objectId: member.aadObjectId }));
};

/** Members of a team are asked for with the id of the team, which is that of its first channel. */
function teamMembers(conversations: Conversations, teamId: string): readonly Member[] {
  return conversations.all().find((place) => place.team?.id === splitThread(teamId).id)?.members ?? [];
}

const allMembers: Handler = (req, { conversations }) => ({ status: 200, body: membersOf(req, conversations) });

const pagedMembers: Handler = (req, { conversations }) => {
  const members = membersOf(req, conversations);
  const from = Number(req.query['continuationToken'] ?? 0);
  const size = Number(req.query['pageSize'] ?? 200);
  const more = from + size < members.length ? { continuationToken: String(from + size) } : {};
  return { status: 200, body: { members: members.slice(from, from + size), ...more } };
};

const oneMember: Handler = (req, { conversations }) => {
  const wanted = param(req, 'member');
  const member = membersOf(req, conversations).find(({ id, aadObjectId }) => id === wanted || aadObjectId === wanted);
  return member ? { status: 200, body: member } : missing('MemberNotFoundInConversation');
};

const channelsOf = (req: Request, conversations: Conversations) =>
  conversations.all().filter((place) => place.team?.id === param(req, 'team'));

const oneTeam: Handler = (req, { conversations }) => {
  const team = channelsOf(req, conversations)[0]?.team;
  return team ? { status: 200, body: team } : missing('NotFound');
};

const teamChannels: Handler = (req, { conversations }) => {
  const channels = channelsOf(req, conversations).map(({ id, name }) => ({ id, name }));
  return { status: 200, body: { conversations: channels } };
};

const upload: Handler = (req, { uploads }) => {
  const bytes = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
  const known = uploads.write(param(req, 'file'), bytes, req.get('content-range'));
  return known ? { status: 201, body: { id: param(req, 'file') } } : missing('ItemNotFound');
};

function sendFile(req: Request, res: Response, uploads: Uploads): void {
  const file = uploads.read(param(req, 'file'));
  if (file === undefined) return void res.status(404).json(problem('ItemNotFound', 'No such file'));
  res.attachment(file.name).send(file.bytes);
}

const missing = (code: string) => ({ status: 404, body: problem(code, 'Not found') });

const problem = (code: string, message: string) => ({ error: { code, message } });

function param(req: Request, name: string): string {
  const value = req.params[name];
  return typeof value === 'string' ? value : '';
}
