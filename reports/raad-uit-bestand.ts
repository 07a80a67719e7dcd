/** One council out of the file of a casus: its facts, its variant of the letter, and the picture above it. */
import { reekssoorten } from '../domain/briefreeks';
import type { Reekssoort, Vorigebrief } from '../domain/briefreeks';
import type { Dossierbestand } from '../domain/briefwerk';
import { gegevensUit } from '../domain/gemeentebestand';
import type { Raadomgeving } from '../domain/gemeentebestand';
import type { Gemeentelogo } from '../domain/gemeentegegevens';
import type { Publiek } from '../domain/publiek';
import { raadsdossier } from '../domain/raadsdossier';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { opdrachtzinnen as zinnen } from '../texts/opdrachtregel';
import { publiekVoorRaad } from './briefreeks';
import type { Gemeentelezing } from './gemeentebestand';
import { alsRuw } from './ruw';
import type { Ruw } from './ruw';

export interface Raadsbrief {
  readonly feiten: Dossierbestand;
  readonly publiek: Publiek;
  /** As the register writes it. */
  readonly gemeente: string;
  readonly logo: Gemeentelogo | null;
}

export interface Raadvraag {
  readonly soort: string;
  readonly gemeente: string;
  /** Null: whichever is this council's. */
  readonly publiek: string | null;
}

/** `brieven`: what an export holds for letters. */
export function raadUitBestand(
  brieven: Ruw,
  gelezen: Gemeentelezing,
  { soort, gemeente: getypt, publiek: gevraagd }: Raadvraag,
): Result<Raadsbrief, readonly string[]> {
  if (!isReekssoort(soort)) return faal([zinnen.nietPerGemeente(soort, reekssoorten)]);
  const raden = alsRuw(brieven['raden']);
  const namen = Object.keys(raden);
  if (namen.length === 0) return faal([zinnen.geenRaden]);
  const gemeente = namen.find((naam) => naam.toLowerCase() === getypt.trim().toLowerCase());
  if (gemeente === undefined) return faal([zinnen.andereGemeente(getypt, namen)]);
  const gegevens = gegevensUit(gelezen.gegevens, gemeente);
  const dossier = { ...alsRuw(brieven['dossier']), ...alsRuw(brieven['raadbasis']) };
  const feiten = raadsdossier(dossier, soort, { gemeente, gegevens, ...leesOmgeving(alsRuw(raden[gemeente])) });
  const publiek = publiekVoorRaad(soort, feiten, gemeente);
  if (publiek === null) return faal([zinnen.geenRaadsbrief(gemeente, soort)]);
  if (gevraagd !== null && gevraagd !== publiek) return faal([zinnen.anderPubliek(gemeente, publiek)]);
  return ok({ feiten, publiek, gemeente, logo: logoUit(gelezen, gemeente) });
}

/** Null for the look of the sender. */
export function logoUit({ gegevens, logos }: Gemeentelezing, gemeente: string): Gemeentelogo | null {
  const { logo } = gegevensUit(gegevens, gemeente);
  return logos.find(({ sleutel }) => sleutel === logo) ?? null;
}

const isReekssoort = (soort: string): soort is Reekssoort => reekssoorten.some((een) => een === soort);

function leesOmgeving({ regios, vorige }: Ruw): Raadomgeving {
  const lijst = Array.isArray(regios) ? regios.map(alsRuw) : [];
  return {
    regios: lijst.map(({ naam, aliassen }) => ({ naam: String(naam), aliassen: teksten(aliassen) })),
    vorige: leesVorige(vorige),
  };
}

function leesVorige(ruw: unknown): Vorigebrief | null {
  const { nummer, soort, blad } = alsRuw(ruw);
  if (typeof nummer !== 'string' || typeof soort !== 'string') return null;
  const standen = Object.entries(alsRuw(blad)).filter((een): een is [string, string] => typeof een[1] === 'string');
  return { nummer, soort, blad: Object.fromEntries(standen) };
}

const teksten = (ruw: unknown): readonly string[] =>
  Array.isArray(ruw) ? ruw.filter((een): een is string => typeof een === 'string') : [];
