/** Every letter the house can write, of every example dossier: what the renderers are held to. */
import { createHash } from 'node:crypto';
import { inhoudVoorHash } from '../../domain/document';
import type { Document } from '../../domain/document';
import { parseDossier } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import concern from '../../db/voorbeeld/concern-2025.json';
import jeugdbescherming from '../../db/voorbeeld/jeugdbescherming-2026.json';
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import stichting from '../../db/voorbeeld/stichting-2024.json';
import { briefsoorten, maakBrief, publiekenVan } from '../../reports/brieven';
import type { BriefsoortNaam } from '../../reports/brieven';
import { metGatenlijst } from '../../reports/controle';
import { voorbeeldDocument } from './voorbeeld-document';

const dossiers: Readonly<Record<string, unknown>> = { mutsaers, jeugdbescherming, stichting, concern };

export const hashVan = (document: Document): string =>
  createHash('sha256').update(inhoudVoorHash(document)).digest('hex');

function lees(naam: string, ruw: unknown): Dossier {
  const dossier = parseDossier(ruw);
  if (!dossier.ok) throw new Error(`${naam}: ${dossier.fout.join('; ')}`);
  return dossier.value;
}

const opdracht = { kenmerk: 'B-2026-0001', versie: 2, concept: true, datum: '2026-03-12' };
const namen = Object.entries(dossiers).map(([naam, ruw]) => [naam, lees(naam, ruw)] as const);

/** Each kind of letter for each audience once, the example dossiers in turn: all together would draw for minutes. */
const brieven = (Object.keys(briefsoorten) as BriefsoortNaam[])
  .flatMap((soort) => publiekenVan(soort).map((publiek) => [soort, publiek] as const))
  .flatMap(([soort, publiek], plaats) => {
    const [naam, dossier] = namen[plaats % namen.length] ?? ['', lees('leeg', {})];
    const brief = maakBrief(soort, publiek, dossier, opdracht);
    if (brief === undefined) throw new Error(`no letter: ${soort}, ${publiek}`);
    return [[`${naam}: ${soort} voor ${publiek}`, metGatenlijst(brief)] as const];
  });

export const proefbrieven: readonly (readonly [string, Document])[] = [
  ['een brief met alles erop', voorbeeldDocument],
  ...brieven,
];
