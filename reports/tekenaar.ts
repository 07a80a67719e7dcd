/** Draws a kept version as files; a concept has its gaps listed on top. */
import type { TekenAfschrift } from '../domain/afschrift';
import type { Tekenaar } from '../domain/brievenboek';
import { inhoudVoorHash } from '../domain/document';
import type { Gemeentelogo } from '../domain/gemeentegegevens';
import { maakAfschrift } from './afschriften/melding';
import { metGatenlijst } from './controle';
import { huisstijlVan } from './huisstijl-lezen';
import type { Huisstijlen } from './huisstijl-lezen';
import type { RenderWorker } from './worker';

/** From then on a letter is what it is; before that the reader must see what is missing. */
const isAf = new Set(['vastgesteld', 'vrijgegeven', 'verzonden']);

/** The picture of a gemeente by its key; null when there is none. */
export type VindLogo = (sleutel: string) => Promise<Gemeentelogo | null>;

/** Each letter in the look of its own sender; a letter to one council has the picture that stood above it when it was made. */
export const maakTekenaar = (
  worker: Pick<RenderWorker, 'render'>,
  huisstijlen: Huisstijlen = [],
  vindLogo: VindLogo = () => Promise.resolve(null),
): Tekenaar => ({
  async teken({ document, hash, status, logo: sleutel }) {
    const logo = sleutel === '' ? null : await vindLogo(sleutel);
    const stijl = huisstijlVan(huisstijlen, document.afzender);
    return worker.render({
      hash,
      document: isAf.has(status) ? { ...document, concept: false } : metGatenlijst(document),
      huisstijl: logo === null ? stijl : { ...stijl, logo },
    });
  },
});

/** A copy of a melding is drawn by the same thread; it is no letter and exists as PDF only. */
export const maakAfschrifttekenaar =
  (worker: Pick<RenderWorker, 'render'>, hash: (tekst: string) => string): TekenAfschrift =>
  async (afschrift) => {
    const document = maakAfschrift(afschrift);
    return (await worker.render({ document, hash: hash(inhoudVoorHash(document)) })).pdf;
  };
