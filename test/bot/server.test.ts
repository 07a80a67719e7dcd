/** The HTTP door by itself: bodies that are no activity, floods, health, and nothing told that need not be. */
import { Registry } from 'prom-client';
import { createServer, listen } from '../../bot/server';
import type { Luisteraar, ServerDeps } from '../../bot/server';
import type { Toegang } from '../../bot/teams/teams';

const seen: unknown[] = [];
let toegang: () => Promise<Toegang>;
let gezond: boolean | null = true;
const stand = (ok: boolean) => ({ ok, onderdelen: { database: ok } });
const logged: unknown[] = [];
const note = (velden: object, code: string): void => void logged.push([code, velden]);

const deps: ServerDeps = {
  poort: {
    laatToe: (_header, activity) => {
      seen.push(activity);
      return toegang();
    },
  },
  log: { info: note, warn: note, error: note },
  metrics: new Registry(),
  gezond: () => (gezond === null ? Promise.reject(new Error('x')) : Promise.resolve(stand(gezond))),
  referentie: () => 'F-1',
  perMinuut: 3,
  wegen: [{ pad: '/bestand', handler: (_req, res) => void res.send('bestand') }],
};

let luisteraar: Luisteraar;
const url = (path: string): string => `http://127.0.0.1:${luisteraar.port}${path}`;
const json = { 'content-type': 'application/json' };
const post = (body: string | object, headers: Record<string, string> = json): Promise<Response> =>
  fetch(url('/api/messages'), {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const activity = {
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1/',
  conversation: { id: 'c' },
  from: { id: 'u' },
  recipient: { id: 'b' },
  text: 'hulp',
};

let gebruiker = 0;
beforeAll(async () => {
  luisteraar = await listen(createServer(deps), { port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  luisteraar.server.closeAllConnections();
  await luisteraar.stop();
});
beforeEach(() => {
  seen.length = 0;
  logged.length = 0;
  gebruiker += 1;
  const naam = `g${gebruiker}`;
  toegang = () => Promise.resolve({ ok: true, gebruiker: naam, voerUit: () => Promise.resolve({ status: 200 }) });
});

const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const withValue = (value: string): string => `${JSON.stringify(activity).slice(0, -1)},"value":${value}}`;

describe('bodies that are no activity (trial C17)', () => {
  it.each<[string, string | object]>([
    ['nothing', ''],
    ['bad JSON', '{"type":'],
    ['a number', '7'],
    ['null', 'null'],
    ['text', '"hulp"'],
    ['an array', [activity]],
    ['an empty object', {}],
    ['no type', { ...activity, type: undefined }],
    ['a type that is a number', { ...activity, type: 7 }],
    ['a type that is an object', { ...activity, type: { $ne: '' } }],
    ['an id that is an object', { ...activity, id: {} }],
    ['no conversation', { ...activity, conversation: undefined }],
    ['a conversation that is text', { ...activity, conversation: 'c' }],
    ['no sender', { ...activity, from: null }],
    ['no bot', { ...activity, recipient: {} }],
    ['an empty service URL', { ...activity, serviceUrl: '' }],
    ['text that is an array', { ...activity, text: ['hulp'] }],
    ['text without end', { ...activity, text: 'x'.repeat(100_001) }],
    ['an id without end', { ...activity, id: 'x'.repeat(501) }],
    ['entities that are an object', { ...activity, entities: { length: 1 } }],
    ['attachments that are text', { ...activity, attachments: 'x' }],
    ['more mentions than a text has room for', { ...activity, entities: Array.from({ length: 14_000 }, () => ({})) }],
    ['more files than anybody sends', { ...activity, attachments: Array.from({ length: 51 }, () => ({})) }],
    ['channel data that is an array', { ...activity, channelData: [] }],
    ['a thousand levels', withValue(deep(1000))],
    ['a hundred thousand levels', withValue(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
    ['__proto__', withValue('{"__proto__":{"rol":"beheerder"}}')],
    ['__proto__ in a list', withValue('[{"a":[{"__proto__":1}]}]')],
    ['constructor', withValue('{"constructor":{"prototype":{"rol":"beheerder"}}}')],
    ['__proto__ at the top', `{"__proto__":{},${JSON.stringify(activity).slice(1)}`],
  ])('refuses %s with 400 and a sentence', async (_name, body) => {
    const response = await post(body);
    const answer = (await response.json()) as { melding: string };
    expect(response.status).toBe(400);
    expect(answer.melding).toMatch(/\.$/);
    expect(JSON.stringify(answer)).not.toMatch(/at .*\.js|node_modules/);
    expect([seen.length, ({} as { rol?: string }).rol]).toEqual([0, undefined]);
  });

  it('lets the deepest card through that Teams can show', async () => {
    expect((await post(withValue(deep(60)))).status).toBe(200);
  });

  it('does not read what is not JSON', async () => {
    expect((await post('type=message', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(400);
    expect((await post('x', { 'content-type': 'application/json; charset=klingon' })).status).toBe(415);
    expect((await post('x', { ...json, 'content-encoding': 'gzip' })).status).toBe(400);
    expect(seen).toEqual([]);
  });

  it('refuses more than 1 MB with 413', async () => {
    const response = await post({ ...activity, value: 'x'.repeat(1_100_000) });
    expect([response.status, await response.json()]).toMatchObject([413, { code: 'te-groot' }]);
  });

  it('still answers afterwards', async () => {
    expect((await post(activity)).status).toBe(200);
  });
});

describe('refusals and defects', () => {
  it('says why in Dutch when the door stays closed', async () => {
    toegang = () => Promise.resolve({ ok: false, status: 401, code: 'niet-bewezen' });
    const response = await post(activity);
    expect([response.status, await response.json()]).toMatchObject([401, { code: 'niet-bewezen' }]);
  });

  it('gives a defect a number and no stack', async () => {
    toegang = () => Promise.reject(new Error('geheim'));
    const response = await post(activity);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).toContain('F-1');
    expect(text + JSON.stringify(logged)).not.toContain('geheim');
    expect(logged).toMatchObject([['defect', { referentie: 'F-1' }]]);
  });

  it('passes status and body of an invoke on', async () => {
    toegang = () =>
      Promise.resolve({
        ok: true,
        gebruiker: 'x',
        voerUit: () => Promise.resolve({ status: 200, body: { task: { type: 'message' } } }),
      });
    expect(await (await post(activity)).json()).toEqual({ task: { type: 'message' } });
  });

  it('answers an unknown page, another method and hides what it runs on', async () => {
    const unknown = await fetch(url('/wp-login.php'));
    const get = await fetch(url('/api/messages'));
    expect([unknown.status, get.status, get.headers.get('allow')]).toEqual([404, 405, 'POST']);
    expect(unknown.headers.get('x-powered-by')).toBeNull();
    expect(unknown.headers.get('content-security-policy')).not.toBeNull();
  });
});

describe('floods (trial S53)', () => {
  it('asks one person to wait and serves everyone else', async () => {
    const statuses = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await post(activity)).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const ander = { ok: true as const, gebruiker: 'ander', voerUit: () => Promise.resolve({ status: 200 }) };
    toegang = () => Promise.resolve(ander);
    expect((await post(activity)).status).toBe(200);
  });

  it('does not count who was not proven against the person he says to be', async () => {
    const echt = toegang;
    toegang = () => Promise.resolve({ ok: false, status: 401, code: 'niet-bewezen' });
    for (let n = 0; n < 5; n += 1) await post(activity);
    toegang = echt;
    expect((await post(activity)).status).toBe(200);
  });
});

describe('for operators', () => {
  it('is alive, and ready when its parts are', async () => {
    expect((await fetch(url('/health/live'))).status).toBe(200);
    expect((await fetch(url('/health/ready'))).status).toBe(200);
    gezond = false;
    const response = await fetch(url('/health/ready'));
    gezond = true;
    expect([response.status, await response.json()]).toEqual([503, { ok: false, onderdelen: { database: false } }]);
  });

  it('is not ready when that cannot even be found out', async () => {
    gezond = null;
    const response = await fetch(url('/health/ready'));
    gezond = true;
    expect(response.status).toBe(503);
  });

  it('counts turns by kind and never by what was typed', async () => {
    await post({ ...activity, type: 'zelfbedacht' });
    const text = await (await fetch(url('/metrics'))).text();
    expect(text).toContain('tredewijzer_beurt_seconden_count{soort="message",status="200"}');
    expect(text).toContain('soort="anders"');
    expect(text).not.toContain('zelfbedacht');
  });

  it('stops quietly: the answer that is being made still goes out', async () => {
    const tijdelijk = await listen(createServer({ ...deps, metrics: new Registry() }), { port: 0, host: '127.0.0.1' });
    let ready = (): void => undefined;
    const wacht = new Promise<void>((resolve) => (ready = resolve));
    let begonnen = (): void => undefined;
    const begin = new Promise<void>((resolve) => (begonnen = resolve));
    const voerUit = async () => {
      begonnen();
      await wacht;
      return { status: 200 };
    };
    toegang = () => Promise.resolve({ ok: true, gebruiker: 'stop', voerUit });
    const target = `http://127.0.0.1:${tijdelijk.port}/api/messages`;
    const response = fetch(target, { method: 'POST', headers: json, body: JSON.stringify(activity) });
    await begin;
    const gestopt = tijdelijk.stop();
    ready();
    expect((await response).status).toBe(200);
    await gestopt;
    await expect(fetch(target, { method: 'POST' })).rejects.toThrow();
  });

  it('has room for the routes of others', async () => {
    expect(await (await fetch(url('/bestand/abc'))).text()).toBe('bestand');
  });
});

it('keeps no timer going after it has stopped', async () => {
  const timers = jest.spyOn(globalThis, 'setInterval');
  const stops = jest.spyOn(globalThis, 'clearInterval');
  const other = await listen(createServer({ ...deps, metrics: new Registry() }), { port: 0, host: '127.0.0.1' });
  await other.stop();
  const begun = timers.mock.results.map(({ value }) => value as unknown);
  const ended = stops.mock.calls.map(([timer]) => timer);
  jest.restoreAllMocks();
  expect(begun.length).toBeGreaterThan(1);
  expect(begun.filter((timer) => !ended.some((een) => een === timer))).toEqual([]);
});
