/** One accountgesprek, or the latest ones with an organisation. */
import type { Accountgesprek } from '../domain/accountgesprek';
import { bereik, geenZaak } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { ok } from '../domain/result';
import type { Verb } from './use-case';

interface GesprekZaak extends Zaak {
  readonly gesprek: Accountgesprek;
}

export const accountgesprekInzien: Verb<{ readonly gesprek: string }, Accountgesprek, GesprekZaak> = {
  handeling: 'accountgesprek.inzien',
  leest: true,
  async zaak({ eenheid }, invoer) {
    const gesprek = await eenheid.accountgesprek.vind(invoer.gesprek);
    return gesprek && { ...geenZaak, gesprek, makerId: gesprek.makerId };
  },
  doe: (_, __, zaak) => Promise.resolve(ok(zaak.gesprek)),
  voorwerp: (invoer, uit) => ({ soort: 'accountgesprek', id: uit?.id ?? invoer.gesprek }),
};

const grens = 10;

export const accountgesprekkenInzien: Verb<{ readonly partijId: string | null }, readonly Accountgesprek[]> = {
  handeling: 'accountgesprek.inzien',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  async doe({ actor, eenheid }, { partijId }) {
    return ok(await eenheid.accountgesprek.lijst(bereik(actor, 'accountgesprek.inzien'), partijId, grens));
  },
  voorwerp: (invoer) => ({ soort: 'accountgesprek', id: invoer.partijId ?? '' }),
};
