/** One casus as a file: people's decisions, the facts with their sources, and who is involved. */
import type { CasusDossier } from '../domain/casus';
import { casusbestandSoort } from '../domain/casusbestand';
import type { Briefdossiers } from '../domain/casusbestand';
import type { Gemeentebestand } from '../domain/gemeentebestand';
import type { Turn } from './world';

interface Erbij {
  readonly brieven: Briefdossiers;
  readonly gemeentegegevens: Gemeentebestand;
  readonly nu: string;
}

/** The casus was read through its verb, so that the logboek knows of the export. */
export async function exporteerCasus(
  turn: Turn,
  casus: CasusDossier,
  { brieven, gemeentegegevens, nu }: Erbij,
): Promise<Record<string, unknown>> {
  const bepalingen = await turn.tredebepaling.historie(casus.id);
  const aanbieder = await turn.partij.vind(casus.aanbiederId);
  return {
    soort: casusbestandSoort,
    versie: 1,
    geexporteerdOp: nu,
    casus: {
      nummer: casus.nummer,
      status: casus.status,
      geopendOp: casus.geopendOp,
      bijgewerktOp: casus.bijgewerktOp,
      plan: casus.plan,
      volgendeStap: casus.volgendeStap,
    },
    aanbieder: { id: casus.aanbiederId, naam: casus.aanbiederNaam, kvk: aanbieder?.kvk ?? null },
    accounthouder: casus.accounthouderNaam,
    betrokken: casus.betrokken,
    betrokkenNamen: casus.betrokkenNamen,
    rollen: casus.rolhouders.map(({ naam, rol }) => ({ naam, rol })),
    tredebepalingen: bepalingen.map(({ invoer, partijNamen, vastgesteldOp }) => ({
      trede: invoer.trede,
      ingangsdatum: invoer.ingangsdatum,
      grond: invoer.grond,
      plan: invoer.plan,
      opmerking: invoer.opmerking,
      partijen: invoer.partijen.map(({ standpunt }, plek) => ({ naam: partijNamen[plek] ?? '', standpunt })),
      vastgesteldOp,
    })),
    feiten: (await turn.feit.dossierJson(casus.id)) ?? {},
    gemeentegegevens,
    brieven,
  };
}
