/** Somebody's role ends, or he works for another organisation, between what he was shown and what he says. */
import { Spreker } from './gesprek';
import { PROEFMOMENT } from './proefhuis';
import type { Proefhuis } from './proefhuis';

const dag = PROEFMOMENT.slice(0, 10);
const nummer = 'C-2025-0003';

/** On the casus of Hazelkamp. */
export const rolVanRob = (huis: Proefhuis, wat: 'wijsToe' | 'beeindigRol'): Promise<void> =>
  huis.wereld.eenheid(async (turn) => {
    const { aadObjectId, tenantId } = new Spreker(huis, 'Rob Janssen').wie;
    const actor = await turn.persoon.actor(aadObjectId, tenantId, dag);
    const casus = await turn.casus.vind(nummer, dag);
    await turn.casus[wat](casus?.id ?? '', actor?.persoonId ?? '', 'regievoerder', dag);
  });

/** To another organisation, where he is asked to do other things. */
export const verhuist = (huis: Proefhuis, naam: string, partijId: string): Promise<void> =>
  huis.wereld.eenheid(async (turn) => {
    const { aadObjectId, tenantId } = new Spreker(huis, naam).wie;
    const actor = await turn.persoon.actor(aadObjectId, tenantId, dag);
    const persoon = actor && (await turn.persoon.vind(actor.persoonId));
    if (persoon == null) throw new Error('nobody');
    await turn.persoon.bewaar({ ...persoon, partijId, rollen: ['melder'] });
  });

/** What is filled in on a card as well. */
export async function antwoordVan(spreker: Spreker, zin: string): Promise<string> {
  spreker.neemKaarten();
  const tekst = await spreker.zeg(zin);
  return tekst + JSON.stringify(spreker.neemKaarten());
}
