/** A letter straight from a file with a dossier, without a database: the same text and the same drawing as in the bot. */
import { createHash } from 'node:crypto';
import { inhoudVoorHash } from '../domain/document';
import type { Document } from '../domain/document';
import { parseDossier } from '../domain/dossier';
import { isPubliek } from '../domain/publiek';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { briefsoorten, isBriefsoort, maakBrief, publiekenVan } from './brieven';
import type { BriefsoortNaam } from './brieven';
import { gaten, metGatenlijst } from './controle';
import { standaardHuisstijl } from './huisstijl';
import { renderDocx } from './render/docx';
import { renderHtml } from './render/html';
import { renderMarkdown } from './render/markdown';
import { renderPdf } from './render/pdf';

export interface Briefvraag {
  readonly dossierTekst: string;
  readonly soort: string;
  /** Null: the only or first audience of this kind of letter. */
  readonly publiek: string | null;
  /** ISO date, or null to leave it to the dossier. */
  readonly datum: string | null;
}

export interface GemaakteBrief {
  readonly bestanden: readonly { readonly naam: string; readonly inhoud: string | Uint8Array }[];
  /** The markers as they stand in the letter, each fact once. */
  readonly gaten: readonly string[];
  readonly hash: string;
}

type Tekenaar = (document: Document, hash: string) => string | Uint8Array | Promise<Uint8Array>;

/** By the ending of the file. */
const tekenaars: Readonly<Record<string, Tekenaar>> = {
  pdf: (document, hash) => renderPdf(document, standaardHuisstijl, hash),
  docx: (document, hash) => renderDocx(document, standaardHuisstijl, hash),
  html: (document, hash) => renderHtml(document, standaardHuisstijl, hash),
  md: (document) => renderMarkdown(document),
};

/** Every mistake at once, in sentences. */
export async function maakBriefUitBestand(vraag: Briefvraag): Promise<Result<GemaakteBrief, readonly string[]>> {
  const keuze = kies(vraag);
  const dossier = leesDossier(vraag.dossierTekst);
  const fouten = [...(keuze.ok ? [] : keuze.fout), ...(dossier.ok ? [] : dossier.fout)];
  if (!keuze.ok || !dossier.ok) return faal(fouten);
  const { soort, publiek } = keuze.value;
  const opdracht = { kenmerk: '', versie: 1, concept: true, datum: vraag.datum };
  const document = maakBrief(soort, publiek, dossier.value, opdracht);
  if (document === undefined) return faal([nietVoor(soort, publiek)]);
  const hash = createHash('sha256').update(inhoudVoorHash(document)).digest('hex');
  const bestanden: { naam: string; inhoud: string | Uint8Array }[] = [];
  for (const [einde, teken] of Object.entries(tekenaars)) {
    bestanden.push({ naam: `${soort}-${publiek}.${einde}`, inhoud: await teken(metGatenlijst(document), hash) });
  }
  return ok({ bestanden, gaten: gaten(document).map(({ tekst }) => tekst), hash });
}

function kies({ soort, publiek, datum }: Briefvraag) {
  const soorten = Object.keys(briefsoorten).join(', ');
  if (!isBriefsoort(soort)) return faal([`De soort ${JSON.stringify(soort)} bestaat niet. Kies uit: ${soorten}.`]);
  const gekozen = publiek ?? publiekenVan(soort)[0];
  if (gekozen === undefined || !isPubliek(gekozen) || !publiekenVan(soort).includes(gekozen)) {
    return faal([nietVoor(soort, gekozen ?? '')]);
  }
  return datum === null || isDag(datum)
    ? ok({ soort, publiek: gekozen })
    : faal([`De datum ${JSON.stringify(datum)} bestaat niet. Schrijf een dag als 2026-03-12.`]);
}

const nietVoor = (soort: BriefsoortNaam, publiek: string): string =>
  `Een ${soort} is er niet voor het publiek ${JSON.stringify(publiek)}. Kies uit: ${publiekenVan(soort).join(', ')}.`;

/** A day that exists: 31 February does not come back as it went in. */
export const isDag = (dag: string): boolean => {
  const tijd = Date.parse(`${dag}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(dag) && !Number.isNaN(tijd) && new Date(tijd).toISOString().startsWith(dag);
};

function leesDossier(tekst: string) {
  try {
    return parseDossier(JSON.parse(tekst.replace(/^\ufeff/, '')));
  } catch (oorzaak) {
    if (oorzaak instanceof SyntaxError) return faal(['Het dossier is geen JSON.']);
    throw oorzaak;
  }
}
