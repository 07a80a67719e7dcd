/** The thread itself: takes letters one by one and answers with their files, or with what was wrong with them. */
import { parentPort } from 'node:worker_threads';
import { teken } from './teken';
import type { RenderJob } from './teken';
import { laatGesprekkenVoor } from './wijken';
import type { Antwoord } from './worker';

interface Opdracht {
  readonly nummer: number;
  readonly job: RenderJob;
}

function antwoordOp({ nummer, job }: Opdracht): Antwoord {
  try {
    return { nummer, getekend: teken(job) };
  } catch (fout) {
    return { nummer, fout: fout instanceof Error ? fout.message : String(fout) };
  }
}

laatGesprekkenVoor();
parentPort?.on('message', (opdracht: Opdracht) => parentPort?.postMessage(antwoordOp(opdracht)));
