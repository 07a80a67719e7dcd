/** What the letters of a casus read, for a file that goes without the database. */
import type { EigenAlinea } from '../domain/brief-eigen';
import type { Briefwerk, Dossierbestand } from '../domain/briefwerk';
import type { CasusDossier } from '../domain/casus';
import { briefSleutel } from '../domain/casusbestand';
import type { Briefdossiers } from '../domain/casusbestand';
import { isTeWijzigen } from './brief-opstellen';
import { dossierVanCasus, stelDossierSamen, voorLezer } from './dossier-samenstellen';
import { eigenPassagesOp, formuleringenOp } from './formuleringen-lezen';
import { eigenPerRaad, radenUit } from './raden-exporteren';
import type { Werk } from './werk';

export async function briefdossiers(
  werk: Werk,
  casus: CasusDossier,
  { soorten }: Pick<Briefwerk, 'soorten'>,
): Promise<Briefdossiers> {
  const dossier = await stelDossierSamen(werk, casus);
  const samen = await dossierVanCasus(werk, casus);
  const afwijkend: Record<string, Dossierbestand> = {};
  const eigen: Record<string, readonly EigenAlinea[]> = {};
  const lezers = soorten.flatMap(({ soort, publieken }) => publieken.map((publiek) => ({ soort, publiek })));
  for (const { soort, publiek } of lezers) {
    const gelezen = await voorLezer(werk, casus, samen, { soort, publiek, variant: '', nummer: '' });
    const anders = verschil(dossier, gelezen);
    if (Object.keys(anders).length > 0) afwijkend[briefSleutel(soort, publiek)] = anders;
    const brief = await werk.eenheid.brief.laatsteVersie(casus.id, soort, publiek);
    if (brief && isTeWijzigen(brief) && brief.eigen.length > 0) eigen[briefSleutel(soort, publiek)] = brief.eigen;
  }
  const formuleringen = await Promise.all(soorten.map(({ soort }) => formuleringenOp(werk, soort, werk.nu)));
  const passages = (await eigenPassagesOp(werk, werk.nu)).filter(({ vervallen }) => !vervallen);
  return {
    dossier,
    afwijkend,
    passages,
    raadbasis: verschil(dossier, { ...leeg(dossier), ...samen }),
    raden: await radenUit(werk, casus),
    eigen: { ...eigen, ...(await eigenPerRaad(werk, casus)) },
    formuleringen: Object.assign({}, ...formuleringen) as Briefdossiers['formuleringen'],
  };
}

/** Whole groups: laid over the rest they give what this letter reads. */
const verschil = (allen: Dossierbestand, eigen: Dossierbestand): Dossierbestand =>
  Object.fromEntries(
    Object.entries(eigen).filter(([groep, feiten]) => JSON.stringify(feiten) !== JSON.stringify(allen[groep])),
  );

const leeg = (dossier: Dossierbestand): Dossierbestand =>
  Object.fromEntries(Object.keys(dossier).map((groep) => [groep, {}]));
