/** The groups of measurements, in the order in which they are made; `--alleen=<naam>` makes one of them. */
import path from 'node:path';
import { measureCold } from './cold';
import { measureDuring } from './during';
import { runMeasured, startMeasured } from './process';
import type { Measured } from './process';
import type { Quantity } from './table';
import { heleMelding, measureTurns, talks } from './turn';
import type { TurnPlan } from './turn';
import { measureYear } from './year';

export interface Stage {
  readonly plan: TurnPlan;
  readonly dist: string;
  /** Holds the demo world as `bench.db`, with the people of the benchmark in it. */
  readonly folder: string;
  readonly connector: Measured;
  tell(line: string): void;
}

type Group = (stage: Stage) => Promise<readonly Quantity[]>;

const serviceUrlOf = ({ connector }: Stage): string => `http://127.0.0.1:${connector.port}`;

/** The house on that database, and beside it what `floor` starts. */
async function beside<T>(
  { dist, folder }: Stage,
  floor: readonly [file: string, ...args: string[]],
  work: (house: Measured, floor: Measured) => Promise<T>,
): Promise<T> {
  const house = await startMeasured(dist, 'bench/house.js', ['serve', folder]);
  const [file, ...args] = floor;
  const other = await startMeasured(dist, file, args);
  const result = await work(house, other);
  for (const process of [house, other]) await process.stop();
  return result;
}

const echo = ['bench/floors/echo.js'] as const;

const beurten: Group = (stage) =>
  beside(stage, echo, (house, floor) =>
    measureTurns({ ...stage, serviceUrl: serviceUrlOf(stage), talks, house, floor }),
  );

/** Ten turns of a melding are ten commits; more people at a time would measure the same queue. */
const melding: Group = (stage) => {
  const plan = { ...stage.plan, soak: null, phases: stage.plan.phases.filter(({ users }) => users === 1) };
  const talk = { talks: [heleMelding], serviceUrl: serviceUrlOf(stage) };
  return beside(stage, echo, (house, floor) => measureTurns({ ...stage, ...talk, plan, house, floor }));
};

const jaar: Group = async (stage) => {
  const { dist, folder, connector, plan } = stage;
  const full = path.join(folder, 'jaar');
  await runMeasured(dist, 'bench/house.js', ['prepare-year', full]);
  // All rounds together hold more than a hundred answers: of fewer the percentile would be the slowest one.
  const times = plan.rounds > 5 ? 40 : 30;
  return beside({ ...stage, folder: full }, ['bench/house.js', 'serve', folder], (year, start) =>
    measureYear({ rounds: plan.rounds, times }, year, start, connector),
  );
};

const inside =
  (name: string): Group =>
  (stage) =>
    runMeasured(stage.dist, 'bench/inside.js', [name, String(stage.plan.rounds), stage.folder, serviceUrlOf(stage)]);

export const groups: Readonly<Record<string, Group>> = {
  beurten,
  melding,
  koud: (stage) => measureCold({ ...stage, rounds: stage.plan.rounds, serviceUrl: serviceUrlOf(stage) }),
  bewaren: inside('bewaren'),
  brieven: inside('brieven'),
  namen: inside('namen'),
  'tijdens-reeks': (stage) => measureDuring({ ...stage, rounds: stage.plan.rounds, serviceUrl: serviceUrlOf(stage) }),
  versturen: inside('versturen'),
  reeks: inside('reeks'),
  jaar,
};
