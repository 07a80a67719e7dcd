/** Messages that nobody asked for: through the outbox with all its rows, against the SDK's own proactive message. */
import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { Outbox } from '../bot/outbox';
import { Tempo } from '../bot/outbox/tempo';
import { createBode } from '../bot/teams/bode';
import { HttpClient } from '../bot/teams/http';
import { Sender } from '../bot/teams/sender';
import { openWorld } from '../db/world';
import type { OpenWorld, Turn } from '../db/world';
import { alternate, seconds } from './rounds';
import type { Quantity } from './table';

const MESSAGES = 1_000;
const COUNCILS = 342;
const PER_SECOND = 50;
const AT_A_TIME = 50;

const moment = '2026-02-01T10:00:00.000Z';
const clock = { nu: () => moment, vandaag: () => '2026-02-01' };
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const address = (serviceUrl: string, id: string, tenantId: string) => ({
  ...{ kanaalId: 'msteams', serviceUrl, gesprekId: `a:${id}`, tenantId, botId: '28:tredewijzer' },
});

/** Somebody with a chat, in that tenant. */
async function person(
  { persoon, chat, partij }: Turn,
  id: string,
  tenantId: string,
  serviceUrl: string,
): Promise<void> {
  const [authority] = await partij.vanSoort(['autoriteit']);
  const identiteiten = [{ aadObjectId: `aad-${id}`, tenantId }];
  const who = { id, naam: id, functie: null, contact: null, partijId: authority?.id ?? '' };
  await persoon.bewaar({ ...who, rollen: ['melder'], identiteiten });
  const verwijzing = JSON.stringify(address(serviceUrl, id, tenantId));
  await chat.onthoud({ gesprek: `a:${id}`, soort: 'persoonlijk', persoonId: id, verwijzing }, moment);
}

async function write({ outbox, nieuwId }: Turn, receivers: readonly string[]): Promise<void> {
  for (const ontvangerId of receivers)
    await outbox.voegToe({ id: nieuwId(moment), soort: 'toegang-verleend', objectId: 'v1', ontvangerId, op: moment });
}

function openOutbox(wereld: OpenWorld, http: HttpClient): Outbox {
  const sender = new Sender({ http, bearer: () => Promise.resolve(null), isServiceUrl: () => true, nu: () => 0 });
  return new Outbox({
    ...{ wereld, klok: clock, bode: createBode(sender), toeval: Math.random, hash, onderteken: hash },
    ...{ nieuweSleutel: randomUUID, vergeet: () => undefined, tempo: new Tempo() },
    tijd: { ms: () => performance.now(), wacht: (ms) => rest(ms) },
    defect: (error) => {
      throw error;
    },
  });
}

/** The SDK's way, so many at a time. */
async function sendBare(serviceUrl: string): Promise<void> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  let left = MESSAGES;
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const conversation = { id: `a:bare-${left}`, isGroup: false, conversationType: 'personal', name: '' };
      const to = { channelId: 'msteams', serviceUrl, conversation, bot: { id: '28:bot', name: 'bot' } };
      await adapter.continueConversationAsync('', to, async (context) => {
        await context.sendActivity('Uw toegang is verleend.');
      });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, one));
}

export async function measureSending(rounds: number, folder: string, serviceUrl: string): Promise<readonly Quantity[]> {
  const world = await openWorld(`sqlite:${path.join(folder, 'bench.db')}`);
  const http = new HttpClient();
  const everybody = Array.from({ length: MESSAGES }, (_, number) => `iedereen-${number}`);
  const councils = Array.from({ length: COUNCILS }, (_, number) => `raad-${number}`);
  await world.eenheid(async (turn) => {
    // A tenant each: what Teams allows per tenant is not what is measured here.
    for (const id of everybody) await person(turn, id, `tenant-${id}`, serviceUrl);
    for (const id of councils) await person(turn, id, 'tenant-1', serviceUrl);
  });
  const send = async (receivers: readonly string[]): Promise<number> => {
    await world.eenheid((turn) => write(turn, receivers));
    const outbox = openOutbox(world, http);
    const took = await seconds(() => outbox.leeg());
    await outbox.sluit();
    return receivers.length / took;
  };
  const bare = async (): Promise<number> => MESSAGES / (await seconds(() => sendBare(serviceUrl)));
  const free = await alternate(rounds, () => send(everybody), bare);
  const paced = COUNCILS / (await send(councils));
  http.sluit();
  await world.sluit();
  return [
    {
      name: `${MESSAGES} berichten uit de outbox, zonder tempo`,
      unit: '1/s',
      ...free,
      goal: { of: 'ratio', atLeast: 2 },
    },
    {
      ...{ name: `${COUNCILS} berichten in één tenant, met tempo`, unit: 's', goal: { of: 'ratio', atMost: 1.05 } },
      ...{ product: [paced], floor: [COUNCILS / PER_SECOND] },
    },
  ];
}
