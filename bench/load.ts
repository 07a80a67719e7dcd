/** Plays a number of people who each wait for an answer before they say the next thing. */
import http from 'node:http';
import type { Activity } from '../simulator/scene';
import { messageBody, people } from './people';
import type { LoadPerson } from './people';
import { percentile } from './statistics';

export interface Load {
  readonly port: number;
  /** Where the bot sends its answers. */
  readonly serviceUrl: string;
  readonly users: number;
  /** Number of the first of them. */
  readonly first?: number;
  readonly turns: number;
  /** What somebody says at his n-th turn. */
  readonly say: (turn: number) => string;
}

export interface LoadResult {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** What each turn took. */
  readonly times: readonly number[];
}

/** Never the same twice, also over runs on one database: the bot would see a redelivery. */
let lastId = Date.now() * 1000;

/**
 * A turn is over when its HTTP request is answered, and both sides do that after their reply was taken by the connector.
 * Connections are opened before the clock starts: Node takes one new connection per pass of its loop.
 */
export async function play(load: Load): Promise<LoadResult> {
  const talkers = people
    .slice(load.first ?? 0)
    .slice(0, load.users)
    .map((person) => ({ person, agent: kept(), said: 0 }));
  for (const { agent } of talkers) await request(load.port, 'GET', '/health/live', agent, null);
  const times: number[] = [];
  let left = load.turns;
  const begin = performance.now();
  await Promise.all(
    talkers.map(async (talker) => {
      while (left > 0) {
        left -= 1;
        times.push(await turn(load, talker));
      }
    }),
  );
  const seconds = (performance.now() - begin) / 1000;
  for (const { agent } of talkers) agent.destroy();
  return { perSecond: times.length / seconds, p50Ms: percentile(times, 0.5), p99Ms: percentile(times, 0.99), times };
}

const kept = (): http.Agent => new http.Agent({ keepAlive: true, maxSockets: 1 });

interface Talker {
  readonly person: LoadPerson;
  readonly agent: http.Agent;
  said: number;
}

const keptForAll = new http.Agent({ keepAlive: true, maxSockets: 1 });

/** One activity of whatever kind, by somebody who waits for its answer; the milliseconds it took. */
export async function exchange(port: number, make: (id: string) => Activity): Promise<number> {
  const body = Buffer.from(JSON.stringify(make(String((lastId += 1)))));
  const begin = performance.now();
  const status = await request(port, 'POST', '/api/messages', keptForAll, body);
  if (status !== 200) throw new Error(`an activity was answered with HTTP ${status}`);
  return performance.now() - begin;
}

async function turn(load: Load, talker: Talker): Promise<number> {
  const body = messageBody(talker.person, load.serviceUrl, String((lastId += 1)), load.say(talker.said));
  talker.said += 1;
  const begin = performance.now();
  const status = await request(load.port, 'POST', '/api/messages', talker.agent, body);
  if (status !== 200) throw new Error(`a turn was answered with HTTP ${status}`);
  return performance.now() - begin;
}

function request(port: number, method: string, path: string, agent: http.Agent, body: Buffer | null): Promise<number> {
  const headers = body === null ? {} : { 'content-type': 'application/json', 'content-length': body.length };
  return new Promise((resolve, reject) => {
    const outgoing = http.request({ host: '127.0.0.1', port, method, path, agent, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    outgoing.on('error', reject);
    outgoing.end(body ?? undefined);
  });
}
