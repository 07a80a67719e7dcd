/** Runs two sides in turns, each round in the other order, and keeps one number per side and round. */

export type Side = () => Promise<number> | number;

export interface TwoSides {
  readonly product: readonly number[];
  readonly floor: readonly number[];
}

export async function alternate(rounds: number, product: Side, floor: Side): Promise<TwoSides> {
  const ours: number[] = [];
  const theirs: number[] = [];
  // The first round only warms up.
  for (let round = -1; round < rounds; round += 1) {
    const even = round % 2 === 0;
    const first = await (even ? product : floor)();
    const second = await (even ? floor : product)();
    if (round < 0) continue;
    ours.push(even ? first : second);
    theirs.push(even ? second : first);
  }
  return { product: ours, floor: theirs };
}

export async function seconds(work: () => Promise<unknown> | void): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}

/** For work that never waits: other work on the machine takes its turn, but not its processor time. */
export async function cpuSeconds(work: () => Promise<unknown> | void): Promise<number> {
  const begin = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1e6;
}
