/** Begins a correction: a draft with the words of the final report, and why it is written. The report stays as it is. */
import { gesprekNa } from '../domain/accountgesprek';
import type { Accountgesprek } from '../domain/accountgesprek';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal } from '../domain/result';
import { nieuwGesprek } from './accountgesprek-bewaren';
import { gesprekZaak } from './accountgesprek-zaak';
import type { GesprekZaak } from './accountgesprek-zaak';
import type { Verb } from './use-case';

export const accountgesprekCorrigeren: Verb<
  { readonly gesprek: string; readonly reden: VrijeTekst | null },
  Accountgesprek,
  GesprekZaak
> = {
  handeling: 'accountgesprek.corrigeren',
  zaak: (werk, invoer) => gesprekZaak(werk, invoer.gesprek),
  doe(werk, { reden }, { gesprek }) {
    if (gesprekNa(gesprek.status, 'vervangen') === null)
      return Promise.resolve(
        faal({ soort: 'kan-niet-in-deze-status', status: gesprek.status, stap: 'corrigeren' } as const),
      );
    if (reden === null) return Promise.resolve(faal({ soort: 'reden-ontbreekt', stap: 'corrigeren' } as const));
    return nieuwGesprek(werk, gesprek.invoer, { status: 'concept', vervangt: { id: gesprek.id, reden } });
  },
  voorwerp: (invoer, uit) => ({ soort: 'accountgesprek', id: uit?.vervangt?.id ?? invoer.gesprek }),
};
