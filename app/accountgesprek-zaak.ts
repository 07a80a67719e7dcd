/** What the policy looks at for one accountgesprek, and who may read a report that is confidential or not finished. */
import type { Accountgesprek } from '../domain/accountgesprek';
import type { Actor } from '../domain/actor';
import { geenZaak } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import type { Werk } from './use-case';

export interface GesprekZaak extends Zaak {
  readonly gesprek: Accountgesprek;
}

/** A draft is its maker's; a confidential report is for its maker and the advisers of the authority. */
export const magVerslagLezen = (actor: Actor, { makerId, status, invoer }: Accountgesprek): boolean => {
  if (makerId === actor.persoonId) return true;
  if (status === 'gepland' || status === 'concept' || status === 'vervallen') return false;
  return !invoer.vertrouwelijk || actor.rollen.includes('adviseur');
};

/** Null when it does not exist or is not for this person: the same answer. */
export async function gesprekZaak({ actor, eenheid }: Werk, wat: string): Promise<GesprekZaak | null> {
  const gesprek = await eenheid.accountgesprek.vind(wat);
  return gesprek && magVerslagLezen(actor, gesprek) ? { ...geenZaak, gesprek, makerId: gesprek.makerId } : null;
}
