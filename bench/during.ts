/** What a conversation feels of 342 letters that are made and handed over meanwhile: the slowest turns of one person, then and at rest. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { openWorld } from '../db/world';
import { play } from './load';
import type { LoadResult } from './load';
import { people } from './people';
import { startMeasured } from './process';
import type { Measured } from './process';
import { percentile } from './statistics';
import type { Quantity } from './table';

export interface During {
  readonly rounds: number;
  readonly dist: string;
  /** Holds the demo world as `bench.db`, with the people of the benchmark in it. */
  readonly folder: string;
  readonly serviceUrl: string;
  tell(line: string): void;
}

const COUNCILS = 342;
const WARM = 400;
/** Between two looks whether the letters are done. */
const PART = 50;
const far = '2099-01-01T00:00:00.000Z';
/** The clock of the house only goes forward, so that its rounds by the real clock never hold the work of the next house. */
const momentOf = (round: number): string => new Date(Date.now() + (round + 1) * 600_000).toISOString();

/** A series that waits to be made, and a link to its files. */
async function layReady(folder: string, round: number): Promise<string> {
  const world = await openWorld(`sqlite:${path.join(folder, 'bench.db')}`);
  const token = `meting-van-de-reeks-${String(round)}`;
  const moment = new Date().toISOString();
  await world.eenheid(async ({ db, partij, briefreeks, nieuwId }) => {
    const [casus] = await db.rijen<{ id: string }>('select id from casus order by nummer limit 1', []);
    const councils = (await partij.vanSoort(['gemeente'])).slice(0, COUNCILS).map(({ naam }) => ({ gemeente: naam }));
    const makerId = people[0]?.aadObjectId ?? '';
    const id = nieuwId(moment);
    await briefreeks.voegToe(
      { id, casusId: casus?.id ?? '', soort: 'raadsinformatiebrief', makerId, op: moment },
      councils,
    );
    await briefreeks.bewaarToken(id, createHash('sha256').update(token).digest('hex'), makerId, far);
  });
  await world.sluit();
  return token;
}

const onePerson = (house: Measured, serviceUrl: string, turns: number): Promise<LoadResult> =>
  play({ port: house.port, serviceUrl, users: 1, turns, say: () => 'mijn meldingen' });

/** The clock of the try-out answers when everything that was due is done; then the files are fetched to the last byte. */
async function makeAndFetch(house: Measured, token: string, round: number): Promise<void> {
  const base = `http://127.0.0.1:${String(house.port)}`;
  const nu = momentOf(round);
  await (await fetch(`${base}/proef/klok`, { method: 'POST', body: JSON.stringify({ nu }) })).arrayBuffer();
  const files = await fetch(`${base}/reeks/${token}`, { method: 'POST' });
  const bytes = (await files.arrayBuffer()).byteLength;
  if (!files.ok || bytes < COUNCILS * 20_000)
    throw new Error(`the files of the series are not whole: ${String(bytes)}`);
}

/** Turns for as long as the letters take: what each of them took. */
async function whileBusy(house: Measured, serviceUrl: string, work: Promise<void>): Promise<readonly number[]> {
  const times: number[] = [];
  let busy = true;
  const end = work.finally(() => {
    busy = false;
  });
  while (busy) times.push(...(await onePerson(house, serviceUrl, PART)).times);
  await end;
  return times;
}

export async function measureDuring({ rounds, dist, folder, serviceUrl, tell }: During): Promise<readonly Quantity[]> {
  const [idle, during]: [number[], number[]] = [[], []];
  for (let round = 0; round < Math.min(rounds, 3); round += 1) {
    tell(`beurten tijdens een reeks, ronde ${String(round + 1)}`);
    const token = await layReady(folder, round);
    const house = await startMeasured(dist, 'bench/house.js', ['serve', folder]);
    await onePerson(house, serviceUrl, WARM);
    const busy = await whileBusy(house, serviceUrl, makeAndFetch(house, token, round));
    during.push(percentile(busy, 0.99));
    idle.push((await onePerson(house, serviceUrl, busy.length)).p99Ms);
    await house.stop();
  }
  const name = `p99 van een beurt terwijl ${String(COUNCILS)} brieven worden gemaakt en opgehaald (ernaast: in rust)`;
  return [{ name, unit: 'ms', product: during, floor: idle, goal: { of: 'ratio', atMost: 2 } }];
}
