/** Logs an accountgesprek with what was said per theme. */
import type { Accountgesprek, AccountgesprekInvoer } from '../domain/accountgesprek';
import { geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Verb } from './use-case';

export const accountgesprekVastleggen: Verb<AccountgesprekInvoer, Accountgesprek> = {
  handeling: 'accountgesprek.vastleggen',
  zaak: () => Promise.resolve(geenZaak),
  async doe({ actor, eenheid, nu, vandaag }, invoer) {
    const partij = await eenheid.partij.vind(invoer.partijId);
    if (!partij) return faal({ soort: 'veld-ongeldig', veld: 'partijId', uitleg: 'niet-in-de-lijst' });
    const gesprek: Accountgesprek = {
      id: eenheid.nieuwId(nu),
      nummer: await eenheid.nummer('G', Number(vandaag.slice(0, 4))),
      invoer,
      partijNaam: partij.naam,
      status: 'definitief',
      makerId: actor.persoonId,
      vastgelegdOp: nu,
    };
    await eenheid.accountgesprek.voegToe(gesprek);
    return ok(gesprek);
  },
  voorwerp: (_, uit) => ({ soort: 'accountgesprek', id: uit?.id ?? '' }),
};
