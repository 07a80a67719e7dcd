/** Logs an accountgesprek on one form at once: it is final straight away. */
import type { Accountgesprek, AccountgesprekInvoer } from '../domain/accountgesprek';
import { geenZaak } from '../domain/policy';
import { nieuwGesprek } from './accountgesprek-bewaren';
import type { Verb } from './use-case';

export const accountgesprekVastleggen: Verb<AccountgesprekInvoer, Accountgesprek> = {
  handeling: 'accountgesprek.vastleggen',
  zaak: () => Promise.resolve(geenZaak),
  doe: (werk, invoer) => nieuwGesprek(werk, invoer, { status: 'definitief', vervangt: null }),
  voorwerp: (_, uit) => ({ soort: 'accountgesprek', id: uit?.id ?? '' }),
};
