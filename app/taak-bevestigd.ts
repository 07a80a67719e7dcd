/** Of a task that several partijen confirm: who has, and how many in a list. */
import type { CasusDossier } from '../domain/casus';
import { moetBevestigen, partijenVan } from '../domain/taak';
import type { Bevestigdtelling, Bevestigingsstand, Taakregel } from '../domain/taak';
import type { TaakZaak } from './taak-zaak';
import type { Werk } from './werk';

interface Rij {
  readonly taak: Taakregel;
}
interface Telling {
  readonly bevestigd?: Bevestigdtelling;
}

/** Whoever reads the list sees where somebody still has to answer, without opening each task. */
export async function metBevestigd<R extends Rij>(
  werk: Werk,
  casus: CasusDossier,
  rijen: readonly R[],
): Promise<readonly (R & Telling)[]> {
  const wacht = ({ taak }: Rij): boolean => taak.status === 'open' && moetBevestigen(taak.eigenaar);
  if (!rijen.some(wacht)) return rijen;
  const rond = await werk.eenheid.taak.partijenRond(casus.id, werk.vandaag);
  const uit: (R & Telling)[] = [];
  for (const rij of rijen) {
    const gevraagd = wacht(rij) ? partijenVan(rij.taak.eigenaar, casus, rond) : [];
    const gedaan = gevraagd.length === 0 ? [] : await werk.eenheid.taak.bevestigingen(rij.taak.id);
    const aantal = gedaan.filter(({ partijId }) => gevraagd.includes(partijId)).length;
    uit.push(gevraagd.length === 0 ? rij : { ...rij, bevestigd: { aantal, van: gevraagd.length } });
  }
  return uit;
}

/** "Wie heeft niet bevestigd": every partij that was asked, with the moment or without. */
export async function bevestigingsstand(
  { eenheid }: Werk,
  { taak, partijIds }: TaakZaak,
): Promise<readonly Bevestigingsstand[]> {
  if (!moetBevestigen(taak.eigenaar)) return [];
  const gedaan = new Map((await eenheid.taak.bevestigingen(taak.id)).map(({ partijId, op }) => [partijId, op]));
  const uit: Bevestigingsstand[] = [];
  for (const partijId of partijIds) {
    const partij = await eenheid.partij.vind(partijId);
    uit.push({ partijId, naam: partij?.naam ?? partijId, op: gedaan.get(partijId) ?? null });
  }
  return uit;
}
