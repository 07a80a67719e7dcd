/** What the benchmark and the processes it measures say to each other. */

export type Question = 'usage' | 'taken' | 'stop';

export interface Usage {
  /** User and system time since the start, in microseconds. */
  readonly cpuUs: number;
  readonly rssMb: number;
}

export interface Taken {
  readonly count: number;
  /** The body of the last message that came in. */
  readonly last: string;
}

export interface Listening {
  readonly port: number;
}

/** The side of a measured process: says where it listens, answers questions, and ends when asked. */
export function serveQuestions(port: number, stop: () => Promise<void>, taken: () => Taken = nothing): void {
  process.on('message', (question: Question) => {
    if (question === 'usage') process.send?.(usage());
    if (question === 'taken') process.send?.(taken());
    if (question === 'stop') void stop().then(() => process.exit(0));
  });
  // Without its parent a measured process has no reason to live.
  process.on('disconnect', () => process.exit(1));
  process.send?.({ port } satisfies Listening);
}

const nothing = (): Taken => ({ count: 0, last: '' });

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpuUs: user + system, rssMb: process.memoryUsage.rss() / 1024 / 1024 };
}
