/** Tokens: the real validator of the SDK against a local key server; whatever is not proven stays outside. */
import { createHmac, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sign as onderteken } from 'jsonwebtoken';
import type { Secret, SignOptions } from 'jsonwebtoken';
import { messageActivity } from '../../../simulator/activities';
import { startConnector } from '../../../simulator/connector';
import type { Connector } from '../../../simulator/connector';
import type { TeamsAuthentication } from '../../../bot/teams/auth';
import { Entry } from '../../../bot/teams/entry';
import { createTeams } from '../../../bot/teams/teams';
import type { TeamsConfig, Wolk } from '../../../bot/teams/config';
import type { Json } from '../../../bot/teams/json';
import { quietKeys } from '../../../bot/teams/quiet-keys';
import { persoonlijk, sanne, startOpstelling, TENANT, zegt } from './support/opstelling';
import type { Opstelling, OpstellingOpties } from './support/opstelling';

const APP_ID = '6d1d9a52-3f0c-4b8a-9a51-0d6c8a7b1f00';
const ISSUER = 'https://api.botframework.com';
const key = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicPem = key.publicKey.export({ type: 'spki', format: 'pem' }).toString();

interface KeyServer {
  readonly url: string;
  readonly server: Server;
  asked: number;
  broken: boolean;
  endorsements: readonly string[];
}

async function startKeys(): Promise<KeyServer> {
  const server = createServer((req, res) => {
    keys.asked += 1;
    if (keys.broken) return void res.writeHead(500).end();
    const jwk = { ...key.publicKey.export({ format: 'jwk' }), kid: 'k1', endorsements: keys.endorsements };
    const body = req.url === '/keys' ? { keys: [jwk] } : { issuer: ISSUER, jwks_uri: `${keys.url}/keys` };
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const keys: KeyServer = { url, server, asked: 0, broken: false, endorsements: ['msteams'] };
  return keys;
}

/** All seven, or the SDK leaves the rest undefined. */
const wolk = (metadata: string): Wolk => ({
  ToChannelFromBotLoginUrl: `${metadata}/login`,
  ToChannelFromBotOAuthScope: ISSUER,
  ToBotFromChannelTokenIssuer: ISSUER,
  OAuthUrl: ISSUER,
  ToBotFromChannelOpenIdMetadataUrl: `${metadata}/metadata`,
  ToBotFromEmulatorOpenIdMetadataUrl: `${metadata}/metadata`,
  CallerId: 'urn:botframework:azure',
});

const credentials = {
  isValidAppId: (id: string) => Promise.resolve(id === APP_ID),
  isAuthenticationDisabled: () => Promise.resolve(false),
  createCredentials: () =>
    Promise.resolve({
      signRequest: <T extends { headers: { set(name: string, value: string): unknown } }>(request: T) => {
        request.headers.set('Authorization', 'Bearer uitgaand');
        return Promise.resolve(request);
      },
    }),
} as unknown as NonNullable<Parameters<typeof createTeams>[0]['credentials']>;

const config = (keys: string, connector: Connector): TeamsConfig => ({
  proef: false,
  appId: APP_ID,
  appType: 'SingleTenant',
  tenantId: TENANT,
  wachtwoord: 'x',
  tenants: [TENANT],
  wolk: wolk(keys),
  extraDiensten: [connector.url],
});

let keys: KeyServer;
let connector: Connector;
let bot: Opstelling;
const started: Opstelling[] = [];

async function startMet(keysUrl: string): Promise<Opstelling> {
  connector ??= await startConnector();
  const opties: OpstellingOpties = { connector, config: config(keysUrl, connector), teams: { credentials } };
  const nieuw = await startOpstelling(opties);
  started.push(nieuw);
  return nieuw;
}

beforeAll(async () => {
  quietKeys(console);
  keys = await startKeys();
  bot = await startMet(keys.url);
});
afterAll(async () => {
  for (const opstelling of started) await opstelling.stop();
  keys.server.close();
});
beforeEach(() => {
  connector.reset();
  bot.ontvangen.length = 0;
  bot.doe(() => zegt('dag'));
});

const seconds = (): number => Math.floor((performance.timeOrigin + performance.now()) / 1000);

interface TokenOptions {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly sign?: SignOptions;
  readonly secret?: Secret;
}

function token({ claims = {}, sign = {}, secret = key.privateKey }: TokenOptions = {}): string {
  const payload = { iss: ISSUER, aud: APP_ID, serviceurl: connector.url, exp: seconds() + 600, ...claims };
  const given = Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined));
  return onderteken(given, secret, { algorithm: 'RS256', keyid: 'k1', noTimestamp: true, ...sign });
}

