/** The standing render worker: one thread that draws letters, so that drawing never holds up a conversation. */
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Getekend, RenderJob } from './teken';

export type { Getekend, RenderJob } from './teken';

export interface RenderWorker {
  /** Rejects when the thread fell over; the next letter gets a new thread. */
  render(job: RenderJob): Promise<Getekend>;
  stop(): Promise<void>;
}

/** What the thread answers; fonts are parsed once and stay with it. */
export type Antwoord =
  { readonly nummer: number; readonly getekend: Getekend } | { readonly nummer: number; readonly fout: string };

interface Wachtend {
  los(getekend: Getekend): void;
  weiger(fout: Error): void;
}

/** `.ts` while developing, `.js` when compiled: the thread runs the way this file runs. */
const draad = join(__dirname, `teken-draad${extname(__filename)}`);

/** Starts at the first letter: a bot that draws none has no thread. */
export function createRenderWorker(): RenderWorker {
  const wachtend = new Map<number, Wachtend>();
  let worker: Worker | null = null;
  let laatste = 0;
  const val = (fout: Error): void => {
    worker = null;
    for (const een of wachtend.values()) een.weiger(fout);
    wachtend.clear();
  };
  const neem = (antwoord: Antwoord): void => {
    const een = wachtend.get(antwoord.nummer);
    wachtend.delete(antwoord.nummer);
    if ('fout' in antwoord) een?.weiger(new Error(antwoord.fout));
    else een?.los(antwoord.getekend);
  };
  const begin = (): Worker => {
    const nieuw = new Worker(draad);
    nieuw.unref();
    nieuw.on('message', neem);
    nieuw.on('error', val);
    nieuw.on('exit', () => val(new Error('the render worker stopped')));
    return nieuw;
  };
  return {
    render(job) {
      worker ??= begin();
      laatste += 1;
      const nummer = laatste;
      worker.postMessage({ nummer, job });
      return new Promise((los, weiger) => wachtend.set(nummer, { los, weiger }));
    },
    async stop() {
      await worker?.terminate();
    },
  };
}
