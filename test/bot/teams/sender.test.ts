/** What can happen to a message on its way out, as values. */
import { createServer } from 'node:net';
import type { Bezorging, Gespreksverwijzing } from '../../../bot/messages';
import { createBode } from '../../../bot/teams/bode';
import { HttpClient } from '../../../bot/teams/http';
import { metGeduld } from '../../../bot/teams/retry';
import { nietVerzonden, Sender } from '../../../bot/teams/sender';
import type { SenderDeps } from '../../../bot/teams/sender';
import { startConnector } from '../../../simulator/connector';
import type { Connector } from '../../../simulator/connector';

let connector: Connector;
const http = new HttpClient();
const NU = Date.parse('2026-11-21T10:00:00Z');
beforeAll(async () => {
  connector = await startConnector();
});
afterAll(async () => {
  http.sluit();
  await connector.stop();
});
beforeEach(() => connector.reset());

const gesprek = (serviceUrl = connector.url): Gespreksverwijzing => ({
  kanaalId: 'msteams',
  serviceUrl,
  gesprekId: '19:x@thread.tacv2;messageid=1',
  tenantId: 't',
  botId: '28:b',
});

function bodeMet(anders: Partial<SenderDeps> = {}) {
  const bearer = () => Promise.resolve('Bearer t');
  return createBode(new Sender({ http, bearer, isServiceUrl: () => true, nu: () => NU, ...anders }));
}

const zend = (anders: Partial<SenderDeps> = {}, url?: string) =>
  bodeMet(anders).zend(gesprek(url), { soort: 'tekst', tekst: 'dag' }, 'zaak-1');

it('delivers with token, business id and the id the message got', async () => {
  const uitkomst = await zend();
  expect(uitkomst).toMatchObject({ soort: 'bezorgd', berichtId: expect.stringMatching(/./) as unknown });
  expect(connector.sent[0]).toMatchObject({
    authorization: 'Bearer t',
    conversationId: gesprek().gesprekId,
    activity: { text: 'dag', textFormat: 'plain', channelData: { zakelijkId: 'zaak-1' } },
  });
});

it('opens a personal chat with a person of a tenant', async () => {
  const uitkomst = await bodeMet().openPersoonlijk(gesprek(), 'aad-1');
  expect(uitkomst).toMatchObject({ gesprekId: expect.stringMatching(/./) as unknown });
  expect(connector.sent[0]?.body).toMatchObject({ members: [{ id: 'aad-1' }], tenantId: 't', bot: { id: '28:b' } });
});

it('ignores that typing could not be shown', async () => {
  connector.answerNext({ status: 500 });
  await expect(bodeMet().typt(gesprek())).resolves.toBeUndefined();
});

it.each([
  [{ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } }, 'BotNotInConversationRoster', null, false],
  [{ status: 404 }, 'Scripted404', null, false],
  [{ status: 429 }, 'Scripted429', null, false],
  [{ status: 429, headers: { 'retry-after': '7' } }, 'Scripted429', 7000, false],
  [{ status: 429, headers: { 'retry-after': 'Sat, 21 Nov 2026 10:00:30 GMT' } }, 'Scripted429', 30_000, false],
  [{ status: 429, headers: { 'retry-after': 'straks' } }, 'Scripted429', null, false],
  // Never longer than a quarter of an hour: a conversation is not silenced for a year.
  [{ status: 429, headers: { 'retry-after': '31536000' } }, 'Scripted429', 900_000, false],
  [{ status: 429, headers: { 'retry-after': '1e300' } }, 'Scripted429', 900_000, false],
  [{ status: 429, headers: { 'retry-after': 'Fri, 31 Dec 2100 23:59:59 GMT' } }, 'Scripted429', 900_000, false],
  [{ status: 403, body: { error: { code: 'Kim Jansen, 123456782' } } }, 'HTTP_403', null, false],
  [{ status: 413, body: 'geen json' }, 'HTTP_413', null, false],
  [{ status: 502 }, 'Scripted502', null, false],
  [{ status: 504 }, 'Scripted504', null, true],
])('answers %j as a value', async (fault, code, wachtMs, misschienBezorgd) => {
  connector.answerNext(fault);
  expect(await zend()).toEqual({ soort: 'mislukt', status: fault.status, code, wachtMs, misschienBezorgd });
  expect(connector.sent).toHaveLength(1);
});

