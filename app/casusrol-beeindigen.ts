/** Ends a role without a successor; the last who owns a casus cannot leave it. */
import type { CasusRol } from '../domain/actor';
import { isLaatsteEigenaar } from '../domain/casus';
import { faal, ok } from '../domain/result';
import { rolZaak } from './casusrol-toewijzen';
import type { RolZaak } from './casusrol-toewijzen';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import type { Verb } from './use-case';

interface Beeindiging {
  readonly casusId: string;
  readonly persoonId: string;
  readonly rol: CasusRol;
}

export const casusrolBeeindigen: Verb<Beeindiging, null, RolZaak> = {
  handeling: 'casusrol.beeindigen',
  // Two people who let the last two owners go at the same moment: the second one finds what the first one did.
  zaak: (werk, invoer) => rolZaak(werk, invoer.casusId),
  async doe(werk, { persoonId, rol }, { casus }) {
    const { eenheid, vandaag } = werk;
    const houdt = casus.rolhouders.some(
      (houder) => houder.persoonId === persoonId && houder.rol === rol && houder.voor === null,
    );
    if (!houdt) return faal({ soort: 'niet-gevonden', wat: 'rol' });
    if (isLaatsteEigenaar(casus, persoonId, rol)) return faal({ soort: 'laatste-eigenaar' });
    await eenheid.casus.beeindigRol(casus.id, persoonId, rol, vandaag);
    await noteerGebeurtenis(werk, casus.id, { soort: 'rol', rol, naam: null });
    return ok(null);
  },
  voorwerp: (invoer) => ({ soort: 'casus', id: invoer.casusId }),
};
