/** Changes where somebody works and what he may do: less at once, more of the heavy kind only when a second person confirms it. */
import { magRolHebben } from '../domain/actor';
import type { OrganisatieRol } from '../domain/actor';
import type { Persoon } from '../domain/persoon';
import { geenZaak } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { bezwaarTegen, isLaatsteBeheerder, vraagtTweede } from '../domain/rechten';
import type { Toekenning } from '../domain/rechten';
import { faal, ok } from '../domain/result';
import { casussenVan, laatRollenLos } from './casusrollen-loslaten';
import { legVoor } from './rechten-voorleggen';
import type { Verb, Werk } from './use-case';

interface Wijziging extends Toekenning {
  readonly persoonId: string;
}

export interface PersoonZaak extends Zaak {
  readonly persoon: Persoon;
}

interface Gewijzigd {
  readonly naam: string;
  readonly uitkomst: 'gewijzigd' | 'voorgelegd';
  readonly aan: readonly string[];
  /** On how many casussen a role of his ended. */
  readonly casussen: number;
}

export const gebruikerWijzigen: Verb<Wijziging, Gewijzigd, PersoonZaak> = {
  handeling: 'gebruiker.wijzigen',
  async zaak({ eenheid }, { persoonId }) {
    await eenheid.rechten.vergrendel();
    const persoon = await eenheid.persoon.vind(persoonId);
    return persoon && { ...geenZaak, persoon };
  },
  async doe(werk, { persoonId, partijId, rollen }, { persoon }) {
    const { actor, eenheid, nu, vandaag } = werk;
    // Nobody gives rights to himself, not even a proposal of them.
    if (persoonId === actor.persoonId) return faal({ soort: 'zelfde-persoon', stap: 'eigen rechten wijzigen' });
    const bezwaar = bezwaarTegen({ partijId, rollen }, await eenheid.partij.vind(partijId));
    if (bezwaar) return faal(bezwaar);
    if (isLaatsteBeheerder(persoon, rollen, await eenheid.persoon.metRol('beheerder', vandaag)))
      return faal({ soort: 'laatste-beheerder' });
    if (vraagtTweede(await geldend(werk, persoon), rollen)) {
      const aan = await legVoor(werk, { persoonId, verzoekId: null }, { partijId, rollen });
      return ok({ naam: persoon.naam, uitkomst: 'voorgelegd', aan, casussen: 0 });
    }
    await eenheid.persoon.bewaar({ ...persoon, partijId, rollen });
    await eenheid.rechten.trekInVan(persoonId, actor.persoonId, nu);
    const los = partijId === persoon.partijId ? [] : await laatRollenLos(werk, persoonId);
    return ok({ naam: persoon.naam, uitkomst: 'gewijzigd', aan: [], casussen: casussenVan(los).size });
  },
  voorwerp: ({ persoonId }) => ({ soort: 'persoon', id: persoonId }),
};

/** A role that does not go with his organisation is not his, whatever a file once said. */
async function geldend({ eenheid }: Werk, { partijId, rollen }: Persoon): Promise<readonly OrganisatieRol[]> {
  const partij = await eenheid.partij.vind(partijId);
  return rollen.filter((rol) => partij !== null && magRolHebben(rol, partij.soort));
}