const message = (extra: object = {}): object => ({ ...messageActivity(bot.scene(), 'hulp'), ...extra });

const postWith = (authorization: string, body: object = message()): Promise<Response> =>
  bot.post(body, authorization === '' ? {} : { authorization });

it('lets a proven message in and sends the answer with our own token', async () => {
  const response = await postWith(`Bearer ${token()}`);
  expect([response.status, bot.ontvangen.length]).toEqual([200, 1]);
  expect(connector.sent[0]).toMatchObject({ authorization: 'Bearer uitgaand' });
});

const now = seconds();
const hs256 = (): string => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: ISSUER, aud: APP_ID, serviceurl: connector.url, exp: now + 600 };
  const text = `${part({ alg: 'HS256', typ: 'JWT', kid: 'k1' })}.${part(claims)}`;
  return `${text}.${createHmac('sha256', publicPem).update(text).digest('base64url')}`;
};

it.each<[string, () => string]>([
  ['no header', () => ''],
  ['another scheme', () => 'Basic eDp4'],
  ['garbage', () => 'Bearer niets.dat.lijkt'],
  ['an empty bearer', () => 'Bearer '],
  ['a signature by another key', () => `Bearer ${token({ secret: other.privateKey })}`],
  ['alg none', () => `Bearer ${token({ secret: '', sign: { algorithm: 'none' } })}`],
  ['HS256 with the public key as secret', () => `Bearer ${hs256()}`],
  ['expired six minutes ago', () => `Bearer ${token({ claims: { exp: now - 360 } })}`],
  ['valid only in six minutes', () => `Bearer ${token({ claims: { nbf: now + 360 } })}`],
  ['another audience', () => `Bearer ${token({ claims: { aud: 'iemand-anders' } })}`],
  ['another issuer', () => `Bearer ${token({ claims: { iss: 'https://evil.example' } })}`],
  ['an unknown key id', () => `Bearer ${token({ sign: { keyid: 'k2' } })}`],
  ['a service URL that differs from the claim', () => `Bearer ${token({ claims: { serviceurl: 'https://a.b' } })}`],
  ['no service URL in the claims', () => `Bearer ${token({ claims: { serviceurl: undefined } })}`],
])('refuses %s with 401 and sends nothing', async (_name, authorization) => {
  const response = await postWith(authorization());
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ code: 'niet-bewezen' });
  expect([bot.ontvangen.length, connector.sent.length]).toEqual([0, 0]);
});

/** The SDK lets in what its emulator signs, with the app id in a claim of its own: on a machine of ours nobody is that. */
it('refuses a token of the emulator, which the SDK takes', async () => {
  const sts = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
  const response = await postWith(`Bearer ${token({ claims: { iss: sts, ver: '1.0', appid: APP_ID } })}`);
  expect([response.status, bot.ontvangen.length, connector.sent.length]).toEqual([401, 0, 0]);
});

it('waits no longer for keys than it may, and stays closed', async () => {
  const nooit = { authenticateRequest: () => new Promise(() => undefined) } as unknown as TeamsAuthentication;
  const stil = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const entry = new Entry(config(keys.url, connector), nooit, stil, 20);
  expect(await entry.laatToe('Bearer x', {})).toEqual({ ok: false, status: 401, code: 'niet-bewezen' });
});

it('lets nobody in where no tenant is named', async () => {
  const bewezen = { claimsIdentity: { getClaimValue: () => ISSUER } };
  const altijd = { authenticateRequest: () => Promise.resolve(bewezen) } as unknown as TeamsAuthentication;
  const stil = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const leeg = new Entry({ ...config(keys.url, connector), tenants: [] }, altijd, stil);
  const toelating = await leeg.laatToe('Bearer x', message() as unknown as Json);
  expect(toelating).toMatchObject({ ok: false, code: 'vreemde-organisatie' });
});

