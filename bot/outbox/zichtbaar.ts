/** Whether who gets a message may see the casus it is about, at the moment of sending. */
import { alsTredeZichtbaar } from '../../app/trede-zichtbaar';
import type { CasusDossier } from '../../domain/casus';
import { mag } from '../../domain/policy';
import type { Wachtend } from '../../domain/traffic';
import type { Opmaak } from './maker';

type Moment = Pick<Opmaak, 'turn' | 'ontvanger' | 'vandaag'>;

/** Below trede 3 an involved gemeente or regio may not hear that a casus runs. */
export const kentCasus = async ({ turn, ontvanger, vandaag }: Moment, casus: CasusDossier): Promise<boolean> =>
  (await alsTredeZichtbaar({ actor: ontvanger, eenheid: turn, nu: vandaag, vandaag }, casus)) !== null;

export const magZien = async (moment: Moment, casus: CasusDossier): Promise<boolean> =>
  mag(moment.ontvanger, 'casus.inzien', casus) && (await kentCasus(moment, casus));

/** Why nothing was made of a row: its receiver lost the casus, or there is nothing to tell. Who is the subject of it never saw it. */
export async function waaromNiets(moment: Moment, { casusId }: Wachtend): Promise<string> {
  const casus = casusId === null ? null : await moment.turn.casus.vind(casusId, moment.vandaag);
  if (casus === null || casus.onderwerp.includes(moment.ontvanger.partijId)) return 'niet-meer-van-toepassing';
  return (await magZien(moment, casus)) ? 'niet-meer-van-toepassing' : 'geen-recht-meer';
}
