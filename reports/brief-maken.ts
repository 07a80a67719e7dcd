/** A letter straight from a file with a dossier, without a database: the same text and the same drawing as in the bot. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zonderAccenten } from '../domain/accenten';
import { metEigen } from '../domain/brief-eigen';
import type { Briefcontrole } from '../domain/briefcontrole';
import { inhoudVoorHash } from '../domain/document';
import type { Document } from '../domain/document';
import { lakDossier } from '../domain/dossier';
import type { Dossier } from '../domain/dossier';
import { vreemdeTekensIn } from '../domain/vreemd-teken';
import { isPubliek } from '../domain/publiek';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { leesFeitenbestand } from './feitenbestand';
import type { Feitenbestand, Lezer } from './feitenbestand';
import { geenSoort, leesPakket, nietVoor, vergelijkPakket } from './briefpakket';
import type { Pakketbevinding, Pakketbrief } from './briefpakket';
import { isBriefsoort, maakBrief, publiekenVan, voorBrief } from './brieven';
import { alsControle } from './briefwerk';
import type { BriefsoortNaam } from './brieven';
import { herformuleer } from './brieven/formulering';
import { metPassages } from './brieven/passages';
import { gaten, lekken, herleidingDocument, herleidingJson, metGatenlijst } from './controle';
import { standaardHuisstijl } from './huisstijl';
import type { Huisstijl } from './huisstijl';
import { leesHuisstijlbestand } from './huisstijl-bestand';
import { huisstijlVan } from './huisstijl-lezen';
import { briefgangTekst } from '../texts/briefgang';
import { weglakFout } from '../texts/feiten';
import { opdrachtzinnen } from '../texts/opdrachtregel';
import { renderDocx } from './render/docx';
import { renderHtml } from './render/html';
import { renderMarkdown } from './render/markdown';
import { renderPdf } from './render/pdf';

export interface Briefvraag {
  readonly dossierTekst: string;
  readonly soort: string;
  /** Null: the only or first audience of this kind of letter. */
  readonly publiek: string | null;
  /** Of an export: the letter to this council alone. */
  readonly gemeente?: string | null;
  /** ISO date, or null to leave it to the dossier. */
  readonly datum: string | null;
  /** The version for publication: what has a ground of the Woo is blackened. */
  readonly weggelakt?: boolean;
  /** Kinds of letters of the same file to hold this one against, with commas between them. */
  readonly pakket?: string | null;
  /** Path of the configuration file with the looks of senders; the pictures it names stand beside it. */
  readonly huisstijl?: string | null;
}

export interface GemaakteBrief {
  readonly bestanden: readonly { readonly naam: string; readonly inhoud: string | Uint8Array }[];
  /** On which facts every sentence rests: for a program and for people, and never part of the letter. */
  readonly bijlagen: GemaakteBrief['bestanden'];
  /** The markers as they stand in the letter, each fact once. */
  readonly gaten: readonly string[];
  /** What a person has to look at before it is put forward, as the card of a letter says it. */
  readonly nakijken: Readonly<
    Record<'tegenspraken' | 'beladen' | 'nietVoorPubliek' | 'gevoelig' | 'nagaan' | 'taal', Zinnen>
  >;
  /** Present when it was asked for. */
  readonly pakket?: Pakketbevinding;
  readonly hash: string;
}

type Zinnen = readonly string[];

type Tekenaar = (document: Document, hash: string, huisstijl: Huisstijl) => string | Uint8Array | Promise<Uint8Array>;

/** By the ending of the file. */
const tekenaars: Readonly<Record<string, Tekenaar>> = {
  pdf: (document, hash, huisstijl) => renderPdf(document, huisstijl, hash),
  docx: (document, hash, huisstijl) => renderDocx(document, huisstijl, hash),
  html: (document, hash, huisstijl) => renderHtml(document, huisstijl, hash),
  md: (document) => renderMarkdown(document),
};

