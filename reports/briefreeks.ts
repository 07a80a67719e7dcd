/** The letter of one council in a series: the variant of its region, made like any other letter. */
import { zonderToevoeging } from '../domain/afzender';
import type { MaakVoorGemeente, Reekssoort } from '../domain/briefreeks';
import type { Dossierbestand } from '../domain/briefwerk';
import { briefwerk, leesDossier } from './briefwerk';

export const maakVoorGemeente: MaakVoorGemeente = ({
  soort,
  dossierJson,
  formuleringen,
  passages = [],
  gemeente,
  kenmerk,
}) => {
  const publiek = publiekVoorRaad(soort, dossierJson, gemeente);
  const opdracht = { kenmerk, versie: 1, eigen: [], datum: null };
  const gemaakt = publiek && briefwerk.maak({ soort, publiek, dossierJson, formuleringen, passages, ...opdracht });
  return gemaakt && publiek ? { ...gemaakt, publiek } : null;
};

/** Null while the gemeenten of the accounthoudende regio are a gap, and for a cover letter to one of those. */
export function publiekVoorRaad(soort: Reekssoort, dossierJson: Dossierbestand, gemeente: string) {
  const dossier = leesDossier(dossierJson);
  const eigen = dossier.ok ? dossier.value.accounthouder.gemeenten : null;
  if (eigen?.status !== 'bekend') return null;
  const namen: readonly string[] = [gemeente, zonderToevoeging(gemeente)];
  const isEigen = eigen.waarde.some((naam) => namen.includes(naam));
  if (soort === 'aanbiedingsbrief') return isEigen ? null : 'ontvangende-regio';
  return isEigen ? 'raad-eigen-regio' : 'raad-andere-regio';
}
