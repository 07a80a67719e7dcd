/** A series of letters with its casus, and how far it is. */
import type { Actor } from '../domain/actor';
import { rondestappen } from '../domain/briefreeks';
import type { Briefreeks, Reeksronde, Reekstelling, Rondestap } from '../domain/briefreeks';
import type { CasusDossier } from '../domain/casus';
import { parseDossier } from '../domain/dossier';
import { mag } from '../domain/policy';
import { zoekZichtbaar } from './casus-inzien';
import { stelDossierSamen } from './dossier-samenstellen';
import type { Werk } from './use-case';

export interface Reeksstand extends Briefreeks {
  readonly casusNummer: string;
  readonly aanbieder: string;
  /** What the casus says how many gemeenten there are, when that is more than are known by name. */
  readonly genoemd: number | null;
  /** How many letters have each status. */
  readonly statussen: Readonly<Record<string, number>>;
  /** How many were left in the last step, were touched by a changed fact, were not recorded as read by this reader, and hold own words. */
  readonly telling: Reekstelling;
  /** The last step with all of them; null before there was one. */
  readonly ronde: Reeksronde | null;
  /** Steps that this reader may take. */
  readonly stappen: readonly Rondestap[];
}

export const reeksZaak = async (werk: Werk, casus: string): Promise<CasusDossier | null> => zoekZichtbaar(werk, casus);

export const magStappen = (actor: Actor, casus: CasusDossier): readonly Rondestap[] =>
  (Object.keys(rondestappen) as Rondestap[]).filter((stap) => mag(actor, rondestappen[stap].handeling, casus));

export async function reeksstand(werk: Werk, casus: CasusDossier, reeks: Briefreeks): Promise<Reeksstand> {
  const gelezen = parseDossier(await stelDossierSamen(werk, casus));
  const feit = gelezen.ok ? gelezen.value.werkgebied.aantalGemeenten : null;
  const aantal = feit?.status === 'bekend' ? feit.waarde : 0;
  const genoemd = aantal > reeks.totaal ? aantal : null;
  const statussen: Record<string, number> = {};
  for (const { status } of await werk.eenheid.briefreeks.teksten(reeks.id))
    statussen[status] = (statussen[status] ?? 0) + 1;
  const ronde = await werk.eenheid.briefreeks.laatsteRonde(reeks.id);
  const telling = await werk.eenheid.briefreeks.telling(reeks.id, werk.actor.persoonId);
  const stappen = magStappen(werk.actor, casus);
  const { nummer: casusNummer, aanbiederNaam: aanbieder } = casus;
  return { ...reeks, casusNummer, aanbieder, genoemd, statussen, telling, ronde, stappen };
}

export interface ReeksZaak extends CasusDossier {
  readonly reeks: Briefreeks;
}

export async function reeksZaakVan(werk: Werk, id: string): Promise<ReeksZaak | null> {
  const reeks = await werk.eenheid.briefreeks.vind(id);
  const casus = reeks && (await reeksZaak(werk, reeks.casusId));
  return casus && { ...casus, reeks };
}

export const reeksVoorwerp = (invoer: { readonly reeks: string }) => ({ soort: 'briefreeks', id: invoer.reeks });
