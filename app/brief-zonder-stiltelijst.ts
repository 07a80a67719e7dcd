/**
 * A version from before letters kept what they are silent about (ADR 231). What it says nothing of cannot be compared with what was
 * known then, so it is compared with a letter made now: a fact that would stand in that one, and stands nowhere in this, touches it.
 */
import type { GeraakteZin } from '../domain/briefcontrole';
import type { BriefVersie } from '../domain/brievenboek';
import type { Briefwerk, Dossierbestand } from '../domain/briefwerk';
import { regelVan } from '../domain/dossier';
import { woordkeuzeOp } from './formuleringen-lezen';
import type { Werk } from './use-case';

/** Nothing of a version that has its list, and nothing of one that kept no facts at all: its text is compared when it is released. */
export async function verzwegenNu(
  werk: Werk,
  brief: BriefVersie,
  briefwerk: Briefwerk,
  dossierJson: Dossierbestand,
): Promise<readonly GeraakteZin[]> {
  if (brief.document.zwijgt !== undefined || Object.keys(brief.blad).length === 0) return [];
  const { soort, publiek, nummer: kenmerk, versie, eigen } = brief;
  const woorden = await woordkeuzeOp(werk, soort, brief.gemaaktOp);
  const nu = briefwerk.maak({ soort, publiek, dossierJson, ...woorden, kenmerk, versie, eigen, datum: null });
  return Object.keys(nu?.blad ?? {})
    .filter((feit) => brief.blad[feit] === undefined)
    .map((feit) => ({ zinId: '', zin: '', feit: regelVan(feit)?.rij.omschrijving ?? feit }));
}
