/** Ends the access of somebody who left: at once and everywhere; the casussen he owned alone get another owner, who is told. */
import { geenZaak } from '../domain/policy';
import { isLaatsteBeheerder } from '../domain/rechten';
import { faal, ok } from '../domain/result';
import { casussenVan, laatRollenLos } from './casusrollen-loslaten';
import type { PersoonZaak } from './gebruiker-wijzigen';
import type { Verb } from './use-case';

export const gebruikerBeeindigen: Verb<string, { readonly naam: string; readonly casussen: number }, PersoonZaak> = {
  handeling: 'gebruiker.beeindigen',
  async zaak({ eenheid }, persoonId) {
    await eenheid.rechten.vergrendel();
    const persoon = await eenheid.persoon.vind(persoonId);
    return persoon && { ...geenZaak, persoon };
  },
  async doe(werk, persoonId, { persoon }) {
    const { actor, eenheid, nu, vandaag } = werk;
    if (isLaatsteBeheerder(persoon, [], await eenheid.persoon.metRol('beheerder', vandaag)))
      return faal({ soort: 'laatste-beheerder' });
    // The name stays, for what he did; without an identity and roles nobody can be him any more.
    await eenheid.persoon.bewaar({ ...persoon, rollen: [], identiteiten: [] });
    await eenheid.rechten.trekInVan(persoonId, actor.persoonId, nu);
    return ok({ naam: persoon.naam, casussen: casussenVan(await laatRollenLos(werk, persoonId)).size });
  },
  voorwerp: (persoonId) => ({ soort: 'persoon', id: persoonId }),
};
