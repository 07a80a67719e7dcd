/** The facts of a casus as letters read them: what people recorded, and for the rest what casus, trede and register say. */
import type { BriefVersie } from '../domain/brievenboek';
import type { Dossierbestand } from '../domain/briefwerk';
import type { CasusDossier } from '../domain/casus';
import { samengevoegd } from '../domain/gemeentegegevens';
import type { Partij } from '../domain/partij';
import type { Gemeentegegevens } from '../domain/gemeentegegevens';
import { metGemeente } from '../domain/met-gemeente';
import { metPersbericht, metVorigeBrief, zonderVorigeBrief } from '../domain/briefreeks-vorige';
import { genoemdeGemeente, raadsdossier } from '../domain/raadsdossier';
import { vorigeSoortenVan } from '../domain/vorige-brief';
import { metAfgeleid } from '../domain/afgeleid';
import { planVolgens, tredeVolgens } from './besluitfeiten';
import { uitCasus, uitRegister } from './feiten-uit-casus';
import { vorigeVan } from './vorige-brief';
import type { Werk } from './werk';

/** Which letter reads it. `variant` is the gemeente of a letter to one council, and empty for any other letter. */
export type Lezer = Pick<BriefVersie, 'soort' | 'publiek' | 'variant' | 'nummer'>;

/** As the casus has it, or as the letter to one council reads it: with what is known of that gemeente, and of the letter before it. */
export async function stelDossierSamen(werk: Werk, casus: CasusDossier, lezer?: Lezer): Promise<Dossierbestand> {
  const samen = await dossierVanCasus(werk, casus);
  return lezer === undefined ? voorAllen(werk, casus, samen) : voorLezer(werk, casus, samen, lezer);
}

async function voorAllen(werk: Werk, casus: CasusDossier, samen: Dossierbestand): Promise<Dossierbestand> {
  const naam = genoemdeGemeente(samen);
  return naam === null ? samen : metGemeente(samen, naam, await gegevensVan(werk, casus, naam));
}

/** The facts of the casus, as `dossierVanCasus` gives them, with what this letter reads otherwise. */
export async function voorLezer(
  werk: Werk,
  casus: CasusDossier,
  samen: Dossierbestand,
  lezer: Lezer,
): Promise<Dossierbestand> {
  if (lezer.variant !== '') return metRaad(werk, casus, samen, lezer);
  const dossier = await voorAllen(werk, casus, samen);
  if (vorigeSoortenVan(lezer.soort).length === 0) return dossier;
  const vorige = await vorigeVan(werk, { ...lezer, casusId: casus.id }, dossier);
  if (lezer.soort === 'persrechtzetting') return vorige === null ? dossier : metPersbericht(dossier, vorige);
  return vorige === null ? zonderVorigeBrief(dossier) : metVorigeBrief(dossier, vorige);
}

async function metRaad(
  werk: Werk,
  casus: CasusDossier,
  samen: Dossierbestand,
  { soort, variant: gemeente, nummer }: Lezer,
): Promise<Dossierbestand> {
  const gegevens = await gegevensVan(werk, casus, gemeente);
  const isAanbieding = soort === 'aanbiedingsbrief';
  const regios = isAanbieding ? await regiosVan(werk, gemeente) : [];
  const vorige = isAanbieding ? null : await werk.eenheid.briefreeks.vorigeBrief(casus.id, gemeente, nummer);
  return raadsdossier(samen, soort, { gemeente, gegevens, regios, vorige });
}

/** The regio's a gemeente is in, the jeugdregio first. */
export async function regiosVan({ eenheid, vandaag }: Werk, gemeente: string): Promise<readonly Partij[]> {
  const partij = (await eenheid.partij.vanSoort(['gemeente'])).find(({ naam }) => naam === gemeente);
  if (partij === undefined) return [];
  const regios = await eenheid.partij.naar(partij.id, 'ligt-in', vandaag);
  return [...regios, ...(await eenheid.partij.naar(partij.id, 'neemt-deel-aan', vandaag))];
}

/** What was given for this gemeente, and for this aanbieder there; the general where nothing more precise was said. */
const gegevensVan = async (werk: Werk, casus: CasusDossier, gemeente: string): Promise<Gemeentegegevens> =>
  samengevoegd(await werk.eenheid.gemeentegegevens.vanGemeente(gemeente, casus.aanbiederId));

/** The picture above a letter to one council; empty for the look of the house. */
export async function logoVan(werk: Werk, casus: CasusDossier, gemeente: string): Promise<string> {
  const naam = gemeente === '' ? genoemdeGemeente((await werk.eenheid.feit.dossierJson(casus.id)) ?? {}) : gemeente;
  return naam === null ? '' : ((await gegevensVan(werk, casus, naam)).logo ?? '');
}

/** A decision wins, then a recorded fact; what follows from the casus fills what is left, and a fact nobody recorded and no table holds stays unknown. */
export async function dossierVanCasus(werk: Werk, casus: CasusDossier): Promise<Dossierbestand> {
  const vastgelegd = (await werk.eenheid.feit.dossierJson(casus.id)) ?? {};
  const { plan: planstand, ...afgeleid } = { ...(await uitRegister(werk, casus)), ...(await uitCasus(werk, casus)) };
  const historie = await werk.eenheid.tredebepaling.historie(casus.id);
  const samen: Record<string, unknown> = { ...vastgelegd };
  for (const [groep, feiten] of Object.entries(afgeleid))
    samen[groep] = metAfgeleid(alsGroep(vastgelegd[groep]), feiten);
  return {
    ...samen,
    trede: await tredeVolgens(werk, casus, historie, alsGroep(vastgelegd['trede'])),
    plan: metAfgeleid(await planVolgens(werk, casus, alsGroep(vastgelegd['plan'])), planstand ?? {}),
  };
}

const alsGroep = (ruw: unknown): Readonly<Record<string, unknown>> =>
  typeof ruw === 'object' && ruw !== null ? (ruw as Record<string, unknown>) : {};
