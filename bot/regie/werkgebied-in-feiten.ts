/** Where an aanbieder works as the facts of its casus say it, beside the gemeenten that were chosen: people record the one and forget the other. */
import { feitenInzien } from '../../app/feiten-inzien';
import { voerUit } from '../../app/use-case';
import { tabelregels } from '../../domain/dossier';
import type { CasusDossier } from '../../domain/casus';
import { feitUit } from '../../domain/dossier/zicht';
import { mag } from '../../domain/policy';
import { feitenTekst, feitWaarde } from '../../texts/feiten';
import type { Beurt } from '../beurt';

const regels = tabelregels.filter(({ groep }) => groep === 'werkgebied');

/** Nothing for who may not read facts: where they are held back is then not to be told from where there are none. */
export async function werkgebiedInFeiten(beurt: Beurt, casus: CasusDossier): Promise<readonly string[]> {
  if (!mag(beurt.actor, 'feiten.inzien', casus)) return [];
  const gevonden = await voerUit(beurt, feitenInzien, { casus: casus.id });
  const dossier = gevonden.ok ? gevonden.value.dossier : null;
  if (dossier === null) return [];
  return regels.flatMap(({ groep, sleutel, rij }) => {
    const feit = feitUit(dossier, groep, sleutel);
    return feit.status === 'bekend'
      ? [feitenTekst.bekend(feit.omschrijving, feitWaarde(rij.soort.naam, feit.waarde))]
      : [];
  });
}
