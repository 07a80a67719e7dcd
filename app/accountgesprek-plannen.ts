/** Plans a conversation, gives a plan another day, or lets a plan or draft of one's own lapse. */
import { gesprekNa, leegVerslag } from '../domain/accountgesprek';
import type { Accountgesprek, GesprekSoort } from '../domain/accountgesprek';
import { geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { nieuwGesprek } from './accountgesprek-bewaren';
import { gesprekZaak } from './accountgesprek-zaak';
import type { GesprekZaak } from './accountgesprek-zaak';
import type { Verb } from './use-case';

export interface Gespreksplan {
  readonly datum: string;
  readonly tijd?: string;
  readonly soort: GesprekSoort;
  readonly partijId: string;
}

export const accountgesprekPlannen: Verb<Gespreksplan, Accountgesprek> = {
  handeling: 'accountgesprek.plannen',
  zaak: () => Promise.resolve(geenZaak),
  doe: (werk, plan) => nieuwGesprek(werk, { ...leegVerslag, ...plan }, { status: 'gepland', vervangt: null }),
  voorwerp: (_, uit) => ({ soort: 'accountgesprek', id: uit?.id ?? '' }),
};

export const accountgesprekVervallen: Verb<
  { readonly gesprek: string; readonly versie: number },
  Accountgesprek,
  GesprekZaak
> = {
  handeling: 'accountgesprek.vervallen',
  zaak: (werk, invoer) => gesprekZaak(werk, invoer.gesprek),
  async doe({ eenheid, nu }, { versie }, { gesprek }) {
    const status = gesprekNa(gesprek.status, 'vervallen');
    if (status === null) return faal({ soort: 'kan-niet-in-deze-status', status: gesprek.status, stap: 'vervallen' });
    const { invoer } = gesprek;
    if (!(await eenheid.accountgesprek.werkBij(gesprek.id, versie, { invoer, status, op: nu })))
      return faal({ soort: 'verouderd', versie, nu: gesprek.versie });
    return ok({ ...gesprek, status, versie: versie + 1 });
  },
  voorwerp: (invoer) => ({ soort: 'accountgesprek', id: invoer.gesprek }),
};

/** Only a plan has a day to come: of a report the date is what happened. */
export const accountgesprekVerzetten: Verb<
  { readonly gesprek: string; readonly versie: number; readonly datum: string; readonly tijd?: string },
  Accountgesprek,
  GesprekZaak
> = {
  handeling: 'accountgesprek.verzetten',
  zaak: (werk, invoer) => gesprekZaak(werk, invoer.gesprek),
  async doe({ eenheid, nu, vandaag }, { versie, datum, tijd }, { gesprek }) {
    const { status } = gesprek;
    if (status !== 'gepland') return faal({ soort: 'kan-niet-in-deze-status', status, stap: 'verzetten' });
    if (datum < vandaag) return faal({ soort: 'veld-ongeldig', veld: 'Dag van het gesprek', uitleg: 'geen-datum' });
    // Another day without an hour has none: the old one was agreed for the old day.
    const { tijd: _, ...eerder } = gesprek.invoer;
    const invoer = { ...eerder, datum, ...(tijd === undefined ? {} : { tijd }) };
    if (!(await eenheid.accountgesprek.werkBij(gesprek.id, versie, { invoer, status, op: nu })))
      return faal({ soort: 'verouderd', versie, nu: gesprek.versie });
    return ok({ ...gesprek, invoer, versie: versie + 1 });
  },
  voorwerp: (invoer) => ({ soort: 'accountgesprek', id: invoer.gesprek }),
};
