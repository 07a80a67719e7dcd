/** Draws a kept version as files; a concept has its gaps listed on top. Beside it: on which facts its sentences rest. */
import type { TekenAfschrift } from '../domain/afschrift';
import type { BriefVersie } from '../domain/brievenboek';
import type { Briefformaat, Herleidingsformaat, Tekenaar } from '../domain/bestandsformaat';
import type { Dossierbestand } from '../domain/briefwerk';
import { inhoudVoorHash } from '../domain/document';
import type { Document } from '../domain/document';
import { dossierVoor } from '../domain/feitenblad';
import type { Gemeentelogo } from '../domain/gemeentegegevens';
import { maakAfschrift } from './afschriften/melding';
import { herleidingDocument, herleidingJson, metGatenlijst } from './controle';
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
): Tekenaar => {
  const teken = async <F extends Briefformaat>(brief: BriefVersie, formaten: readonly F[]) => {
    const { document, hash, logo: sleutel } = brief;
    const logo = sleutel === '' ? null : await vindLogo(sleutel);
    const stijl = huisstijlVan(huisstijlen, document.afzender);
    const huisstijl = logo === null ? stijl : { ...stijl, logo };
    const af = isAf.has(brief.status);
    return worker.render({ hash, formaten, huisstijl, document: af ? vast(document) : metGatenlijst(document) });
  };
  return {
    teken,
    async tekenBestand(inhoud) {
      if ('dossier' in inhoud) return tekenHerleiding(worker, inhoud);
      return (await teken(inhoud.brief, [inhoud.formaat]))[inhoud.formaat];
    },
  };
};

const vast = (document: Document): Document => ({ ...document, concept: false });

interface Herleidbaar {
  readonly brief: BriefVersie;
  readonly formaat: Herleidingsformaat;
  readonly dossier: Dossierbestand;
}

/** In the look of the house: it is for who writes and sets the letter, and never goes out with it. */
async function tekenHerleiding(
  worker: Pick<RenderWorker, 'render'>,
  { brief, formaat, dossier: bestand }: Herleidbaar,
): Promise<Uint8Array> {
  const dossier = dossierVoor(brief, bestand);
  if (dossier === null) throw new Error('the facts of this letter cannot be read');
  const document = isAf.has(brief.status) ? vast(brief.document) : brief.document;
  const { hash } = brief;
  if (formaat === 'json') {
    const json = {
      ...herleidingJson(document, dossier, brief.blad),
      versie: brief.versie,
      kenmerk: brief.nummer,
      hash,
    };
    return new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`);
  }
  const zinnen = herleidingDocument(document, dossier, brief.blad);
  return (await worker.render({ hash, formaten: ['docx'], document: zinnen })).docx;
}

/** A copy of a melding is drawn by the same thread; it is no letter and exists as PDF only. */
export const maakAfschrifttekenaar =
  (worker: Pick<RenderWorker, 'render'>, hash: (tekst: string) => string): TekenAfschrift =>
  async (afschrift) => {
    const document = maakAfschrift(afschrift);
    return (await worker.render({ document, hash: hash(inhoudVoorHash(document)), formaten: ['pdf'] })).pdf;
  };
