/** Which casus is meant when nobody names one: that of the channel, the one this chat was just about, that of the aanbieder somebody works for, or the only one on which he may do what he asks. */
import type { Intent } from '../begrip/begrepen';
import type { Beurt } from '../beurt';
import { eigenAanbieder } from '../namen/genoemd';
import { onderwerpVan } from '../getoond/onderwerp';
import { kanaalIdVan } from './kanaal-nieuws';
import { casussenVoor, doetIets } from './welke-casus';

export async function bedoeldeCasus(beurt: Beurt, intent: Intent): Promise<string | null> {
  const { inbound } = beurt;
  if (inbound.plek === 'kanaal') return kanaalcasus(beurt);
  if (inbound.plek !== 'persoonlijk') return null;
  const { casus, geweigerd, partijId } = onderwerpVan(beurt);
  if (geweigerd === true && doetIets(intent)) return null;
  // Of the organisation of a talk or a page that was shown; what is done is asked for which casus.
  const vanPartij = doetIets(intent) ? undefined : beurt.register.aanbieders.find(({ id }) => id === partijId)?.id;
  return casus ?? vanPartij ?? eigenAanbieder(beurt)?.id ?? enigeCasus(beurt, intent);
}

/** The casus that a channel belongs to; null where it belongs to none. */
export async function kanaalcasus({ eenheid, inbound }: Beurt): Promise<string | null> {
  const kanaal = await eenheid.kanaal.vind(kanaalIdVan(inbound));
  return kanaal?.status === 'gekoppeld' ? kanaal.casusId : null;
}

async function enigeCasus(beurt: Beurt, intent: Intent): Promise<string | null> {
  const [enige, tweede] = (await casussenVoor(beurt, intent, 2))?.rijen ?? [];
  return enige !== undefined && tweede === undefined ? enige.casus.id : null;
}
