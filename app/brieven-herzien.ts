/**
 * Letters that wait for a step, held against what their dossier says now. Where a sentence no longer holds the approval falls,
 * or the asking for it, and its people hear of it once. Every verb that may have changed a dossier ends here, by way of `use-case.ts`.
 */
import type { BriefVersie } from '../domain/brievenboek';
import type { Dossierbestand } from '../domain/briefwerk';
import type { Reekslicht } from '../domain/briefreeks';
import type { CasusDossier } from '../domain/casus';
import { geraaktDoor, geraakteIn, isGeraakt } from '../domain/feitenblad';
import { alleGemeenten } from '../domain/gemeentegegevens';
import { meldAanSchrijvers } from './brief-zaak';
import { laatVallen, meldPerReeks, raak } from './briefreeks-raken';
import type { GeraakteReeksbrief } from './briefreeks-raken';
import { isPerGemeente } from './raakvlak';
import type { Raakvlak } from './raakvlak';
import { dossierVanCasus, voorLezer } from './dossier-samenstellen';
import type { Lezer } from './dossier-samenstellen';
import type { Werk } from './werk';

export async function herzieBrieven(werk: Werk, vlakken: readonly Raakvlak[]): Promise<void> {
  if (vlakken.every((vlak) => Object.keys(vlak).length === 0)) return;
  const lees = dossierlezer(werk);
  for (const brief of await losseBrieven(werk, vlakken)) await herzie(werk, brief, lees);
  const geraakt: GeraakteReeksbrief[] = [];
  for (const licht of await teVergelijken(werk, vlakken, lees)) {
    const zinnen = await zinnenVan(werk, licht, lees);
    if (zinnen.length > 0) geraakt.push(await raak(werk, licht, zinnen));
  }
  await meldPerReeks(werk, geraakt, { ookZelf: true });
}

async function herzie(werk: Werk, brief: BriefVersie, lees: Dossierlezer): Promise<void> {
  const dossier = await lees(brief);
  const zinnen = dossier && (await zoGoedHetGaat(() => geraaktDoor(brief, dossier)));
  if (zinnen === null || zinnen.length === 0) return;
  const gevallen = await laatVallen(werk, brief);
  if (gevallen !== null) await meldAanSchrijvers(werk, gevallen, 'brief-geraakt', { ookZelf: true });
}

async function zinnenVan({ eenheid }: Werk, licht: Reekslicht, lees: Dossierlezer) {
  const dossier = await lees(licht);
  if (dossier === null || !isGeraakt(licht, dossier)) return [];
  const zinnen = await zoGoedHetGaat(async () => {
    const brief = await eenheid.brief.vind(licht.id);
    return brief ? geraaktDoor(brief, dossier) : [];
  });
  return zinnen ?? [];
}

/** What is damaged is not compared: it cannot be released either, and no decision on a casus waits for it. */
async function zoGoedHetGaat<T>(lees: () => Promise<T> | T): Promise<T | null> {
  try {
    return await lees();
  } catch {
    return null;
  }
}

/** What one council reads may stand in a letter that is of no series too. */
async function losseBrieven({ eenheid }: Werk, vlakken: readonly Raakvlak[]): Promise<readonly BriefVersie[]> {
  if (vlakken.some(({ alles, gemeenteIds }) => alles === true || gemeenteIds !== undefined))
    return eenheid.brief.wachtend(null);
  const uit = [];
  for (const id of casussenIn(vlakken)) uit.push(...(await eenheid.brief.wachtend(id)));
  return uit;
}

/** Letters of a series are many: where nothing per gemeente changed, those whose shared facts stand are left alone at once. */
async function teVergelijken(
  werk: Werk,
  vlakken: readonly Raakvlak[],
  lees: Dossierlezer,
): Promise<readonly Reekslicht[]> {
  const { briefreeks } = werk.eenheid;
  const gemeenteIds = [...new Set(vlakken.flatMap((vlak) => vlak.gemeenteIds ?? []))];
  if (vlakken.some(({ alles }) => alles === true) || gemeenteIds.includes(alleGemeenten))
    return briefreeks.wachtend({});
  const uit = new Map<string, Reekslicht>();
  const voegToe = (rijen: readonly Reekslicht[]): void => {
    for (const rij of rijen) uit.set(rij.id, rij);
  };
  if (gemeenteIds.length > 0) voegToe(await briefreeks.wachtend({ gemeenten: await namenVan(werk, gemeenteIds) }));
  for (const { raad } of vlakken)
    if (raad !== undefined) voegToe(await briefreeks.wachtend({ casusId: raad.casusId, gemeenten: [raad.gemeente] }));
  const streng = new Set(casussenIn(vlakken.filter(({ perGemeente }) => perGemeente === true)));
  for (const casusId of casussenIn(vlakken)) {
    const rijen = await briefreeks.wachtend({ casusId });
    const gedeeld = rijen.length === 0 || streng.has(casusId) ? null : await lees.vanCasus(casusId);
    const isGedeeldGeraakt = gedeeld && geraakteIn(gedeeld, isPerGemeente);
    voegToe(isGedeeldGeraakt === null ? rijen : rijen.filter(isGedeeldGeraakt));
  }
  return [...uit.values()];
}

const casussenIn = (vlakken: readonly Raakvlak[]): readonly string[] => [
  ...new Set(vlakken.flatMap(({ casusIds }) => casusIds ?? [])),
];

async function namenVan({ eenheid }: Werk, ids: readonly string[]): Promise<readonly string[]> {
  const namen = [];
  for (const id of ids) namen.push((await eenheid.partij.vind(id))?.naam ?? '');
  return namen;
}

interface Dossierlezer {
  (brief: Lezer & Pick<BriefVersie, 'casusId'>): Promise<Dossierbestand | null>;
  /** Without what one letter reads otherwise. */
  vanCasus(casusId: string): Promise<Dossierbestand | null>;
}

/** The facts of a casus are put together once for all its letters; what differs per council is laid over them. */
function dossierlezer(werk: Werk): Dossierlezer {
  const gelezen = new Map<string, readonly [CasusDossier, Dossierbestand] | null>();
  const samenVan = async (casusId: string) => {
    const samen = gelezen.get(casusId) ?? (await zoGoedHetGaat(() => lees(werk, casusId)));
    gelezen.set(casusId, samen);
    return samen;
  };
  const voorBrief = async (brief: Lezer & Pick<BriefVersie, 'casusId'>): Promise<Dossierbestand | null> => {
    const samen = await samenVan(brief.casusId);
    return samen && voorLezer(werk, samen[0], samen[1], brief);
  };
  return Object.assign(voorBrief, { vanCasus: async (id: string) => (await samenVan(id))?.[1] ?? null });
}

async function lees(werk: Werk, casusId: string): Promise<readonly [CasusDossier, Dossierbestand] | null> {
  const casus = await werk.eenheid.casus.vind(casusId, werk.vandaag);
  return casus && [casus, await dossierVanCasus(werk, casus)];
}
