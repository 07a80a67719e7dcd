/** Draws the files of letters away from the conversation. */
import type { Document } from '../domain/document';
import { standaardHuisstijl } from './huisstijl';
import { renderDocx } from './render/docx';
import { renderPdf } from './render/pdf';

export interface RenderJob {
  readonly document: Document;
  readonly hash: string;
}

export interface Getekend {
  readonly pdf: Uint8Array;
  readonly docx: Uint8Array;
}

export interface RenderWorker {
  render(job: RenderJob): Promise<Getekend>;
  stop(): Promise<void>;
}

/** In this thread: for tests and for the worker itself. */
export const renderInProcess = ({ document, hash }: RenderJob): Promise<Getekend> =>
  Promise.resolve({
    pdf: renderPdf(document, standaardHuisstijl, hash),
    docx: renderDocx(document, standaardHuisstijl, hash),
  });

export const createRenderWorker = (): RenderWorker => ({ render: renderInProcess, stop: () => Promise.resolve() });
