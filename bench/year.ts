/** What people read, on a database after a year of work and on one that has hardly begun, in alternating rounds. */
import { exchange } from './load';
import type { Measured } from './process';
import { percentile } from './statistics';
import type { Quantity } from './table';
import { questions, sceneOf } from './year-questions';
import type { YearQuestion } from './year-questions';

export interface YearPlan {
  readonly rounds: number;
  /** How often each question is asked in a round, on each side. */
  readonly times: number;
}

interface Sample {
  readonly ms: readonly number[];
  readonly cpuMs: number;
}

interface Side {
  readonly house: Measured;
  /** Per question one sample per round. */
  readonly samples: Map<string, Sample[]>;
}

export async function measureYear(
  plan: YearPlan,
  full: Measured,
  empty: Measured,
  connector: Measured,
): Promise<readonly Quantity[]> {
  const year: Side = { house: full, samples: new Map() };
  const start: Side = { house: empty, samples: new Map() };
  for (let round = -1; round < plan.rounds; round += 1) {
    const order = round % 2 === 0 ? [year, start] : [start, year];
    const pairs = questions.flatMap((question) => order.map((side) => ({ question, side })));
    for (const { question, side } of pairs) remember(side, question, await ask(plan, side, question, connector));
  }
  return questions.flatMap(({ name }) => rows(name, year.samples.get(name) ?? [], start.samples.get(name) ?? []));
}

async function ask({ times }: YearPlan, { house }: Side, question: YearQuestion, connector: Measured): Promise<Sample> {
  const serviceUrl = `http://127.0.0.1:${connector.port}`;
  const ms: number[] = [];
  const before = await house.usage();
  for (let time = 0; time < times; time += 1) {
    ms.push(await exchange(house.port, (id) => question.ask(sceneOf(question, serviceUrl, id))));
  }
  const after = await house.usage();
  return { ms, cpuMs: (after.cpuUs - before.cpuUs) / 1000 / times };
}

function remember({ samples }: Side, { name }: YearQuestion, sample: Sample): void {
  samples.set(name, [...(samples.get(name) ?? []), sample]);
}

function rows(name: string, allYear: readonly Sample[], allStart: readonly Sample[]): readonly Quantity[] {
  // The first round only warmed up.
  const [year, start] = [allYear.slice(1), allStart.slice(1)];
  const both = (pick: (sample: Sample) => number) => ({ product: year.map(pick), floor: start.map(pick) });
  // A round is too short for a percentile of its own.
  const p99 = (samples: readonly Sample[]) => [
    percentile(
      samples.flatMap(({ ms }) => ms),
      0.99,
    ),
  ];
  return [
    {
      name: `na een jaar: ${name}, rekentijd`,
      unit: 'ms CPU',
      ...both(({ cpuMs }) => cpuMs),
      goal: { of: 'ratio', atMost: 1.5 },
    },
    {
      name: `na een jaar: ${name}, p50`,
      unit: 'ms',
      ...both(({ ms }) => percentile(ms, 0.5)),
      goal: { of: 'ratio', atMost: 1.5 },
    },
    {
      name: `na een jaar: ${name}, p99`,
      unit: 'ms',
      product: p99(year),
      floor: p99(start),
      goal: { of: 'value', atMost: 50 },
    },
  ];
}
