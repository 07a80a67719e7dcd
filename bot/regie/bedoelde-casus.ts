/** Which casus is meant when nobody names one: that of the channel, the one this chat was just about, that of the aanbieder somebody works for, or the only one on which he may do what he asks. */
import type { Intent } from '../begrip/begrepen';
import type { Beurt } from '../beurt';
import { eigenAanbieder } from '../namen/genoemd';
import { onderwerpVan } from '../getoond/onderwerp';
import { kanaalIdVan } from './kanaal-nieuws';
import { casussenVoor } from './welke-casus';

export async function bedoeldeCasus(beurt: Beurt, intent: Intent): Promise<string | null> {
  const { inbound } = beurt;
  if (inbound.plek === 'kanaal') {
    const kanaal = await beurt.eenheid.kanaal.vind(kanaalIdVan(inbound));
    return kanaal?.status === 'gekoppeld' ? kanaal.casusId : null;
  }
  if (inbound.plek !== 'persoonlijk') return null;
  return onderwerpVan(beurt).casus ?? eigenAanbieder(beurt)?.id ?? enigeCasus(beurt, intent);
}

async function enigeCasus(beurt: Beurt, intent: Intent): Promise<string | null> {
  const [enige, tweede] = (await casussenVoor(beurt, intent, 2))?.rijen ?? [];
  return enige !== undefined && tweede === undefined ? enige.casus.id : null;
}
