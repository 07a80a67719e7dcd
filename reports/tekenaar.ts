/** Draws a kept version as files; a concept has its gaps listed on top. */
import type { Tekenaar } from '../domain/brievenboek';
import { metGatenlijst } from './controle';
import type { RenderWorker } from './worker';

/** From then on a letter is what it is; before that the reader must see what is missing. */
const isAf = new Set(['vastgesteld', 'vrijgegeven', 'verzonden']);

export const maakTekenaar = (worker: Pick<RenderWorker, 'render'>): Tekenaar => ({
  teken: ({ document, hash, status }) =>
    worker.render({ hash, document: isAf.has(status) ? { ...document, concept: false } : metGatenlijst(document) }),
});
