/** Example dossiers for the tests of letters, with one value changed or one fact removed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { alleZinnen, zinTekst } from '../../../domain/document';
import type { Document } from '../../../domain/document';
import { parseDossier, regelVan } from '../../../domain/dossier';
import type { Dossier } from '../../../domain/dossier';
import { onbekend } from '../../../domain/feit';
import type { Publiek } from '../../../domain/publiek';
import { briefsoorten, maakBrief, publiekenVan } from '../../../reports/brieven';
import type { BriefsoortNaam } from '../../../reports/brieven';

export const voorbeelden = ['mutsaers-2023', 'jeugdbescherming-2026', 'stichting-2024', 'concern-2025'] as const;
export type Voorbeeld = (typeof voorbeelden)[number];

type Ruw = Record<string, Record<string, unknown>>;

const map = path.join(__dirname, '../../../db/voorbeeld');

export const ruwDossier = (naam: Voorbeeld): Ruw =>
  JSON.parse(readFileSync(path.join(map, `${naam}.json`), 'utf8')) as Ruw;

/** The dossier with some values replaced, by the id of the fact. */
export function dossier(naam: Voorbeeld, anders: Record<string, unknown> = {}): Dossier {
  const ruw = ruwDossier(naam);
  for (const [id, waarde] of Object.entries(anders)) {
    const [groep = '', sleutel = ''] = id.split('.');
    ruw[groep] = { ...ruw[groep], [sleutel]: waarde };
  }
  const gelezen = parseDossier(ruw);
  if (!gelezen.ok) throw new Error(gelezen.fout.join('\n'));
  return gelezen.value;
}

/** As the college of a gemeente outside the regio tells it to its own council. */
export const vanCollege = (naam: Voorbeeld, anders: Record<string, unknown> = {}): Dossier =>
  dossier(naam, {
    'rib.van': 'College van burgemeester en wethouders van Zwolle',
    'rib.ondertekenaar': 'A. de Wit',
    'rib.functie': 'burgemeester',
    'ontvanger.gemeente': 'Zwolle',
    'ontvanger.gevolgenInGemeente': 'nog-niet-bekend',
    'ontvanger.portefeuillehouder': 'wethouder B. Vos',
    ...anders,
  });

/** One fact that nobody knows any more, whatever the file said. */
export function zonder(bron: Dossier, id: string): Dossier {
  const regel = regelVan(id);
  if (regel === undefined) throw new Error(`Feit ${id} bestaat niet.`);
  const { groep, sleutel, rij } = regel;
  const rijen = (bron as unknown as Ruw)[groep];
  const { omschrijving, ofErIs, vragenAan } = rij;
  const feit = onbekend({ id, omschrijving, ...(ofErIs === undefined ? {} : { ofErIs }) }, vragenAan);
  return { ...bron, [groep]: { ...rijen, [sleutel]: feit } };
}

/** Every kind of letter with every audience it is written for. */
export const alleBrieven: readonly (readonly [BriefsoortNaam, Publiek])[] = (
  Object.keys(briefsoorten) as BriefsoortNaam[]
).flatMap((soort) => publiekenVan(soort).map((publiek) => [soort, publiek] as const));

/** The letters of the reference case: what its three documents were. */
export const eersteBrieven = alleBrieven.filter(([soort]) =>
  ['raadsinformatiebrief', 'persbericht', 'aanbiedingsbrief'].includes(soort),
);

export function brief(soort: BriefsoortNaam, publiek: Publiek, bron: Dossier, datum: string | null = null): Document {
  const document = maakBrief(soort, publiek, bron, { kenmerk: 'B-2026-0001', versie: 1, concept: true, datum });
  if (document === undefined) throw new Error(`${soort} is er niet voor ${publiek}.`);
  return document;
}

export const tekst = (document: Document): string => {
  const labels = document.blokken.flatMap((blok) => (blok.soort === 'kopblok' ? blok.regels.map((r) => r.label) : []));
  return [...labels, ...alleZinnen(document).map(zinTekst)].join('\n');
};

export const ribAnders = (bron: Dossier, datum: string | null = null): string =>
  tekst(brief('raadsinformatiebrief', 'raad-andere-regio', bron, datum));
export const ribEigen = (bron: Dossier, datum: string | null = null): string =>
  tekst(brief('raadsinformatiebrief', 'raad-eigen-regio', bron, datum));
export const pers = (bron: Dossier, datum: string | null = null): string =>
  tekst(brief('persbericht', 'pers', bron, datum));
export const aanbieding = (bron: Dossier, datum: string | null = null): string =>
  tekst(brief('aanbiedingsbrief', 'ontvangende-regio', bron, datum));