it('follows no redirect', async () => {
  connector.answerNext({ status: 307, headers: { location: 'https://evil.example/' } });
  expect(await zend()).toMatchObject({ soort: 'mislukt', status: 307 });
});

it.each(['before', 'after'] as const)(
  'says that it may have arrived when the line breaks %s acceptance',
  async (drop) => {
    connector.answerNext({ drop });
    expect(await zend()).toMatchObject({ soort: 'mislukt', status: null, misschienBezorgd: true });
  },
);

it('says that it may have arrived when no answer comes in time', async () => {
  connector.answerNext({ delayMs: 500 });
  expect(await zend({ tijdslimietMs: 60 })).toMatchObject({ status: null, code: 'TE_LAAT', misschienBezorgd: true });
});

it('knows that it did not arrive when nobody listens', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await new Promise((resolve) => server.close(resolve));
  const uitkomst = await zend({}, `http://127.0.0.1:${port}`);
  expect(uitkomst).toMatchObject({ soort: 'mislukt', code: 'ECONNREFUSED', misschienBezorgd: false });
});

it('refuses a host that is not on the list before it asks for a token', async () => {
  const bearer = jest.fn(() => Promise.resolve('Bearer t'));
  expect(await zend({ bearer, isServiceUrl: () => false })).toEqual(nietVerzonden('VREEMDE_HOST'));
  expect([bearer.mock.calls.length, connector.sent.length]).toEqual([0, 0]);
});

it('sends nothing without a token', async () => {
  const bearer = () => Promise.reject(new Error('login is down'));
  expect(await zend({ bearer })).toEqual(nietVerzonden('GEEN_TOKEN'));
  expect(connector.sent).toEqual([]);
});

it('keeps its connections open', async () => {
  await Promise.all([zend(), zend()]);
  const before = process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
  for (let n = 0; n < 10; n += 1) await zend();
  expect(process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length).toBe(before);
});

describe('patience with a reply', () => {
  const mislukt = (fout: object): Bezorging => ({ ...nietVerzonden('X'), ...fout });
  const bezorgd: Bezorging = { soort: 'bezorgd', berichtId: '1' };

  async function probeer(uitkomsten: readonly Bezorging[]) {
    const pauzes: number[] = [];
    let keer = 0;
    const poging = () => Promise.resolve(uitkomsten[keer++] ?? bezorgd);
    const wacht = (ms: number) => Promise.resolve(void pauzes.push(ms));
    const eind = await metGeduld(poging, { toeval: () => 0.5, wacht });
    return { eind, keer, pauzes };
  }

  it('backs off longer each time and stops after three attempts', async () => {
    const { keer, pauzes } = await probeer([1, 2, 3, 4].map(() => mislukt({ status: 502 })));
    expect([keer, pauzes]).toEqual([3, [300, 600]]);
  });

  it('waits as long as it was asked, with some chance on top', async () => {
    expect((await probeer([mislukt({ status: 429, wachtMs: 2000 })])).pauzes).toEqual([2150]);
  });

  it('gives up when a person would wait too long', async () => {
    expect((await probeer([mislukt({ status: 429, wachtMs: 60_000 })])).keer).toBe(1);
  });

  it('repeats once after a kept connection that was closed, and never a second time', async () => {
    const reset = mislukt({ code: 'ECONNRESET', misschienBezorgd: true });
    expect((await probeer([reset])).eind).toEqual(bezorgd);
    expect((await probeer([reset, reset])).keer).toBe(2);
  });

  it('does not repeat what may have arrived', async () => {
    expect((await probeer([mislukt({ code: 'TE_LAAT', misschienBezorgd: true })])).keer).toBe(1);
  });
});

it('waits for its turn before each page of members', async () => {
  const gezien: string[] = [];
  connector.behave(({ method }) => {
    if (method === 'GET') gezien.push('verzoek');
    return undefined;
  });
  await bodeMet().leden(gesprek(), () => {
    gezien.push('beurt');
    return Promise.resolve();
  });
  expect(gezien.slice(0, 2)).toEqual(['beurt', 'verzoek']);
});
