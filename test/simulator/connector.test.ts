/** The connector keeps the contract of the Bot Connector over real HTTP. */
import { startConnector } from '../../simulator/connector';
import type { Connector } from '../../simulator/connector';

let connector: Connector;

beforeEach(async () => {
  connector = await startConnector({ now: () => '2026-03-02T09:00:00.000Z' });
});

afterEach(async () => {
  await connector.stop();
});

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${connector.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
}

const send = (text: string, conversation = 'a:1') =>
  call('POST', `/v3/conversations/${encodeURIComponent(conversation)}/activities`, { type: 'message', text });

describe('messages', () => {
  test('a message is kept, changed and removed', async () => {
    const { status, body } = await send('hallo');
    expect(status).toBe(201);
    const id = String(body['id']);
    const path = `/v3/conversations/a%3A1/activities/${id}`;
    expect((await call('PUT', path, { type: 'message', text: 'nieuw' })).status).toBe(200);
    expect(connector.messages('a:1')).toMatchObject([{ id, edited: true, activity: { text: 'nieuw' } }]);
    expect((await call('DELETE', path)).status).toBe(200);
    expect(connector.messages('a:1')).toEqual([]);
    expect((await call('PUT', path, { type: 'message' })).status).toBe(404);
  });

  test('every request is recorded with its authorization', async () => {
    await call(
      'POST',
      '/v3/conversations/c/activities/42',
      { type: 'message', text: 'x' },
      { authorization: 'Bearer t' },
    );
    expect(connector.sent).toMatchObject([
      { kind: 'send', conversationId: 'c', activityId: '42', authorization: 'Bearer t', activity: { text: 'x' } },
    ]);
  });

  test('typing is told and not kept', async () => {
    const events: string[] = [];
    connector.onActivity((event) => events.push(event.kind));
    await call('POST', '/v3/conversations/c/activities', { type: 'typing' });
    expect(events).toEqual(['typing']);
    expect(connector.messages('c')).toEqual([]);
  });

  test('a message to a thread belongs to the channel and names its root', async () => {
    await send('antwoord', '19:kanaal;messageid=7');
    expect(connector.messages('19:kanaal')).toMatchObject([{ conversationId: '19:kanaal', threadId: '7' }]);
  });
});

describe('people and places', () => {
  const members = [
    { id: '29:aa', name: 'Anna', aadObjectId: 'aa', tenantId: 't' },
    { id: '29:bb', name: 'Bert', aadObjectId: 'bb', tenantId: 't' },
  ];

  test('members come in pages, and one by Teams id or object id', async () => {
    connector.place({ id: 'g', kind: 'groupChat', members });
    const first = await call('GET', '/v3/conversations/g/pagedmembers?pageSize=1');
    expect(first.body).toMatchObject({ members: [{ name: 'Anna' }], continuationToken: '1' });
    const second = await call('GET', '/v3/conversations/g/pagedmembers?pageSize=1&continuationToken=1');
    expect(second.body['continuationToken']).toBeUndefined();
    expect((await call('GET', '/v3/conversations/g/members/bb')).body).toMatchObject({ name: 'Bert' });
    expect((await call('GET', '/v3/conversations/g/members/29%3Azz')).status).toBe(404);
  });

  test('a team lists its channels', async () => {
    const team = { id: '19:team', name: 'Casusteam' };
    connector.place({ id: '19:team', kind: 'channel', name: 'Algemeen', team, members });
    connector.place({ id: '19:tweede', kind: 'channel', name: 'Casus', team, members });
    expect((await call('GET', '/v3/teams/19%3Ateam')).body).toMatchObject({ name: 'Casusteam' });
    const { body } = await call('GET', '/v3/teams/19%3Ateam/conversations');
    expect(body['conversations']).toHaveLength(2);
  });

  test('opening a personal chat twice gives the same chat', async () => {
    connector.place({ id: 'a:anna', kind: 'personal', members: members.slice(0, 1) });
    const open = (id: string) => call('POST', '/v3/conversations', { members: [{ id }], tenantId: 't' });
    expect((await open('29:aa')).body['id']).toBe('a:anna');
    expect((await open('aa')).body['id']).toBe('a:anna');
    const fresh = (await open('29:cc')).body['id'];
    expect((await open('29:cc')).body['id']).toBe(fresh);
  });

  test('a conversation made in a channel is a new thread there', async () => {
    const body = { channelData: { channel: { id: '19:k' } }, activity: { type: 'message', text: 'begin' } };
    const answer = await call('POST', '/v3/conversations', body);
    expect(answer.status).toBe(201);
    expect(answer.body['id']).toBe(`19:k;messageid=${String(answer.body['activityId'])}`);
  });
});

describe('failures on demand', () => {
  test('the next request gets the status and the headers asked for, once', async () => {
    connector.answerNext({ status: 429, headers: { 'retry-after': '2' } });
    const refused = await send('een');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2']);
    expect((await send('twee')).status).toBe(201);
    expect(connector.messages('a:1')).toHaveLength(1);
  });

  test('a failure can be meant for some requests and for several times', async () => {
    connector.answerNext({ status: 403, times: 2, match: (request) => request.conversationId === 'b' });
    expect((await send('x', 'a')).status).toBe(201);
    expect([(await send('x', 'b')).status, (await send('x', 'b')).status]).toEqual([403, 403]);
    expect((await send('x', 'b')).status).toBe(201);
  });

  test('a connection dropped after accepting leaves the message there', async () => {
    connector.answerNext({ drop: 'before' });
    await expect(send('weg')).rejects.toThrow();
    connector.answerNext({ drop: 'after' });
    await expect(send('gekomen')).rejects.toThrow();
    expect(connector.messages('a:1').map((message) => message.activity.text)).toEqual(['gekomen']);
  });

  test('behaviour decides per request until it is reset', async () => {
    connector.behave((request) => (request.kind === 'send' ? { status: 502 } : undefined));
    expect([(await send('a')).status, (await send('b')).status]).toEqual([502, 502]);
    connector.reset();
    expect((await send('c')).status).toBe(201);
  });
});

describe('waiting', () => {
  test('finds an earlier request and one that still comes', async () => {
    await send('eerder');
    await expect(connector.waitFor((request) => request.activity?.text === 'eerder')).resolves.toBeDefined();
    const later = connector.waitFor((request) => request.activity?.text === 'later');
    await send('later');
    await expect(later).resolves.toMatchObject({ kind: 'send' });
  });

  test('says what was seen when nothing fits', async () => {
    await send('iets');
    await expect(connector.waitFor(() => false, 20)).rejects.toThrow(/POST \/v3\/conversations\/a%3A1\/activities/);
  });
});

describe('files', () => {
  const put = (id: string, part: string, range?: string) =>
    fetch(`${connector.url}/upload/${id}`, {
      method: 'PUT',
      body: part,
      headers: range === undefined ? {} : { 'content-range': range },
    });

  test('a file uploaded in parts is whole afterwards', async () => {
    const id = connector.uploads.reserve('brief.pdf');
    expect((await put(id, 'eerste ', 'bytes 0-6/12')).status).toBe(201);
    expect((await put(id, 'tweede', 'bytes 7-12/13')).status).toBe(201);
    const file = await fetch(`${connector.url}/bestanden/${id}`);
    expect(await file.text()).toBe('eerste tweede');
    expect(file.headers.get('content-disposition')).toContain('brief.pdf');
  });

  test('nobody can upload to an id that was not given out', async () => {
    expect((await put('verzonnen', 'x')).status).toBe(404);
  });
});
