/** Draws one letter in the formats that are asked for, from the same text. */
import type { Briefformaat } from '../domain/bestandsformaat';
import type { Document } from '../domain/document';
import { standaardHuisstijl } from './huisstijl';
import type { Huisstijl } from './huisstijl';
import { renderDocx } from './render/docx';
import { renderHtml } from './render/html';
import { renderPdf } from './render/pdf';

export interface RenderJob<F extends Briefformaat = Briefformaat> {
  readonly document: Document;
  /** SHA-256 of the content; every file carries it. */
  readonly hash: string;
  /** Nothing else is drawn. */
  readonly formaten: readonly F[];
  /** Of the sender; left out, the letter has the look of the house. */
  readonly huisstijl?: Huisstijl;
}

export type Getekend<F extends Briefformaat = Briefformaat> = Readonly<Record<F, Uint8Array>>;

type Teken = (document: Document, huisstijl: Huisstijl, hash: string) => Uint8Array;

const tekenaars: Readonly<Record<Briefformaat, Teken>> = {
  pdf: renderPdf,
  docx: renderDocx,
  html: (...letter) => new TextEncoder().encode(renderHtml(...letter)),
};

export const teken = <F extends Briefformaat>(job: RenderJob<F>): Getekend<F> => {
  const { document, hash, formaten, huisstijl = standaardHuisstijl } = job;
  const bestanden = formaten.map((formaat) => [formaat, tekenaars[formaat](document, huisstijl, hash)] as const);
  return Object.fromEntries(bestanden) as Getekend<F>;
};

/** In the thread of the caller: for tests, and for a command that makes one letter. */
export const inProces = {
  render: <F extends Briefformaat>(job: RenderJob<F>): Promise<Getekend<F>> => Promise.resolve(teken(job)),
  stop: () => Promise.resolve(),
};
