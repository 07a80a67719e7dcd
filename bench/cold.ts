/** From nothing to the first answered message, again and again, on a database that is there already. */
import { play } from './load';
import { startMeasured } from './process';
import type { Quantity } from './table';

export interface ColdPlan {
  readonly rounds: number;
  readonly dist: string;
  readonly folder: string;
  readonly serviceUrl: string;
}

export async function measureCold(plan: ColdPlan): Promise<readonly Quantity[]> {
  const product: Start[] = [];
  const floor: Start[] = [];
  for (let round = 0; round < plan.rounds; round += 1) {
    floor.push(await once(plan, 'bench/floors/echo.js', []));
    product.push(await once(plan, 'bench/house.js', ['serve', plan.folder]));
  }
  const row = (pick: (start: Start) => number) => ({ product: product.map(pick), floor: floor.map(pick) });
  const goal = { of: 'ratio', atMost: 2 } as const;
  return [
    { name: 'koude start tot het eerste antwoord', unit: 'ms', ...row(({ ms }) => ms), goal },
    { name: 'rekentijd van een koude start', unit: 'ms CPU', ...row(({ cpuMs }) => cpuMs) },
  ];
}

interface Start {
  readonly ms: number;
  readonly cpuMs: number;
}

async function once({ dist, serviceUrl }: ColdPlan, file: string, args: readonly string[]): Promise<Start> {
  const measured = await startMeasured(dist, file, args);
  await play({ port: measured.port, serviceUrl, users: 1, turns: 1, say: () => 'mijn meldingen' });
  const ms = performance.now() - measured.startedAt;
  const { cpuUs } = await measured.usage();
  await measured.stop();
  return { ms, cpuMs: cpuUs / 1000 };
}
