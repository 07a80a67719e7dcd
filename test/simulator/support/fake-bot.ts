/** A tiny bot to try the simulator with: echo, a form, a card that replaces itself, a dialog and a file. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity, Attachment } from '../../../simulator/scene';
import * as cards from './fake-cards';

export interface FakeBot {
  readonly url: string;
  readonly heard: Activity[];
  stop(): Promise<void>;
}

interface Heard extends Activity {
  readonly serviceUrl: string;
  readonly conversation: { readonly id: string };
}

interface ConsentValue {
  readonly action: string;
  readonly uploadInfo?: {
    readonly uploadUrl: string;
    readonly contentUrl: string;
    readonly name: string;
    readonly uniqueId: string;
  };
}

export async function startFakeBot(): Promise<FakeBot> {
  const heard: Activity[] = [];
  let nu = '2026-03-02T09:00:00.000Z';
  const server = createServer((req, res) => void answer(req, res).catch(() => res.writeHead(500).end()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `${address(server)}/api/messages`, heard, stop: () => stop(server) };

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const body = await bodyOf(req);
    if (req.url === '/proef/klok') {
      nu = (body as { nu?: string } | null)?.nu ?? nu;
      return reply(res, { nu });
    }
    heard.push(body as Activity);
    reply(res, await turn(body as Heard));
  }
}

async function turn(activity: Heard): Promise<unknown> {
  if (activity.type === 'invoke') return invoke(activity);
  if (activity.type === 'conversationUpdate')
    return say(activity, { attachments: [cards.welcome], summary: 'Welkom bij de proef' });
  if (activity.type !== 'message') return {};
  if (activity.value !== undefined) return say(activity, { text: `Ontvangen: ${JSON.stringify(activity.value)}` });
  const asked = (activity.text ?? '').replace(/<at>[^<]*<\/at>\s*/, '');
  if (asked === 'typen') return say(activity, { type: 'typing' });
  if (asked === 'bestand') return say(activity, { attachments: [cards.consent] });
  if (asked === 'formulier') return say(activity, { attachments: [cards.form], summary: 'Een formulier' });
  if (asked === 'kaart') return say(activity, { attachments: [cards.welcome], summary: 'Een kaart' });
  if (asked === 'opmaak')
    return say(activity, {
      text: '**Vet** en [een link](https://example.org)\n\n- een\n- twee',
      textFormat: 'markdown',
    });
  if (asked === 'weg') return removeAgain(activity);
  if (asked === 'stuk') throw new Error('as asked');
  return say(activity, { text: `U zei: ${asked}` });
}

async function invoke(activity: Heard): Promise<unknown> {
  const value = activity.value as { data?: Record<string, unknown>; action?: { verb?: string } };
  if (activity.name === 'adaptiveCard/action') {
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: cards.done(value.action?.verb ?? ''),
    };
  }
  if (activity.name === 'task/fetch') {
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: cards.dialog };
    return { task: { type: 'continue', value: { title: 'Gegevens aanvullen', width: 520, height: 'medium', card } } };
  }
  if (activity.name === 'task/submit')
    return { task: { type: 'message', value: `Bewaard: ${String(value.data?.['naam'])}` } };
  if (activity.name === 'composeExtension/query') return { composeExtension: cards.results };
  if (activity.name === 'fileConsent/invoke') await fileAnswer(activity, activity.value as ConsentValue);
  return {};
}

async function fileAnswer(activity: Heard, { action, uploadInfo }: ConsentValue): Promise<void> {
  if (action !== 'accept' || uploadInfo === undefined) return void (await say(activity, { text: 'Goed, dan niet.' }));
  await fetch(uploadInfo.uploadUrl, { method: 'PUT', body: 'inhoud', headers: { 'content-range': 'bytes 0-5/6' } });
  const { contentUrl, name, uniqueId } = uploadInfo;
  const contentType = 'application/vnd.microsoft.teams.card.file.info';
  await say(activity, { attachments: [{ contentType, contentUrl, name, content: { uniqueId, fileType: 'txt' } }] });
}

async function removeAgain(activity: Heard): Promise<unknown> {
  const { id } = await say(activity, { text: 'Dit verdwijnt weer.' });
  return fetch(`${messagesOf(activity)}/${id}`, { method: 'DELETE' }).then(() => ({}));
}

const messagesOf = (activity: Heard): string =>
  `${activity.serviceUrl}/v3/conversations/${encodeURIComponent(activity.conversation.id)}/activities`;

async function say(
  activity: Heard,
  message: Partial<Activity> & { readonly attachments?: readonly Attachment[] },
): Promise<{ id: string }> {
  const body = JSON.stringify({ type: 'message', textFormat: 'plain', ...message });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(messagesOf(activity), { method: 'POST', headers, body });
  return (await response.json()) as { id: string };
}

async function bodyOf(req: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  return parts.length === 0 ? null : (JSON.parse(Buffer.concat(parts).toString()) as unknown);
}

const reply = (res: ServerResponse, body: unknown): void =>
  void res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const address = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
