/** When our handler or the connector fails, and when an answer would have to go to a stranger. */
import { Application } from '@microsoft/teams-ai/lib/Application';
import { executeActivity } from '../../../simulator/invokes';
import { membersAdded } from '../../../simulator/events';
import { messageActivity } from '../../../simulator/activities';
import { createAuthentication, createCredentials } from '../../../bot/teams/auth';
import { PROEF, startOpstelling, zegt } from './support/opstelling';
import type { Opstelling } from './support/opstelling';

let bot: Opstelling;
beforeAll(async () => {
  bot = await startOpstelling();
});
afterAll(() => bot.stop());
beforeEach(() => {
  bot.connector.reset();
  bot.ontvangen.length = 0;
  bot.log.length = 0;
});

const sentTexts = (): unknown[] => bot.connector.sent.map((request) => request.activity?.text);

describe('defects', () => {
  const kapot = (): never => {
    throw Object.assign(new Error('geheim 123456782'), { code: 'SQLITE_BUSY' });
  };

  it('gives the user a number and the log no word that was typed', async () => {
    bot.doe(kapot);
    const response = await bot.post(messageActivity(bot.scene(), 'hulp'));
    expect([response.status, sentTexts()]).toEqual([200, [expect.stringContaining('F-TEST')]]);
    expect(bot.log).toMatchObject([{ code: 'defect', velden: { referentie: 'F-TEST', code: 'SQLITE_BUSY' } }]);
    expect(bot.log[0]?.velden['spoor']).toMatch(/^[0-9a-f]{16}$/);
    expect(JSON.stringify(bot.log)).not.toContain('geheim');
  });

  it('answers an invoke with the number, and keeps quiet for an event', async () => {
    bot.doe(kapot);
    const response = await bot.post(executeActivity(bot.scene(), 'doe', {}));
    expect(await response.json()).toMatchObject({ statusCode: 500, type: 'application/vnd.microsoft.error' });
    await bot.post(membersAdded(bot.scene(), ['28:tredewijzer']));
    expect(bot.connector.sent).toEqual([]);
  });
});

describe('what the SDK itself throws', () => {
  afterEach(() => void jest.restoreAllMocks());
  beforeEach(() => {
    jest.spyOn(Application.prototype, 'run').mockRejectedValueOnce(new TypeError('geheim 123456782'));
  });

  it('ends in the same number, sentence and line in the log', async () => {
    const response = await bot.post(messageActivity(bot.scene(), 'hulp'));
    expect([response.status, sentTexts()]).toEqual([200, [expect.stringContaining('F-TEST')]]);
    expect(bot.log).toMatchObject([{ code: 'defect', velden: { referentie: 'F-TEST', naam: 'TypeError' } }]);
    expect(bot.log[0]?.velden['spoor']).toMatch(/^[0-9a-f]{16}$/);
    expect(JSON.stringify(bot.log)).not.toContain('geheim');
  });

  it('answers a button with the number', async () => {
    const response = await bot.post(executeActivity(bot.scene(), 'doe', {}));
    const value = { message: expect.stringContaining('F-TEST') as string };
    expect([response.status, await response.json()]).toMatchObject([200, { statusCode: 500, value }]);
    expect(bot.connector.sent).toEqual([]);
  });

  it('keeps quiet for an event, and stands when even the sentence cannot be sent', async () => {
    await bot.post(membersAdded(bot.scene(), ['28:tredewijzer']));
    expect(bot.connector.sent).toEqual([]);
    jest.spyOn(Application.prototype, 'run').mockRejectedValueOnce(new TypeError('x'));
    bot.connector.answerNext({ status: 403 });
    expect((await bot.post(messageActivity(bot.scene(), 'hulp'))).status).toBe(200);
    expect(bot.log.map(({ code }) => code)).toEqual(['defect', 'defect', 'niet-bezorgd']);
  });
});

describe('sending', () => {
  it.each([429, 412, 502, 504])('tries a reply again after %i, with the same business id', async (status) => {
    bot.doe(() => zegt('ja'));
    bot.connector.answerNext({ status, headers: { 'retry-after': '1' } });
    await bot.post(messageActivity(bot.scene(), 'x'));
    const ids = bot.connector.sent.map((request) => request.activity?.channelData);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toEqual(ids[1]);
  });

  it('tries again when Teams says until when to wait as a date', async () => {
    bot.doe(() => zegt('ja'));
    const straks = new Date(performance.timeOrigin + performance.now() + 3_000).toUTCString();
    bot.connector.answerNext({ status: 429, headers: { 'retry-after': straks } });
    await bot.post(messageActivity(bot.scene(), 'x'));
    expect(bot.connector.sent).toHaveLength(2);
  });

  it('gives up in the end, answers Teams and says so in the log', async () => {
    bot.doe(() => zegt('ja'));
    bot.connector.behave(() => ({ status: 429 }));
    const response = await bot.post(messageActivity(bot.scene(), 'x'));
    expect([response.status, bot.connector.sent.length]).toEqual([200, 3]);
    expect(bot.log).toMatchObject([{ code: 'niet-bezorgd', velden: { status: 429 } }]);
  });

  it.each([403, 404, 500])('does not repeat a reply after %i', async (status) => {
    bot.doe(() => zegt('ja'));
    bot.connector.answerNext({ status });
    await bot.post(messageActivity(bot.scene(), 'x'));
    expect(bot.connector.sent).toHaveLength(1);
  });
});

it('makes no client of the SDK for a turn, and has none to send with', async () => {
  const auth = createAuthentication(PROEF, createCredentials(PROEF));
  const activity = messageActivity(bot.scene(), 'x') as unknown as Parameters<typeof auth.authenticateRequest>[0];
  const client = async (): Promise<unknown> => {
    const { connectorFactory, audience } = await auth.authenticateRequest(activity, '');
    return connectorFactory?.create(bot.connector.url, audience);
  };
  const [first, second] = [await client(), await client()];
  expect(second).toBe(first);
  expect(first).toEqual({});
});

describe('service URL (trial S49)', () => {
  it.each(['http://169.254.169.254/', 'https://evil.example', 'https://smba.trafficmanager.net/emea/', 'file:///etc'])(
    'in a trial run nothing is sent to %s',
    async (serviceUrl) => {
      bot.doe(() => zegt('ja'));
      const response = await bot.post({ ...messageActivity(bot.scene(), 'x'), serviceUrl });
      expect([response.status, bot.ontvangen.length]).toEqual([403, 0]);
    },
  );
});
