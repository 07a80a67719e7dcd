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

/** Files move to the conversation, they are not copied; a part of a larger piece of memory cannot move. */
const los = (antwoord: Antwoord): readonly ArrayBuffer[] =>
  'fout' in antwoord
    ? []
    : Object.values(antwoord.getekend).flatMap(({ buffer, byteLength }) =>
        buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [],
      );

parentPort?.on('message', (opdracht: Opdracht) => {
  const antwoord = antwoordOp(opdracht);
  parentPort?.postMessage(antwoord, los(antwoord));
});
