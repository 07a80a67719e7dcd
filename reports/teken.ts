/** Draws one letter as PDF and as Word, from the same text. */
import type { Document } from '../domain/document';
import { standaardHuisstijl } from './huisstijl';
import type { Huisstijl } from './huisstijl';
import { renderDocx } from './render/docx';
import { renderPdf } from './render/pdf';

export interface RenderJob {
  readonly document: Document;
  /** SHA-256 of the content; both files carry it. */
  readonly hash: string;
  /** Of the sender; left out, the letter has the look of the house. */
  readonly huisstijl?: Huisstijl;
}

export interface Getekend {
  readonly pdf: Uint8Array;
  readonly docx: Uint8Array;
}

export const teken = ({ document, hash, huisstijl = standaardHuisstijl }: RenderJob): Getekend => ({
  pdf: renderPdf(document, huisstijl, hash),
  docx: renderDocx(document, huisstijl, hash),
});

/** In the thread of the caller: for tests, and for a command that makes one letter. */
export const inProces = { render: (job: RenderJob) => Promise.resolve(teken(job)), stop: () => Promise.resolve() };