/** Mistakes in the file are told beside those in the question. */
const welkeOok: Lezer = { soort: '', publiek: 'pers' };

/** Every mistake at once, in sentences. */
export async function maakBriefUitBestand(vraag: Briefvraag): Promise<Result<GemaakteBrief, readonly string[]>> {
  const keuze = kies(vraag);
  const stijlen = leesHuisstijlbestand(vraag.huisstijl ?? null);
  const pakket = leesPakket(vraag.pakket ?? null);
  const bestand = leesFeitenbestand(vraag.dossierTekst, keuze.ok ? keuze.value : welkeOok);
  const fouten = [keuze, bestand, stijlen, pakket].flatMap((deel) => (deel.ok ? [] : deel.fout));
  if (!keuze.ok || !bestand.ok || !stijlen.ok || !pakket.ok) return faal(fouten);
  const opgesteld = stelOp(keuze.value.soort, bestand.value, vraag);
  if (!opgesteld.ok) return opgesteld;
  const { soort, publiek, document, feiten } = opgesteld.value;
  const anderen = pakket.value && stelAnderenOp(pakket.value, opgesteld.value, vraag);
  if (anderen?.ok === false) return anderen;
  const { gemeente, logo } = bestand.value;
  const hash = createHash('sha256').update(inhoudVoorHash(document)).digest('hex');
  const stijl = huisstijlVan(stijlen.value, document.afzender);
  const naam = [soort, publiek, ...(gemeente === '' ? [] : [voorBestand(gemeente)])].join('-');
  const bestanden: { naam: string; inhoud: string | Uint8Array }[] = [];
  for (const [einde, teken] of Object.entries(tekenaars)) {
    const inhoud = await teken(metGatenlijst(document), hash, logo === null ? stijl : { ...stijl, logo });
    bestanden.push({ naam: `${naam}.${einde}`, inhoud });
  }
  const bijlagen = bronnen(document, feiten, hash, naam, gemeente);
  const nakijken = bevindingen(alsControle(document, feiten, publiek));
  const gevonden = { bestanden, bijlagen, gaten: gaten(document).map(({ tekst }) => tekst), nakijken, hash };
  return ok(
    anderen === null ? gevonden : { ...gevonden, pakket: vergelijkPakket([opgesteld.value, ...anderen.value]) },
  );
}

type Opstelvraag = Pick<Briefvraag, 'datum' | 'weggelakt'>;

function stelOp(
  soort: BriefsoortNaam,
  { dossier, publiek, formuleringen, passages, eigen: eigenAlineas }: Feitenbestand,
  { datum, weggelakt }: Opstelvraag,
): Result<Pakketbrief, readonly string[]> {
  const lek = weggelakt === true ? lekken(dossier) : [];
  if (lek.length > 0) return faal(lek.map(({ feit, staatOokIn }) => weglakFout(feit, staatOokIn)));
  const feiten = voorBrief(soort, weggelakt === true ? lakDossier(dossier) : dossier, datum);
  const eigen = maakBrief(soort, publiek, feiten, { kenmerk: '', versie: 1, concept: true, datum });
  if (eigen === undefined) return faal([nietVoor(soort, publiek)]);
  const lezer = { soort, publiek };
  const gemaakt = metPassages(herformuleer(eigen, formuleringen, feiten, lezer), passages, feiten, lezer);
  const document = metEigen(gemaakt, eigenAlineas);
  const tekens = vreemdeTekensIn(document);
  return tekens.length === 0 ? ok({ soort, publiek, document, feiten }) : faal([opdrachtzinnen.ondrukbaar(tekens)]);
}

