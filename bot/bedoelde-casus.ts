/** Which casus is meant when nobody names one: that of the channel, the one this chat was just about, that of the aanbieder somebody works for, or the only one there is. */
import { casussenInzien } from '../app/casus-inzien';
import { voerUit } from '../app/use-case';
import type { Beurt } from './beurt';
import { eigenAanbieder } from './genoemd';
import { onderwerpVan } from './gesprek-onderwerp';
import { kanaalIdVan } from './kanaal-nieuws';

export async function bedoeldeCasus(beurt: Beurt): Promise<string | null> {
  const { inbound } = beurt;
  if (inbound.plek === 'kanaal') {
    const kanaal = await beurt.eenheid.kanaal.vind(kanaalIdVan(inbound));
    return kanaal?.status === 'gekoppeld' ? kanaal.casusId : null;
  }
  if (inbound.plek !== 'persoonlijk') return null;
  return onderwerpVan(beurt).casus ?? eigenAanbieder(beurt)?.id ?? enigeCasus(beurt);
}

async function enigeCasus(beurt: Beurt): Promise<string | null> {
  const lijst = await voerUit(beurt, casussenInzien, { aantal: 2 });
  const [enige, tweede] = lijst.ok ? lijst.value.rijen : [];
  return enige !== undefined && tweede === undefined ? enige.casus.id : null;
}