it('tolerates a clock that is four minutes off', async () => {
  const late = await postWith(`Bearer ${token({ claims: { exp: now - 240 } })}`);
  const early = await postWith(`Bearer ${token({ claims: { nbf: now + 240 } })}`);
  expect([late.status, early.status]).toEqual([200, 200]);
});

it('refuses a channel the key is not endorsed for, and any channel but Teams', async () => {
  const unendorsed = await postWith(`Bearer ${token()}`, message({ channelId: 'webchat' }));
  expect(unendorsed.status).toBe(401);
  const free = await startKeys();
  free.endorsements = [];
  const loose = await startMet(free.url);
  const response = await loose.post(message({ channelId: 'webchat' }), { authorization: `Bearer ${token()}` });
  expect([response.status, await response.json()]).toMatchObject([403, { code: 'vreemd-kanaal' }]);
  free.server.close();
});

it('refuses another tenant before the handler, of the conversation and of the sender', async () => {
  const vreemd = 'aaaaaaaa-0000-4000-8000-000000000000';
  const gesprek = { id: persoonlijk.id, conversationType: 'personal', tenantId: vreemd };
  const first = await postWith(`Bearer ${token()}`, message({ conversation: gesprek }));
  const second = await postWith(`Bearer ${token()}`, message({ channelData: { tenant: { id: vreemd } } }));
  const none = { conversation: { id: persoonlijk.id }, channelData: {} };
  const third = await postWith(`Bearer ${token()}`, message(none));
  expect([first.status, second.status, third.status]).toEqual([403, 403, 403]);
  expect(await first.json()).toMatchObject({ code: 'vreemde-organisatie' });
  expect([bot.ontvangen.length, connector.sent.length]).toEqual([0, 0]);
});

it('compares tenants without regard to case', async () => {
  const scene = { ...bot.scene(), person: { ...sanne, tenantId: TENANT.toUpperCase() } };
  const response = await postWith(`Bearer ${token()}`, messageActivity(scene, 'x'));
  expect(response.status).toBe(200);
});

it('sends nothing to a host outside the list, even when the token claims it', async () => {
  for (const serviceUrl of ['https://evil.example', 'http://169.254.169.254/', 'http://127.0.0.1:9/']) {
    const proven = `Bearer ${token({ claims: { serviceurl: serviceUrl } })}`;
    const response = await postWith(proven, message({ serviceUrl }));
    expect([response.status, await response.json()]).toMatchObject([403, { code: 'vreemde-dienst' }]);
  }
  expect(bot.ontvangen).toEqual([]);
});

it('uses the keys it has while the key server is down, and fails closed without any', async () => {
  keys.broken = true;
  const known = await postWith(`Bearer ${token()}`);
  keys.broken = false;
  expect(known.status).toBe(200);
  const down = await startKeys();
  down.broken = true;
  const without = await startMet(down.url);
  const response = await without.post(message(), { authorization: `Bearer ${token()}` });
  await new Promise((resolve) => down.server.close(resolve));
  const gone = await without.post(message(), { authorization: `Bearer ${token()}` });
  expect([response.status, gone.status, without.ontvangen.length]).toEqual([401, 401, 0]);
  expect(await gone.text()).not.toContain('127.0.0.1');
});

it('keeps the key server out of the way of every turn', async () => {
  const before = keys.asked;
  for (let n = 0; n < 5; n += 1) await postWith(`Bearer ${token()}`);
  expect(keys.asked).toBe(before);
});

it('will not start without tokens unless it is a trial run, nor as a trial run with an app id', () => {
  const start = (anders: Partial<TeamsConfig>) => () =>
    createTeams({
      config: { ...config(keys.url, connector), ...anders },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      geduld: { toeval: () => 0, wacht: () => Promise.resolve() },
      referentie: () => '',
    });
  expect(start({ appId: '' })).toThrow('no app id');
  expect(start({ proef: true })).toThrow('no app id');
  expect(start({ tenants: [] })).toThrow('no tenants');
});

it('keeps key material of the library out of the log', async () => {
  const lines: unknown[] = [];
  const fake = { error: (...parts: unknown[]) => void lines.push(parts) };
  quietKeys(fake);
  fake.error('Error finding key for token. Available keys: -----BEGIN RSA PUBLIC KEY-----');
  fake.error(Object.assign(new Error('jwt expired'), { name: 'TokenExpiredError' }));
  fake.error('iets anders');
  expect(lines).toEqual([['iets anders']]);
});
