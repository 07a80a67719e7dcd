/** The simulator behind its page: who may ask, what reaches the bot, and what comes back. */
import users from '../../simulator/users.json';
import { request } from 'node:http';
import { startSimulator } from '../../simulator/server';
import type { Simulator } from '../../simulator/server';
import { startFakeBot } from './support/fake-bot';
import type { FakeBot } from './support/fake-bot';

interface Beginning {
  readonly users: readonly { readonly id: string; readonly naam: string; readonly personal: string }[];
  readonly conversations: readonly {
    readonly id: string;
    readonly kind: string;
    readonly members: readonly string[];
  }[];
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

let bot: FakeBot;
let simulator: Simulator;
let beginning: Beginning;

beforeEach(async () => {
  bot = await startFakeBot();
  simulator = await startSimulator({ botUrl: bot.url, users, proberen: ['Typ “melding”'] });
  beginning = (await (await fetch(`${simulator.url}/api/begin`)).json()) as Beginning;
});

afterEach(async () => {
  await simulator.stop();
  await bot.stop();
});

const person = (index = 0) => {
  const user = beginning.users[index];
  if (user === undefined) throw new Error('no such user');
  return user;
};

const placeOf = (kind: string): string => beginning.conversations.find((place) => place.kind === kind)?.id ?? '';

async function act(name: string, details: Record<string, unknown> = {}): Promise<Answer> {
  const where = { user: person().id, conversation: person().personal };
  const response = await fetch(`${simulator.url}/api/doe/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...where, ...details }),
  });
  return (await response.json()) as Answer;
}

const said = (conversation = person().personal) =>
  simulator.connector.messages(conversation).map((message) => message.activity.text ?? '');

describe('conversations', () => {
  test('opening one installs the bot there, once', async () => {
    await act('openen');
    await act('openen');
    expect(bot.heard.map((activity) => activity.type)).toEqual(['installationUpdate', 'conversationUpdate']);
    expect(bot.heard[1]).toMatchObject({ membersAdded: [{ id: person().id }, { id: '28:tredewijzer' }] });
  });

  test('what is said in a personal chat reaches the bot with identity, tenant and locale', async () => {
    expect(await act('zeggen', { text: 'hallo' })).toMatchObject({ status: 200 });
    expect(said()).toEqual(['hallo', 'U zei: hallo']);
    expect(bot.heard[0]).toMatchObject({
      channelId: 'msteams',
      locale: 'nl-NL',
      text: 'hallo',
      from: { name: users[0]?.naam, aadObjectId: users[0]?.aadObjectId },
      conversation: { conversationType: 'personal', tenantId: users[0]?.tenantId },
      serviceUrl: simulator.connector.url,
    });
  });

  test('no message id comes back after a restart, for the bot knows what it was sent', async () => {
    await act('zeggen', { text: 'hallo' });
    await simulator.stop();
    simulator = await startSimulator({ botUrl: bot.url, users, proberen: [] });
    await act('zeggen', { text: 'hallo' });
    const ids = bot.heard.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });

  test('in a group the bot hears only what mentions it', async () => {
    const conversation = placeOf('groupChat');
    await act('zeggen', { conversation, text: 'onder ons' });
    expect(bot.heard).toEqual([]);
    await act('zeggen', { conversation, text: 'hulp', mention: true });
    expect(bot.heard[0]).toMatchObject({ text: '<at>Tredewijzer</at> hulp' });
    expect(bot.heard[0]?.['entities']).toContainEqual(expect.objectContaining({ type: 'mention' }));
    expect(said(conversation)).toEqual(['onder ons', '<at>Tredewijzer</at> hulp', 'U zei: hulp']);
  });

  test('in a channel a message starts a thread, and the answer stands in it', async () => {
    const conversation = placeOf('channel');
    await act('zeggen', { conversation, text: 'hulp', mention: true });
    const [root, answer] = simulator.connector.messages(conversation);
    expect(root?.threadId).toBeNull();
    expect(answer?.threadId).toBe(root?.id);
    expect(bot.heard[0]).toMatchObject({ channelData: { team: {}, channel: { id: conversation } } });
  });

  test('nobody speaks in a conversation he is not in', async () => {
    const stranger = beginning.users.findIndex(({ naam }) => users.find((user) => user.naam === naam)?.partij === '');
    expect(stranger).toBeGreaterThan(0);
    const refused = await act('zeggen', { user: person(stranger).id, conversation: placeOf('channel'), text: 'x' });
    expect(refused.status).toBe(404);
    expect(said(placeOf('channel'))).toEqual([]);
  });

  test('a long history comes in parts', async () => {
    for (let index = 0; index < 60; index += 1) {
      const activity = { type: 'message', text: String(index) };
      simulator.connector.conversations.add({ conversationId: person().personal, activity, fromBot: true });
    }
    const read = async (query: string) => {
      const response = await fetch(
        `${simulator.url}/api/berichten?gesprek=${encodeURIComponent(person().personal)}${query}`,
      );
      return (await response.json()) as { messages: { id: string; text: string }[]; more: boolean };
    };
    const last = await read('');
    expect([last.messages.length, last.messages[0]?.text, last.more]).toEqual([50, '10', true]);
    const earlier = await read(`&voor=${last.messages[0]?.id}`);
    expect([earlier.messages.length, earlier.messages[0]?.text, earlier.more]).toEqual([10, '0', false]);
  });

  test('own messages can be changed and removed, and the bot hears of it', async () => {
    await act('zeggen', { text: 'fout' });
    const id = simulator.connector.messages(person().personal)[0]?.id ?? '';
    await act('wijzigen', { message: id, text: 'goed' });
    await act('verwijderen', { message: id });
    expect(bot.heard.map(({ type, id: heardId }) => [type, heardId])).toEqual([
      ['message', id],
      ['messageUpdate', id],
      ['messageDelete', id],
    ]);
    expect(said()).toEqual(['U zei: fout']);
  });

  test('someone else cannot remove or change what another wrote', async () => {
    const conversation = placeOf('groupChat');
    await act('zeggen', { conversation, text: 'van mij' });
    const id = simulator.connector.messages(conversation)[0]?.id ?? '';
    const other = beginning.conversations.find((place) => place.id === conversation)?.members[1];
    await act('wijzigen', { conversation, user: other, message: id, text: 'vervalst' });
    await act('verwijderen', { conversation, user: other, message: id });
    expect(said(conversation)).toEqual(['van mij']);
  });
});

describe('cards, dialogs, files and search', () => {
  test('a submit button arrives as a message with a value, next to the card it was on', async () => {
    await act('indienen', { message: '7', data: { action: 'x' } });
    expect(bot.heard[0]).toMatchObject({ type: 'message', value: { action: 'x' }, replyToId: '7' });
    expect(bot.heard[0]?.text).toBeUndefined();
  });

  test('an execute button gets its card back', async () => {
    const answer = await act('uitvoeren', { message: '7', verb: 'melding.registreren', data: { nummer: 12 } });
    expect(answer).toMatchObject({ status: 200, body: { type: 'application/vnd.microsoft.card.adaptive' } });
    expect(bot.heard[0]).toMatchObject({
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'melding.registreren', data: { nummer: 12 } } },
    });
  });

  test('a dialog is fetched and sent in', async () => {
    const opened = await act('dialoog-openen', { message: '7', data: { msteams: { type: 'task/fetch' } } });
    expect(opened.body).toMatchObject({ task: { type: 'continue', value: { title: 'Gegevens aanvullen' } } });
    const closed = await act('dialoog-insturen', { data: { naam: 'Anna' } });
    expect(closed.body).toMatchObject({ task: { type: 'message', value: 'Bewaard: Anna' } });
  });

  test('a file is offered, accepted once, uploaded and downloaded', async () => {
    await act('zeggen', { text: 'bestand' });
    const message = simulator.connector.messages(person().personal).at(-1)?.id;
    await act('bestand', { message, accept: true });
    expect((await act('bestand', { message, accept: true })).status).toBe(204);
    const info = simulator.connector.messages(person().personal).at(-1)?.activity.attachments?.[0];
    expect(info).toMatchObject({ contentType: 'application/vnd.microsoft.teams.card.file.info' });
    const file = await fetch(info?.contentUrl ?? '');
    expect(await file.text()).toBe('inhoud');
    expect(info?.contentUrl?.startsWith(simulator.url)).toBe(true);
  });

  test('a refused file tells the bot so', async () => {
    await act('zeggen', { text: 'bestand' });
    const message = simulator.connector.messages(person().personal).at(-1)?.id;
    await act('bestand', { message, accept: false });
    expect(said().at(-1)).toBe('Goed, dan niet.');
  });

  test('search gives the results of the bot', async () => {
    const { body } = await act('zoeken', { text: 'noorder' });
    expect(body).toMatchObject({ composeExtension: { type: 'result' } });
    expect(bot.heard[0]).toMatchObject({ value: { parameters: [{ name: 'zoekterm', value: 'noorder' }] } });
  });
});

describe('what happens is told', () => {
  test('to every open page, as it happens', async () => {
    const page = new AbortController();
    const stream = await fetch(`${simulator.url}/api/stroom`, { signal: page.signal });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = stream.body?.getReader();
    await act('zeggen', { text: 'weg' });
    let heard = '';
    while (!heard.includes('"kind":"delete"')) heard += new TextDecoder().decode((await reader?.read())?.value);
    expect(heard).toContain('Dit verdwijnt weer.');
    page.abort();
  });

  test('the clock of the bot is read and set', async () => {
    const read = await fetch(`${simulator.url}/api/klok`);
    expect(await read.json()).toMatchObject({ body: { nu: '2026-03-02T09:00:00.000Z' } });
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ nu: '2027-01-01T10:00:00.000Z' });
    const set = await fetch(`${simulator.url}/api/klok`, { method: 'POST', headers, body });
    expect(await set.json()).toMatchObject({ body: { nu: '2027-01-01T10:00:00.000Z' } });
    await act('zeggen', { text: 'later' });
    expect(simulator.connector.messages(person().personal)[0]?.at).toMatch(/^2027-01-01T10:00/);
  });

  test('a bot that is away or in trouble gives a status, not an exception', async () => {
    expect(await act('zeggen', { text: 'stuk' })).toMatchObject({ status: 500 });
    await bot.stop();
    expect(await act('zeggen', { text: 'hallo' })).toMatchObject({ status: 0 });
  });
});

describe('only for this machine', () => {
  const status = (path: string, headers: Record<string, string>, method = 'GET'): Promise<number> =>
    new Promise((resolve, reject) => {
      const sent = request(`${simulator.url}${path}`, { method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', reject).end(method === 'POST' ? '{}' : undefined);
    });

  test('a foreign Host or Origin is refused, on the page and on the connector', async () => {
    expect(await status('/', { host: 'evil.example' })).toBe(403);
    expect(await status('/api/begin', { origin: 'https://evil.example' })).toBe(403);
    expect(await status('/', {})).toBe(200);
    const connector = await fetch(`${simulator.connector.url}/v3/teams/x`, {
      headers: { origin: 'https://evil.example' },
    });
    expect(connector.status).toBe(403);
  });

  test('only our own page may change something, with JSON or a file', async () => {
    const json = { 'content-type': 'application/json' };
    expect(await status('/api/doe/zeggen', { ...json, origin: 'http://127.0.0.1:1' }, 'POST')).toBe(403);
    expect(await status('/api/doe/zeggen', { 'content-type': 'text/plain' }, 'POST')).toBe(403);
    expect(await status('/api/doe/zeggen', { ...json, origin: simulator.url }, 'POST')).toBe(404);
    const file = { 'content-type': 'application/octet-stream' };
    expect(await status('/api/bijlage?naam=brief.docx', { ...file, origin: simulator.url }, 'POST')).toBe(200);
    expect(await status('/api/bijlage?naam=brief.docx', { ...file, origin: 'http://127.0.0.1:1' }, 'POST')).toBe(403);
  });

  test('the page comes with a strict policy and from here alone', async () => {
    const page = await fetch(simulator.url);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    const html = await page.text();
    expect(html).toContain('lang="nl"');
    expect(html).not.toMatch(/(src|href)="https?:/);
    expect((await fetch(`${simulator.url}/adaptivecards.js`)).status).toBe(200);
  });
});
