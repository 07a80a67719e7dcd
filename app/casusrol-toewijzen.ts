/** Gives somebody a role on a casus; who held it before is succeeded on the same day, with a word for the successor. */
import type { CasusRol } from '../domain/actor';
import { alleenAccounthouder } from '../domain/casus';
import type { CasusDossier } from '../domain/casus';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import type { Zaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { vergrendeldeCasus } from './casus-stap';
import { houdt, nietMeerPlaatsvervanger } from './casusrol-plaatsvervanger';
import { vertelRol, vertelVoorganger } from './casusrol-vertellen';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import type { Verb, Werk } from './use-case';

interface Toewijzing {
  readonly casusId: string;
  readonly persoonId: string;
  readonly rol: CasusRol;
  /** ISO date. */
  readonly van: string;
  readonly notitie?: VrijeTekst | null;
}

interface Toegewezen {
  /** Name of who was deputy and leads the casus now: somebody else has to be found. */
  readonly geenPlaatsvervanger: string | null;
  /** Name of who is asked to confirm that the hand-over was read; null: nobody. */
  readonly bevestigt: string | null;
}

export interface RolZaak extends Zaak {
  readonly casus: CasusDossier;
}

/** Of the involved partijen only the accounthoudende regio appoints. Two who do so at once come one after the other: a role has one holder. */
export async function rolZaak(werk: Werk, casusId: string): Promise<RolZaak | null> {
  const casus = await vergrendeldeCasus(werk, casusId);
  return casus && { ...alleenAccounthouder(casus), casus };
}

/** Somebody did the work before, or there is something to know: then who hands it over has to see that it was read. Who got it the same day did not. */
async function isOverdracht({ eenheid }: Werk, { casusId, rol, van, notitie = null }: Toewijzing): Promise<boolean> {
  if (notitie !== null) return true;
  const periodes = await eenheid.casus.rolhistorie(casusId);
  return periodes.some((periode) => periode.rol === rol && periode.tot === null && periode.van < van);
}

export const casusrolToewijzen: Verb<Toewijzing, Toegewezen, RolZaak> = {
  handeling: 'casusrol.toewijzen',
  zaak: (werk, invoer) => rolZaak(werk, invoer.casusId),
  async doe(werk, { persoonId, rol, van, notitie = null }, { casus }) {
    const { eenheid, actor, nu } = werk;
    const persoon = await eenheid.persoon.vind(persoonId);
    if (!persoon) return faal({ soort: 'niet-gevonden', wat: 'persoon' });
    // Who works for the organisation it is about guards nothing on this casus.
    if (casus.onderwerp.includes(persoon.partijId)) {
      return faal({ soort: 'veld-ongeldig', veld: 'Persoon', uitleg: 'niet-in-de-lijst' });
    }
    if (rol === 'plaatsvervanger' && houdt(casus, persoonId, 'regievoerder'))
      return faal({ soort: 'eigen-plaatsvervanger' });
    const vraagt =
      persoonId !== actor.persoonId && (await isOverdracht(werk, { casusId: casus.id, persoonId, rol, van, notitie }));
    await eenheid.casus.wijsToe(casus.id, persoonId, rol, van, { persoonId: actor.persoonId, notitie });
    const inhoud = { soort: 'rol', rol, naam: persoon.naam } as const;
    const gebeurtenis = await noteerGebeurtenis(werk, casus.id, inhoud, { gebeurdOp: van, tekst: null });
    await vertelRol(werk, casus.id, persoonId);
    if (vraagt) await eenheid.casusbericht.vraagAkkoord(gebeurtenis, persoonId, nu);
    await vertelVoorganger(werk, casus, rol, persoonId);
    const was = rol === 'regievoerder' && (await nietMeerPlaatsvervanger(werk, casus, persoonId));
    return ok({ geenPlaatsvervanger: was ? persoon.naam : null, bevestigt: vraagt ? persoon.naam : null });
  },
  voorwerp: (invoer) => ({ soort: 'casus', id: invoer.casusId }),
};
