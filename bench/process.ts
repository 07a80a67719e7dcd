/** Starts a measured process from the compiled output, and asks it how it is doing. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Listening, Question, Taken, Usage } from './wire';

export interface Measured {
  readonly port: number;
  /** `performance.now()` just before it was started. */
  readonly startedAt: number;
  usage(): Promise<Usage>;
  taken(): Promise<Taken>;
  stop(): Promise<void>;
}

/** `file` is relative to the compiled output. Our own loader of TypeScript is not passed on. */
function launch(dist: string, file: string, args: readonly string[], execArgv: readonly string[]): ChildProcess {
  return fork(path.join(dist, file), [...args], {
    execArgv: [...execArgv],
    env: { ...process.env, NODE_ENV: 'production' },
    serialization: 'advanced',
  });
}

export async function startMeasured(
  dist: string,
  file: string,
  args: readonly string[] = [],
  execArgv: readonly string[] = [],
): Promise<Measured> {
  const startedAt = performance.now();
  const child = launch(dist, file, args, execArgv);
  const { port } = await answer<Listening>(child);
  const ask = <T>(question: Question): Promise<T> => {
    const told = answer<T>(child);
    child.send(question);
    return told;
  };
  return {
    port,
    startedAt,
    usage: () => ask<Usage>('usage'),
    taken: () => ask<Taken>('taken'),
    async stop() {
      const gone = once(child, 'exit');
      child.send('stop');
      await gone;
    },
  };
}

/** Runs a process that says one thing and ends. */
export async function runMeasured<T>(dist: string, file: string, args: readonly string[] = []): Promise<T> {
  const child = launch(dist, file, args, []);
  const gone = once(child, 'exit');
  const said = await answer<T>(child);
  await gone;
  return said;
}

/** One question at a time: the next message is the answer. */
function answer<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const failed = (): void => reject(new Error('a measured process ended too early'));
    child.once('exit', failed);
    child.once('message', (message) => {
      child.off('exit', failed);
      resolve(message as T);
    });
  });
}
