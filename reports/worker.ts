/** The standing render worker: one thread that draws letters, so that drawing never holds up a conversation. */
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Briefformaat } from '../domain/bestandsformaat';
import type { Getekend, RenderJob } from './teken';

export interface RenderWorker {
  /** Rejects when the thread fell over; the next letter gets a new thread. */
  render<F extends Briefformaat>(job: RenderJob<F>): Promise<Getekend<F>>;
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

/** A letter takes a tenth of a second; what takes this long hangs. */
const langsteMs = 30_000;

export interface WerkerOpties {
  /** Another thread than ours; for tests. */
  readonly draad?: string;
  readonly langsteMs?: number;
}

/** Starts at the first letter: a bot that draws none has no thread. */
export function createRenderWorker(opties: WerkerOpties = {}): RenderWorker {
  const wachtend = new Map<number, Wachtend>();
  let worker: Worker | null = null;
  let laatste = 0;
  /** What an old thread still says is of no concern to the one that came after it. */
  const val = (van: Worker, fout: Error): void => {
    if (worker !== van) return;
    worker = null;
    for (const een of wachtend.values()) een.weiger(fout);
    wachtend.clear();
  };
  const begin = (): Worker => {
    const nieuw = new Worker(opties.draad ?? draad);
    nieuw.unref();
    nieuw.on('message', (antwoord: Antwoord) => neem(wachtend, antwoord));
    nieuw.on('error', (fout) => val(nieuw, fout));
    nieuw.on('exit', () => val(nieuw, new Error('the render worker stopped')));
    return nieuw;
  };
  const breekAf = (van: Worker, nummer: number): void => {
    if (!wachtend.has(nummer)) return;
    val(van, new Error('the render worker took too long'));
    void van.terminate();
  };
  return {
    render<F extends Briefformaat>(job: RenderJob<F>) {
      const huidig = (worker ??= begin());
      laatste += 1;
      const nummer = laatste;
      huidig.postMessage({ nummer, job });
      const wekker = setTimeout(() => breekAf(huidig, nummer), opties.langsteMs ?? langsteMs);
      wekker.unref();
      const getekend = new Promise<Getekend<F>>((los, weiger) => wachtend.set(nummer, { los, weiger }));
      return getekend.finally(() => clearTimeout(wekker));
    },
    async stop() {
      await worker?.terminate();
    },
  };
}

function neem(wachtend: Map<number, Wachtend>, antwoord: Antwoord): void {
  const een = wachtend.get(antwoord.nummer);
  wachtend.delete(antwoord.nummer);
  if ('fout' in antwoord) een?.weiger(new Error(antwoord.fout));
  else een?.los(antwoord.getekend);
}