/** The others keep the day that the dossier gives them. */
function stelAnderenOp(
  pakket: readonly Lezer[],
  zelf: Pakketbrief,
  { dossierTekst, weggelakt }: Briefvraag,
): Result<readonly Pakketbrief[], readonly string[]> {
  const uit: Pakketbrief[] = [];
  for (const lezer of pakket) {
    if (!isBriefsoort(lezer.soort) || (lezer.soort === zelf.soort && lezer.publiek === zelf.publiek)) continue;
    const bestand = leesFeitenbestand(dossierTekst, lezer);
    const brief = bestand.ok
      ? stelOp(lezer.soort, bestand.value, { datum: null, weggelakt: weggelakt ?? false })
      : bestand;
    if (!brief.ok) return brief;
    uit.push(brief.value);
  }
  return ok(uit);
}

function bevindingen({ tegenspraken, beladen, nietVoorPubliek, gevoelig, nakijken, taal }: Briefcontrole) {
  const { nakijken: zinnen } = briefgangTekst;
  return {
    tegenspraken: tegenspraken.map(({ omschrijving, lezingen }) =>
      zinnen.tegenspraak(
        omschrijving,
        lezingen.map(({ waarde, bron }) => zinnen.lezing(waarde, bron)),
      ),
    ),
    beladen: beladen.map(({ woord, zin, feit }) => zinnen.beladen(woord, zin, feit)),
    nietVoorPubliek: nietVoorPubliek.map(({ woord, zin }) => zinnen.publiek(woord, zin)),
    gevoelig: gevoelig.map(({ zin, waarom }) => zinnen.gevoelig(zin, waarom)),
    nagaan: nakijken.map(({ feit, reden }) => zinnen.nagaan(feit, reden)),
    taal: taal.map(({ tekst, advies }) => zinnen.taal(tekst, advies)),
  };
}

/** Letters and figures only: 's-Hertogenbosch and Bergen (L) are files too. */
const voorBestand = (naam: string): string =>
  zonderAccenten(naam)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Beside the letter, never in it: the facts of each sentence, for a program and for people. */
function bronnen(document: Document, feiten: Dossier, hash: string, naam: string, gemeente: string) {
  const json = { ...herleidingJson(document, feiten), hash };
  const bijlage = renderDocx(herleidingDocument(document, feiten), standaardHuisstijl, hash);
  return [
    { naam: gemeente === '' ? 'brief.json' : `${naam}.json`, inhoud: `${JSON.stringify(json, null, 2)}\n` },
    { naam: `${naam}-bronnen.docx`, inhoud: bijlage },
  ];
}

/** Writes everything into a folder and says where it is. */
export function bewaarBrief({ bestanden, bijlagen, gaten: ontbreekt, ...rest }: GemaakteBrief, map: string) {
  mkdirSync(map, { recursive: true });
  const schrijf = ({ naam, inhoud }: GemaakteBrief['bestanden'][number]): string => {
    writeFileSync(join(map, naam), inhoud);
    return join(map, naam);
  };
  return { bestanden: bestanden.map(schrijf), bijlagen: bijlagen.map(schrijf), gaten: ontbreekt, ...rest };
}

/** The letter of one council has the variant of its region; any other letter is for the audience that was asked for, or its first. */
function kies({ soort, publiek, datum, gemeente = null }: Briefvraag) {
  if (!isBriefsoort(soort)) return faal([geenSoort(soort)]);
  const gekozen = publiek ?? publiekenVan(soort)[0];
  if (gekozen === undefined || !isPubliek(gekozen) || !publiekenVan(soort).includes(gekozen)) {
    return faal([nietVoor(soort, gekozen ?? '')]);
  }
  if (datum !== null && !isDag(datum))
    return faal([`De datum ${JSON.stringify(datum)} bestaat niet. Schrijf een dag als 2026-03-12.`]);
  return gemeente === null ? ok({ soort, publiek: gekozen }) : ok({ soort, publiek, gemeente });
}

/** A day that exists: 31 February does not come back as it went in. */
export const isDag = (dag: string): boolean => {
  const tijd = Date.parse(`${dag}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(dag) && !Number.isNaN(tijd) && new Date(tijd).toISOString().startsWith(dag);
};
