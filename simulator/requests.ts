/** Keeps every request the bot made, and fails the ones a test or a demonstration wants to fail. */
import type { RecordedRequest, Fault, ScriptedFault, Behaviour } from './recorded';

interface Waiter {
  readonly predicate: (request: RecordedRequest) => boolean;
  readonly resolve: (request: RecordedRequest) => void;
}

export class RequestLog {
  readonly entries: RecordedRequest[] = [];
  behaviour: Behaviour | undefined;
  private script: { fault: ScriptedFault; left: number }[] = [];
  private readonly waiters = new Set<Waiter>();

  /** Records the request and says how it must go wrong, if it must. */
  record(request: RecordedRequest): Fault | undefined {
    this.entries.push(request);
    for (const waiter of [...this.waiters].filter((candidate) => candidate.predicate(request))) waiter.resolve(request);
    return this.scripted(request) ?? this.behaviour?.(request);
  }

  answerNext(fault: ScriptedFault): void {
    this.script.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.entries.length = 0;
    this.script = [];
    this.behaviour = undefined;
  }

  /** The first request that fits, also one that came before. */
  async waitFor(predicate: Waiter['predicate'], timeoutMs = 2000): Promise<RecordedRequest> {
    const earlier = this.entries.find(predicate);
    if (earlier !== undefined) return earlier;
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        predicate,
        resolve: (request) => {
          clearTimeout(timer);
          this.waiters.delete(waiter);
          resolve(request);
        },
      };
      const timer = setTimeout(() => {
        this.waiters.delete(waiter);
        const seen = this.entries.map((entry) => `${entry.method} ${entry.path}`).join('\n  ');
        reject(new Error(`No request fitted within ${timeoutMs} ms. Seen:\n  ${seen || '(nothing)'}`));
      }, timeoutMs);
      this.waiters.add(waiter);
    });
  }

  private scripted(request: RecordedRequest): Fault | undefined {
    const next = this.script.find(({ fault }) => fault.match?.(request) ?? true);
    if (next === undefined) return undefined;
    next.left -= 1;
    if (next.left <= 0) this.script = this.script.filter((entry) => entry !== next);
    return next.fault;
  }
}
