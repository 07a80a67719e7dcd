/** What the policy judges of a tredebepaling: who was asked, the accounthoudende regio, and who holds a role on the casus. */
import type { CasusDossier } from '../domain/casus';
import type { Zaak } from '../domain/policy';
import type { Tredebepaling } from '../domain/trede';
import type { Werk } from './use-case';

export interface BepalingZaak extends Zaak {
  readonly bepaling: Tredebepaling;
  readonly casus: CasusDossier;
}

/** The aanbieder reaches only what was put before it, so it is the subject here only when it was asked. */
export function zaakVan(bepaling: Tredebepaling, casus: CasusDossier, meer: readonly string[] = []): BepalingZaak {
  const gevraagd = bepaling.invoer.partijen.map(({ partijId }) => partijId);
  const onderwerp = casus.onderwerp.filter((partijId) => gevraagd.includes(partijId));
  const betrokken = [...gevraagd, ...meer].filter((partijId) => !casus.onderwerp.includes(partijId));
  return { makerId: bepaling.voorgelegdDoor, betrokken, onderwerp, rollen: casus.rollen, bepaling, casus };
}

/** For reading: the accounthoudende regio too, whether it was asked or not. */
export async function leesZaak(
  { eenheid, vandaag }: Pick<Werk, 'eenheid' | 'vandaag'>,
  bepalingId: string,
): Promise<BepalingZaak | null> {
  const bepaling = await eenheid.tredebepaling.vind(bepalingId);
  const casus = bepaling && (await eenheid.casus.vind(bepaling.casusId, vandaag));
  if (!bepaling || !casus) return null;
  return zaakVan(bepaling, casus, casus.accounthouderId === null ? [] : [casus.accounthouderId]);
}

/** For deciding: whoever decides on this casus at the same moment comes after, and finds what this one wrote. */
export async function besluitZaak({ eenheid, vandaag }: Werk, bepalingId: string): Promise<BepalingZaak | null> {
  const gevonden = await eenheid.tredebepaling.vind(bepalingId);
  if (!gevonden) return null;
  await eenheid.casus.vergrendel(gevonden.casusId);
  const bepaling = await eenheid.tredebepaling.vind(bepalingId);
  const casus = await eenheid.casus.vind(gevonden.casusId, vandaag);
  return bepaling && casus && zaakVan(bepaling, casus);
}
