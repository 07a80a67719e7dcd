/** Makes a draft final; when it corrects an earlier report, that one is replaced and stays readable. */
import { gesprekNa } from '../domain/accountgesprek';
import type { Accountgesprek } from '../domain/accountgesprek';
import { faal, ok } from '../domain/result';
import { gesprekZaak } from './accountgesprek-zaak';
import type { GesprekZaak } from './accountgesprek-zaak';
import { maakTaken } from './gesprek-afspraken';
import { volgPlannen } from './gesprek-volgend';
import type { Verb } from './use-case';

export const accountgesprekAfronden: Verb<
  { readonly gesprek: string; readonly versie: number },
  Accountgesprek,
  GesprekZaak
> = {
  handeling: 'accountgesprek.afronden',
  zaak: (werk, invoer) => gesprekZaak(werk, invoer.gesprek),
  async doe(werk, { versie }, { gesprek }) {
    const { eenheid, nu, vandaag } = werk;
    const status = gesprekNa(gesprek.status, 'afronden');
    if (status === null) return faal({ soort: 'kan-niet-in-deze-status', status: gesprek.status, stap: 'afronden' });
    if (gesprek.invoer.datum > vandaag) return faal({ soort: 'veld-ongeldig', veld: 'datum', uitleg: 'geen-datum' });
    const { invoer, vervangt } = gesprek;
    if (!(await eenheid.accountgesprek.werkBij(gesprek.id, versie, { invoer, status, op: nu })))
      return faal({ soort: 'verouderd', versie, nu: gesprek.versie });
    // Two corrections of one report: the second has to correct the first.
    if (vervangt && !(await eenheid.accountgesprek.vervang(vervangt.id, gesprek.id)))
      return faal({ soort: 'kan-niet-in-deze-status', status: 'vervangen', stap: 'corrigeren' });
    await maakTaken(werk, gesprek);
    await volgPlannen(werk, gesprek);
    return ok({ ...gesprek, status, versie: versie + 1, vastgelegdOp: nu });
  },
  voorwerp: (invoer) => ({ soort: 'accountgesprek', id: invoer.gesprek }),
};
