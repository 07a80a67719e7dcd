/** Ends the access of somebody who left: at once and everywhere; the casussen he owned alone get another owner, who is told. */
import type { CasusRol } from '../domain/actor';
import { geenZaak } from '../domain/policy';
import { isLaatsteBeheerder } from '../domain/rechten';
import { faal, ok } from '../domain/result';
import { zorgVoorEigenaar } from './casus-eigenaar';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import type { PersoonZaak } from './gebruiker-wijzigen';
import type { Verb, Werk } from './use-case';

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
    return ok({ naam: persoon.naam, casussen: await maakVacant(werk, persoonId) });
  },
  voorwerp: (persoonId) => ({ soort: 'persoon', id: persoonId }),
};

/** The rule that the last owner cannot leave a casus is for people who choose; this one is gone already. */
async function maakVacant(werk: Werk, persoonId: string): Promise<number> {
  const { eenheid, vandaag } = werk;
  const gehouden = await eenheid.casus.rollenVan(persoonId);
  for (const { casusId, rol } of gehouden) await beeindig(werk, casusId, persoonId, rol, vandaag);
  const casusIds = [...new Set(gehouden.map(({ casusId }) => casusId))];
  for (const casusId of casusIds) await volgOp(werk, casusId);
  return casusIds.length;
}

async function beeindig(werk: Werk, casusId: string, persoonId: string, rol: CasusRol, dag: string): Promise<void> {
  await werk.eenheid.casus.beeindigRol(casusId, persoonId, rol, dag);
  await noteerGebeurtenis(werk, casusId, { soort: 'rol', rol, naam: null });
}

/** Without anybody to follow him up the vacancy is reported, as always. */
async function volgOp(werk: Werk, casusId: string): Promise<void> {
  const casus = await werk.eenheid.casus.vind(casusId, werk.vandaag);
  if (casus !== null && casus.status !== 'gesloten')
    await zorgVoorEigenaar(werk, casus, { van: werk.vandaag, anders: 'niemand' });
}
