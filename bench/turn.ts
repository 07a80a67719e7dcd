/** A turn of the house with all its duties against the SDK's echo, side by side in alternating rounds. */
import { play } from './load';
import type { LoadResult } from './load';
import type { Measured } from './process';
import type { Quantity } from './table';
import type { Usage } from './wire';

export interface Phase {
  readonly users: number;
  readonly turns: number;
}

export interface TurnPlan {
  readonly rounds: number;
  readonly phases: readonly Phase[];
  /** After so many turns memory is compared; null when it is not. */
  readonly soak: number | null;
}

export interface Talk {
  readonly name: string;
  readonly first: number;
  readonly say: (turn: number) => string;
}

/** What people say to the product; the echo hears the first of these. */
const myMeldingen: Talk = { name: 'mijn meldingen', first: 0, say: () => 'mijn meldingen' };
/** From the first sentence to the receipt in ten messages, and then the next one. */
export const heleMelding: Talk = {
  name: 'hele melding',
  first: 200,
  say: (turn) => tienBeurten[turn % tienBeurten.length] ?? 'stop',
};
const tienBeurten = [
  'Stichting Het Noorderlicht kan volgende maand de salarissen niet meer betalen, 40 jeugdigen in Venlo',
  'nee',
  'wonen en ambulant, de inspectie weet het',
  'sinds begin januari',
  'We hebben twee gesprekken gevoerd met het bestuur.',
  'ja',
  'nee',
  'inkoper',
  '077-1234567',
  'verstuur',
] as const;
export const talks: readonly Talk[] = [
  myMeldingen,
  { name: 'trede Mutsaersstichting', first: 0, say: () => 'trede Mutsaersstichting' },
  { name: 'antwoord in een melding', first: 100, say: inMelding },
];

/** The first question answered and taken back, over and over: every turn reads and writes the draft. */
function inMelding(turn: number): string {
  if (turn === 0) return 'melding doen';
  return turn % 2 === 1 ? 'Stichting De Wilgenhoeve' : 'terug';
}

interface Sample extends LoadResult {
  readonly cpuUs: number;
}

/** Samples per talk and phase, one per round. */
type Samples = Map<string, Sample[]>;

interface Side {
  readonly name: string;
  readonly process: Measured;
  readonly talks: readonly Talk[];
  readonly samples: Samples;
  turns: number;
  rssMb: number | null;
}

const side = (name: string, process: Measured, talksOf: readonly Talk[]): Side => ({
  ...{ name, process, talks: talksOf, samples: new Map() },
  ...{ turns: 0, rssMb: null },
});

const keyOf = (talk: Talk, phase: Phase): string => `${talk.name} ${phase.users}`;

export interface Turns {
  readonly plan: TurnPlan;
  readonly talks: readonly Talk[];
  readonly house: Measured;
  /** The echo. */
  readonly floor: Measured;
  readonly serviceUrl: string;
  tell(line: string): void;
}

export async function measureTurns(turns: Turns): Promise<readonly Quantity[]> {
  const { plan, serviceUrl, tell } = turns;
  const house = side('product', turns.house, turns.talks);
  const echo = side('echo', turns.floor, [myMeldingen]);
  const sides = [house, echo];
  for (const one of sides) await warmUp(one, serviceUrl);
  for (let round = 0; round < plan.rounds; round += 1) {
    tell(`beurten, ronde ${round + 1} van ${plan.rounds}`);
    const order = round % 2 === 0 ? sides : [...sides].reverse();
    for (const phase of plan.phases) await playSides(plan, order, phase, serviceUrl);
  }
  for (const one of sides) await soak(plan, one, serviceUrl);
  return quantities(plan, house, echo);
}

async function playSides(plan: TurnPlan, order: readonly Side[], phase: Phase, serviceUrl: string): Promise<void> {
  for (const one of order) await playAll(plan, one, phase, serviceUrl);
}

/** Enough for the compiler to have seen the hot paths; not measured. */
async function warmUp(one: Side, serviceUrl: string): Promise<void> {
  for (const { first, say } of one.talks) {
    await play({ port: one.process.port, serviceUrl, users: 20, turns: 400, first, say });
    one.turns += 400;
  }
}

async function playAll(plan: TurnPlan, one: Side, phase: Phase, serviceUrl: string): Promise<void> {
  for (const talk of one.talks) {
    const before = await one.process.usage();
    const result = await play({ port: one.process.port, serviceUrl, ...phase, first: talk.first, say: talk.say });
    const after = await one.process.usage();
    one.turns += phase.turns;
    const sample = { ...result, cpuUs: (after.cpuUs - before.cpuUs) / phase.turns };
    one.samples.set(keyOf(talk, phase), [...(one.samples.get(keyOf(talk, phase)) ?? []), sample]);
    remember(plan, one, after);
  }
}

/** The first look after enough turns counts, so that both sides did about as many. */
function remember(plan: TurnPlan, one: Side, usage: Usage): void {
  if (plan.soak !== null && one.turns >= plan.soak) one.rssMb ??= usage.rssMb;
}

async function soak(plan: TurnPlan, one: Side, serviceUrl: string): Promise<void> {
  while (plan.soak !== null && one.rssMb === null) {
    await playAll(plan, one, { users: 50, turns: 1000 }, serviceUrl);
  }
}

function quantities(plan: TurnPlan, house: Side, echo: Side): readonly Quantity[] {
  const perTalk = house.talks.flatMap((talk) => plan.phases.flatMap((phase) => ofPhase(house, echo, talk, phase)));
  if (plan.soak === null) return perTalk;
  const memory: Quantity = {
    name: `geheugen (RSS) na ${plan.soak} beurten`,
    unit: 'MB',
    product: [house.rssMb ?? NaN],
    floor: [echo.rssMb ?? NaN],
    goal: { of: 'ratio', atMost: 1.5 },
  };
  return [...perTalk, memory];
}

function ofPhase(house: Side, echo: Side, talk: Talk, phase: Phase): readonly Quantity[] {
  const ours = house.samples.get(keyOf(talk, phase)) ?? [];
  const theirs = echo.samples.get(keyOf(myMeldingen, phase)) ?? [];
  const row = (what: string, unit: string, pick: (sample: Sample) => number): Quantity => ({
    name: `${talk.name}: ${what}, ${phase.users === 1 ? '1 gebruiker' : `${phase.users} gebruikers`}`,
    unit,
    product: ours.map(pick),
    floor: theirs.map(pick),
  });
  const p50 = row('p50', 'ms', (sample) => sample.p50Ms);
  const p99 = row('p99', 'ms', (sample) => sample.p99Ms);
  const perSecond = row('beurten/s', '1/s', (sample) => sample.perSecond);
  const cpu = row('CPU per beurt', 'ms', (sample) => sample.cpuUs / 1000);
  if (talk === heleMelding && phase.users === 1) {
    const ten = row('tien beurten', 'ms', (sample) => 10_000 / sample.perSecond);
    return [{ ...ten, goal: { of: 'ratio', atMost: 1.5 } }, p99, cpu];
  }
  if (phase.users === 1) return [{ ...p50, goal: { of: 'ratio', atMost: 1.7 } }, p99, cpu];
  return [phase.users === 100 ? { ...perSecond, goal: { of: 'ratio', atLeast: 1 } } : perSecond, cpu];
}
