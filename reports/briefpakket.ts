/** The letters of one file held against each other: what two of them say otherwise, and which facts stand in one and not in another. */
import type { Document } from '../domain/document';
import type { Dossier } from '../domain/dossier';
import type { Publiek } from '../domain/publiek';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { briefKnop, briefNaam, publiekNaam } from '../texts/brief';
import { briefgangTekst } from '../texts/briefgang';
import { opdrachtzinnen } from '../texts/opdrachtregel';
import { briefsoorten, isBriefsoort, publiekenVan } from './brieven';
import type { BriefsoortNaam } from './brieven';
import { alsTegenspraak } from './briefwerk';
import { feitenblad, pakketTegenspraken, verschillen } from './controle';
import { alsSoort } from './briefwoorden';
import type { Lezer } from './feitenbestand';

/** A letter and the facts it was made from. */
export interface Pakketbrief {
  readonly soort: BriefsoortNaam;
  readonly publiek: Publiek;
  readonly document: Document;
  readonly feiten: Dossier;
}

export interface Pakketbevinding {
  /** All that were compared, the letter itself first. */
  readonly brieven: readonly string[];
  readonly tegenspraken: readonly string[];
  readonly verschillen: readonly string[];
}

/** What has to be typed, with its name behind it. */
const metNaam = (woord: string, naam: string): string =>
  woord === naam.toLowerCase() ? woord : `${woord} (${naam.toLowerCase()})`;

export const geenSoort = (soort: string): string =>
  opdrachtzinnen.geenSoort(
    soort,
    Object.keys(briefsoorten).map((een) => metNaam(een, briefNaam(een))),
  );

export const nietVoor = (soort: BriefsoortNaam, publiek: string): string =>
  opdrachtzinnen.nietVoor(
    briefNaam(soort),
    publiek,
    publiekenVan(soort).map((een) => metNaam(een, publiekNaam(een))),
  );

/** `persbericht,aanbiedingsbrief`: each for all its readers. Null: nobody asked. */
export function leesPakket(gevraagd: string | null): Result<readonly Lezer[] | null, readonly string[]> {
  if (gevraagd === null) return ok(null);
  const namen = gevraagd.split(',').map(alsSoort);
  const fouten = namen.filter((naam) => !isBriefsoort(naam)).map(geenSoort);
  if (fouten.length > 0) return faal(fouten);
  return ok(
    [...new Set(namen)]
      .filter(isBriefsoort)
      .flatMap((soort) => publiekenVan(soort).map((publiek) => ({ soort, publiek }))),
  );
}

export function vergelijkPakket(brieven: readonly Pakketbrief[]): Pakketbevinding {
  const { nakijken: zinnen } = briefgangTekst;
  const namen = brieven.map(({ soort, publiek }) => briefKnop(soort, publiek));
  const bladen = brieven.map(({ document, feiten }, plek) => ({
    naam: namen[plek] ?? '',
    blad: feitenblad(document, feiten),
  }));
  const waar = (staatIn: readonly boolean[], wel: boolean) => namen.filter((_, plek) => staatIn[plek] === wel);
  return {
    brieven: namen,
    tegenspraken: pakketTegenspraken(bladen)
      .map(alsTegenspraak)
      .map(({ omschrijving, lezingen }) =>
        zinnen.tegenspraak(
          omschrijving,
          lezingen.map(({ waarde, bron }) => zinnen.lezing(waarde, bron)),
        ),
      ),
    verschillen: verschillen(
      brieven.map(({ document }) => document),
      bladen.map(({ blad }) => blad),
    ).map(({ omschrijving, staatIn }) =>
      opdrachtzinnen.verschil(omschrijving, waar(staatIn, true), waar(staatIn, false)),
    ),
  };
}
