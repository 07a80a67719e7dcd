/** What somebody himself has to do on one casus, with his own next step there: of his own list what is of that casus. */
import { geenZaak } from '../domain/policy';
import { ok } from '../domain/result';
import { eigenStappen } from './eigen-stappen';
import { feestdagenRond } from './taak-zaak';
import { leesbare } from './taak-inzien';
import type { Takenblad } from './taak-inzien';
import type { Verb } from './use-case';

/** More are nobody's own on one casus. */
const meeste = 100;

export const eigenTakenOpCasus: Verb<{ readonly casus: string }, Takenblad> = {
  handeling: 'taken.inzien',
  leest: true,
  zaak: (werk) => Promise.resolve({ ...geenZaak, betrokken: [werk.actor.partijId] }),
  async doe(werk, { casus }) {
    const { actor, eenheid, vandaag } = werk;
    const wie = { persoonId: actor.persoonId, partijId: actor.partijId, dag: vandaag };
    const id = (await eenheid.casus.vind(casus, vandaag))?.id;
    const alle = await eenheid.taak.lijst({ ...wie, welke: 'mijn' }, { vanaf: 0, aantal: meeste });
    const taken = await leesbare(
      werk,
      alle.filter(({ casusId }) => casusId === id),
    );
    const stappen = (await eigenStappen(werk, { ...wie, grens: meeste })).filter((stap) => stap.casusId === id);
    const aantallen = { ...(await eenheid.taak.telAlle(wie, 0)), mijn: taken.length };
    const feestdagen = await feestdagenRond(werk);
    return ok({ welke: 'mijn', taken, vanaf: 0, aantallen, stappen, feestdagen, afspraken: 0 });
  },
  voorwerp: () => ({ soort: 'taak', id: 'mijn' }),
};
