/** Nobody is his own deputy: what is escalated would come back to him. */
import type { CasusRol } from '../domain/actor';
import type { CasusDossier } from '../domain/casus';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import type { Werk } from './werk';

/** He himself, not in the place of somebody who is away. */
export const houdt = ({ rolhouders }: Pick<CasusDossier, 'rolhouders'>, persoonId: string, welke: CasusRol): boolean =>
  rolhouders.some((een) => een.persoonId === persoonId && een.rol === welke && een.voor === null);

/** For who leads the casus from now on; true when he was deputy. That there is none then is told as any vacancy. */
export async function nietMeerPlaatsvervanger(werk: Werk, casus: CasusDossier, persoonId: string): Promise<boolean> {
  if (!houdt(casus, persoonId, 'plaatsvervanger')) return false;
  await werk.eenheid.casus.beeindigRol(casus.id, persoonId, 'plaatsvervanger', werk.vandaag);
  await noteerGebeurtenis(werk, casus.id, { soort: 'rol', rol: 'plaatsvervanger', naam: null });
  return true;
}
